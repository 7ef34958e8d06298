import { dutchEuros } from '../../core/money';
import { together } from '../match/groups';
import type { Matching } from '../match/matching';
import { amountOf, coveredBy, type Expected, type Line, type Part, type Placement, sumOf } from '../model';
import { equalIn } from '../match/reach';
import type { InstalmentRow, Status } from './result';
import { counted, linesAt, listed, optionLabel } from './wording';

/** Something that holds for an instalment, and what it says: which assumption was made, or what to do. */
type Finding = readonly [Status, string];

const rowsOf = (lines: readonly Line[]): number[] => [...new Int32Array(lines.map(({ row }) => row)).sort()];
const linesOf = (placements: readonly Placement[]): Line[] => together(placements.map(({ lines }) => lines));

/** What a match rests on besides the amount, by its evidence. */
const EVIDENCE = [
  'de regel noemt het thema',
  'de regel noemt de regeling, geen thema',
  'de regel noemt geen thema: herkend aan het bedrag alleen',
];

/** What holds for a placed instalment, what tells most of it first. */
function placedFindings({ names, question }: Matching, { lines, parts }: Placement, part: Part): Finding[] {
  const { expected, basis, cents } = part;
  const { inclCents, exclCents, year } = expected;
  const findings: Finding[] = [];
  const add = (status: Status, text: string): number => findings.push([status, text]);
  const otherTheme = !names.allow(lines[0]!, expected);
  if (otherTheme) {
    const named = names.themesOf(lines[0]!).map(({ id }) => id);
    add('ander thema', `De regel noemt ${listed(named)}, maar het bedrag is tot op de cent van deze termijn: boek om.`);
  }
  const years = [...new Set(lines.flatMap((line) => line.year ?? []))].sort();
  if (years.some((booked) => booked !== year))
    add('ander jaar', `Geboekt in ${listed(years)}: boek om naar ${year} of licht het verschil toe.`);
  if (lines.length > 1) add('gesplitst', `${counted(lines.length)} zijn samen deze termijn.`);
  if (parts.length > 1) {
    const others = coveredBy(parts).flatMap((one) => (one === expected ? [] : one.label));
    add(
      'gecombineerd',
      `In één bedrag van ${dutchEuros(sumOf(lines))} met ${listed(others)}: splits de boeking per thema.`,
    );
  }
  if (basis !== question.basis) {
    const btw = `de btw-raming van ${dutchEuros(inclCents - exclCents)} gaat naar het BTW-compensatiefonds.`;
    if (basis === 'incl')
      add('incl. i.p.v. excl.', `Incl. btw geboekt: het Rijk betaalt excl.; ${btw} Corrigeer de boeking.`);
    else add('excl. i.p.v. incl.', `Excl. btw geboekt, zoals het Rijk betaalt; ${btw}`);
  }
  const offCents = cents - amountOf(expected, basis);
  if (offCents !== 0) add('afronding', `Afgerond: ${dutchEuros(offCents)} verschil, binnen de tolerantie.`);
  const evidence = Math.max(...lines.map((line) => names.of(line).evidence));
  if (!otherTheme) add('akkoord', `Bedrag ${basis}. btw; ${EVIDENCE[evidence]}.`);
  return findings;
}

/** The same instalment of the year before and after, where its amount is the same. */
function equalNextYears(matching: Matching, expected: Expected): Expected[] {
  return [-1, 1].flatMap((step) => equalIn(matching, expected, expected.year + step) ?? []);
}

function doubleFindings(
  matching: Matching,
  expected: Expected,
  doubles: readonly Placement[],
  cents: number,
): Finding[] {
  if (doubles.length === 0) return [];
  const lines = linesOf(doubles);
  const which = linesAt(rowsOf(lines), 'is', 'zijn', ` (${dutchEuros(cents)})`);
  const missing = equalNextYears(matching, expected).filter((other) => matching.of(other).length === 0);
  const years = listed(
    missing.map(({ year }) => year),
    'of',
  );
  const dated = lines.every(({ date }) => date !== undefined) ? '' : ': op boekjaar alleen is dat niet te zien';
  const other = missing.length > 0 ? ` Of het is de even grote termijn ${years}, die ontbreekt${dated}.` : '';
  return [['dubbel', `${which} dezelfde betaling nog eens: vraag na en boek terug.${other}`]];
}

function missingFindings(matching: Matching, expected: Expected): Finding[] {
  const may = (lines: readonly Line[], which: string, rest: string): string =>
    `${linesAt(rowsOf(lines), 'kan', 'kunnen', which)} deze termijn zijn${rest}.`;
  const doubts = matching.doubts
    .filter(({ options }) => options.flat().includes(expected))
    .map(({ lines, options }) => {
      const others = options.filter((option) => !option.includes(expected)).map(optionLabel);
      return may(lines, '', `, maar even goed ${listed(others, 'of') || 'iets anders'}: kies zelf`);
    });
  const maybe = equalNextYears(matching, expected).flatMap((other) => {
    const doubles = linesOf(matching.of(other).slice(1));
    return doubles.length > 0 ? may(doubles, `, dubbel bij ${other.year},`, '') : [];
  });
  const texts = [...doubts, ...maybe];
  return [
    ['ontbreekt', texts.join(' ') || 'Geen regel gevonden: ga na of de termijn is ontvangen en waar zij is geboekt.'],
  ];
}

/** What was found of an instalment. */
export function instalmentRow(matching: Matching, expected: Expected): InstalmentRow {
  const placements = matching.of(expected);
  const [first, ...doubles] = placements;
  const partIn = ({ parts }: Placement): Part => parts.find((part) => part.expected === expected)!;
  const part = first && partIn(first);
  const doubleCents = sumOf(doubles.map(partIn));
  const findings = part
    ? [...doubleFindings(matching, expected, doubles, doubleCents), ...placedFindings(matching, first, part)]
    : missingFindings(matching, expected);
  return {
    expected,
    bookedCents: doubleCents + (part?.cents ?? 0),
    status: findings[0]![0],
    notes: findings.map(([, text]) => text),
    rows: rowsOf(linesOf(placements)),
  };
}
