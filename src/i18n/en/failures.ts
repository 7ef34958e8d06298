import { euros, type FailureMessages, typed } from '../failures';

const meant = (suggestion: string | undefined): string => (suggestion ? ` Did you mean ${suggestion}?` : '');

/** What can be wrong, in English. */
export const failures: FailureMessages = {
  blank: ({ parameter }) => `The argument '${parameter}' is blank. Give a value or point at a filled cell.`,
  notSingle: ({ parameter }) => `The argument '${parameter}' takes one value here, not a range.`,
  notColumn: ({ parameter }) => `The argument '${parameter}' may be one column wide here: the answer is a row.`,
  unequalRanges: ({ parameter, other }) => `The ranges '${parameter}' and '${other}' must have as many cells.`,
  notText: ({ parameter, given }) => `The argument '${parameter}' must be text, not '${typed(given)}'.`,
  notNumber: ({ parameter, given }) => `The argument '${parameter}' must be a number, not '${typed(given)}'.`,
  notWhole: ({ parameter, given }) => `The argument '${parameter}' must be a whole number, not ${given}.`,
  outOfBounds: ({ parameter, given, from, to }) =>
    `The argument '${parameter}' is ${given}; it must be between ${from} and ${to}.`,
  notBoolean: ({ parameter, given }) => `The argument '${parameter}' must be TRUE or FALSE, not '${typed(given)}'.`,
  notDate: ({ parameter, given }) =>
    `The argument '${parameter}' must be a date, or text such as 2024-03-01, not '${typed(given)}'.`,
  notYear: ({ parameter, given }) => `The argument '${parameter}' must be a year, such as 2024, not '${typed(given)}'.`,
  notChoice: ({ parameter, given, choices }) =>
    `The argument '${parameter}' does not know '${typed(given)}'. Choose from: ${choices}.`,
  unknownPlace: (names) => `Unknown municipality '${typed(names.typed)}'.${meant(names.suggestion)} See NPLV.PLACES().`,
  ambiguousPlace: (names) => `'${typed(names.typed)}' fits several places: ${names.candidates}. Add the municipality.`,
  amsterdamNoord: () => 'Amsterdam Noord is no focus area of the programme; Zuidoost and Nieuw-West are.',
  unknownTheme: (names) => `Unknown theme '${typed(names.typed)}'.${meant(names.suggestion)} See NPLV.THEMES().`,
  healthTheme: () =>
    'Gezonde leefomgeving is the sixth theme in the Amsterdam overview, but the annex of the Regeling does not have it: there is no amount.',
  unknownName: (names) =>
    `The argument '${names.parameter}' does not know '${typed(names.typed)}'.${meant(names.suggestion) || ` Choose from: ${names.choices}.`}`,
  ambiguousName: (names) =>
    `'${typed(names.typed)}' fits several names for '${names.parameter}'; type more of it: ${names.candidates}.`,
  agreementNotEmbedded: ({ area, embedded }) =>
    `The agreement of ${area} is not embedded, only that of ${embedded}. The ORV functions also take your own amounts: see NPLV.ORV.PAYOUT and NPLV.ORV.CEILING.`,
  noStimulus: ({ year, from, to }) =>
    `The realisatiestimulans is for a start of construction in ${from} to ${to}, not in ${year}.`,
  noWeights: ({ parameter }) => `The sum of '${parameter}' is 0, so nothing can be divided in proportion to it.`,
  noInstalments: ({ year, years }) => `The annex pays nothing in ${year}. There are instalments in: ${years}.`,
  notDivided: ({ area }) =>
    `Your table gives one amount for the whole municipality; it does not say how much is for ${area}.`,
  bothWholeAndArea: () =>
    'The table gives the same theme and year for the whole municipality and for an area. Keep one of them.',
  nothingPaid: ({ theme, year }) => `Nobody is paid for ${theme} ${year}, so there is no share.`,
  notOne: (names) => `'${typed(names.typed)}' is too wide here: name one municipality or area, and one theme.`,
  noRate: ({ theme }) => `There is no single btw estimate for '${theme}': it differs by theme. Name one theme.`,
  noRows: ({ what }) => `NPLV.${what} finds nothing that fits. Widen the conditions.`,
  inRow: ({ row }) => `Row ${row}: `,
  badTableShape: ({ columns }) => `The range must have ${columns} columns: place, theme, year and amount incl. btw.`,
  surplus: () => 'There is no matching cell here: the ranges differ in size.',
  unknownFunction: (names) =>
    `NPLV has no function '${typed(names.typed)}'.${names.suggestion ? ` Did you mean ${names.suggestion}?` : ''}`,
  notExplained: ({ id }) => `NPLV.${id} gives no figure that has a derivation.`,
  tooManyArguments: ({ id, most }) => `NPLV.${id} takes ${most} arguments at most.`,
  yearsNotAscending: ({ year }) => `The years must ascend, each once; ${year} is out of place.`,
  amountsWithoutYear: () => 'The year of this amount is missing.',
  emptyLedger: () => 'The ledger has no lines with an amount. Choose the range with the bookings.',
  noAmountColumn: () =>
    'I find no column with amounts. Head it Amount, or Debit and Credit; without a header: date, description, amount, theme, document.',
  badAmount: ({ given }) => `'${typed(given)}' is no amount. Use a number, or text such as 1.234,56 or 1.234,56-.`,
  badDate: ({ given }) => `'${typed(given)}' is no date that exists. Use a date, or text such as 31-12-2024.`,
  badFiscalYear: ({ given }) => `'${typed(given)}' is no fiscal year. Use a year such as 2024.`,
  noAwardsIn: ({ place, areas }) => `The Amsterdam overview has no awards for ${place}. Choose from: ${areas}.`,
  noAward: ({ area, scheme }) => `No award with an amount from ${scheme} for ${area}. See NPLV.AWARDS().`,
  sharedAward: (names) =>
    `Shared amount: ${names.euros.map((amount) => euros(amount, ',')).join(' and ')}, together with ${names.partners}. No division is printed. See NPLV.AWARDS().`,
  noExpenditure: ({ year, years }) => `The table has no expenditure for ${year}. Choose from: ${years}.`,
  noSuchDay: ({ id, side, other }) => `The deadline '${id}' has no day "${side}"; it has "${other}".`,
  totalHasNone: ({ total, what }) => `'${total}' is a total and has no ${what}.`,
  unexpected: ({ problem }) => `Something went wrong that should not have: ${typed(problem)}. Please report it.`,
};
