import { euros, type FailureMessages, typed } from '../failures';

/** What can be wrong, in English. */
export const failures: FailureMessages = {
  blank: "The argument '{parameter}' is blank. Give a value.",
  notSingle: "The argument '{parameter}' takes one value here, not a range.",
  notColumn: "The argument '{parameter}' may only be one column wide.",
  unequalRanges: "The ranges '{parameter}' and '{other}' must have as many cells.",
  notText: "The argument '{parameter}' must be text, not {value}.",
  notNumber: "The argument '{parameter}' is {value}; make it a number.",
  notWhole: "The argument '{parameter}' is {value}; make it a whole number.",
  negative: "The argument '{parameter}' may not be negative; turn the sign.",
  outOfBounds: "The argument '{parameter}' is {value}; allowed is {from} to {to}.",
  notBoolean: "The argument '{parameter}' is {value}; make it TRUE or FALSE.",
  notDate: "The argument '{parameter}' is {value}; make it a date, or text such as 2025-01-01.",
  unknownPlace: "Unknown municipality '{typed}'.{meant} See NPLV.PLACES().",
  ambiguousPlace: "'{typed}' fits several places: {candidates}. Add the municipality.",
  amsterdamNoord: 'Amsterdam Noord is no focus area; Zuidoost and Nieuw-West are.',
  unknownTheme: "Unknown theme '{typed}'.{meant} See NPLV.THEMES().",
  healthTheme: 'Gezonde leefomgeving, the sixth theme in Amsterdam, is not in the annex.',
  unknownName: "The argument '{parameter}' does not know '{typed}'.{meant}",
  ambiguousName: "'{typed}' fits several names for '{parameter}': {candidates}.",
  agreementNotEmbedded:
    "Of the agreements only that of {embedded} is embedded, not '{area}'. The ORV functions also take your own amounts: NPLV.ORV.PAYOUT and NPLV.ORV.CEILING.",
  noStimulus: 'The realisatiestimulans is for a start of construction in {from} to {to}, not in {year}.',
  noWeights: "The sum of '{parameter}' is 0, so nothing can be divided in proportion to it.",
  noInstalments: 'The annex pays nothing in {year}, but it does in {years}.',
  notDivided: 'Your table gives one amount for the whole municipality; it does not say how much is for {area}.',
  bothWholeAndArea: 'The theme and year are there for the whole municipality and for an area. Keep one of them.',
  nothingPaid: 'Nobody is paid for {theme} {year}.',
  notOne: "'{typed}' is too wide here: name one municipality or area.",
  notOneEach: "'{typed}' is too wide here: name one municipality or area, and one theme.",
  noRate: "The btw estimate differs by theme: name one theme, not '{theme}'.",
  noRows: 'NPLV.{what} has no rows for these arguments.',
  meant: ({ suggestion, choices }) =>
    suggestion ? ` Did you mean ${suggestion}?` : choices ? ` Choose from: ${choices}.` : '',
  plain: ({ value }) => (typeof value === 'string' ? `the text '${typed(value)}'` : String(value).toUpperCase()),
  inRow: 'Row {row}: ',
  badTableShape: 'The range must have {columns} columns: place, theme, year and amount incl. btw.',
  surplus: 'There is no matching cell here: the ranges differ in size.',
  unknownFunction: "NPLV has no function '{typed}'.{meant}",
  notExplained: "'{id}' gives no figure that has a derivation.",
  tooManyArguments: 'NPLV.{id} takes {most} arguments at most.',
  yearsNotAscending: 'The years do not ascend: {year} is out of place.',
  amountsWithoutYear: 'The year of this amount is missing.',
  emptyLedger: ({ from, columns, unread }) =>
    columns === ''
      ? 'The ledger is empty.'
      : `The ledger has no lines: from row ${from} there is no amount such as 1.234,56 in ${columns}.` +
        (unread ? ` Not read (row): ${unread}.` : ''),
  noAmountColumn: ({ rows, row, headings }) =>
    `No column of amounts found. Looked in the first ${rows} filled rows for a heading such as Amount, Debit and Credit, Paid in and Paid out; without a heading: date, description, amount, theme, document.` +
    (headings ? ` Row ${row} has: ${headings}.` : ''),
  noAwardsIn: 'The Amsterdam overview has no awards for {typed}. Choose from: {areas}.',
  noAward: 'No award with an amount from {scheme} for {area}. See NPLV.AWARDS().',
  sharedAward: (names) =>
    `Shared amount: ${names.euros.map((amount) => euros(amount, ',')).join(' and ')}, together with ${names.partners}. No division is printed. See NPLV.AWARDS().`,
  noSuchDay: `The deadline '{id}' has no day "{side}"; it has "{other}".`,
  totalHasNone: "'{total}' is a total and has no {what}.",
  unexpected: 'Unexpected error: {problem}. Please report it.',
};
