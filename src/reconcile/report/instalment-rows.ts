import { dutchEuros } from '../../core/money';
import { concatenatedLists } from '../match/groups';
import type { Matching } from '../match/matching';
import { Evidence } from '../match/naming';
import { isPartial } from '../match/partial';
import { equalIn } from '../match/reach';
import { amountOf, coveredBy, type Expected, type Line, type Part, type Placement, sumCents } from '../model';
import { CERTAINTIES, type InstalmentRow, type InstalmentStatus } from './result';
import { counted, linesAt, listed, optionLabel } from './wording';

/** Possible status of an instalment with its sentence: the assumption made, or what to do. */
type Finding = readonly [InstalmentStatus, string];

const linesOf = (placements: readonly Placement[]): Line[] => concatenatedLists(placements.map(({ lines }) => lines));

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  [Evidence.Theme]: 'de regel noemt het thema',
  [Evidence.Scheme]: 'de regel noemt de regeling, geen thema',
  [Evidence.None]: 'de regel noemt geen thema: herkend aan het bedrag alleen',
};

/** Weakest evidence of the receipts in a placement. */
function evidenceOf({ names }: Matching, { lines }: Placement): Evidence {
  return lines.reduce<Evidence>((most, line) => (line.cents > 0 ? Math.max(most, names.evidence(line)) : most), 0);
}

/** Booked minus expected amount of a part, on its basis. */
const offOf = ({ cents, expected, basis }: Part): number => cents - amountOf(expected, basis);

/** Years in which a placement was booked. */
const yearsOf = ({ lines }: Placement): number[] => [...new Set(lines.flatMap((line) => line.year ?? []))].sort();

const isOtherTheme = ({ names }: Matching, { lines }: Placement, { expected }: Part): boolean =>
  names.themeBits(lines[0]!) !== 0 && lines.length === 1 && !names.allow(lines[0]!, expected);

/** Findings on a matched instalment, most important first. */
function placedFindings(matching: Matching, placement: Placement, part: Part): Finding[] {
  const { names, question } = matching;
  const { lines, parts } = placement;
  const { expected, basis } = part;
  const { inclCents, exclCents, year } = expected;
  const findings: Finding[] = [];
  const add = (status: InstalmentStatus, text: string): number => findings.push([status, text]);
  const offCents = offOf(part);
  const isPart = isPartial(matching, placement);
  if (isPart) add('deels ontvangen', `Nog ${dutchEuros(-offCents)} open: vraag na wanneer de rest komt.`);
  const otherTheme = parts.length === 1 && isOtherTheme(matching, placement, part);
  if (otherTheme) {
    const named = names.themesOf(lines[0]!).map(({ id }) => id);
    add('ander thema', `De regel noemt ${listed(named)}, maar het bedrag is tot op de cent van deze termijn: boek om.`);
  }
  const years = yearsOf(placement);
  if (years.some((booked) => booked !== year))
    add('ander jaar', `Geboekt in ${listed(years)}: boek om naar ${year} of licht het verschil toe.`);
  if (parts.length > 1) {
    const others = coveredBy(parts).flatMap((one) => (one === expected ? [] : one.label));
    add(
      'gecombineerd',
      `In één bedrag van ${dutchEuros(sumCents(lines))} met ${listed(others)}: splits de boeking per thema.`,
    );
  }
  if (lines.length > 1) {
    const together = parts.length > 1 ? 'deze termijnen' : isPart ? 'een deel van deze termijn' : 'deze termijn';
    add(isPart ? 'deels ontvangen' : 'gesplitst', `${counted(lines.length)} zijn samen ${together}.`);
  }
  if (basis !== question.basis) {
    const btw = `de btw-raming van ${dutchEuros(inclCents - exclCents)} gaat naar het BTW-compensatiefonds.`;
    if (basis === 'incl')
      add('incl. i.p.v. excl.', `Incl. btw geboekt: het Rijk betaalt excl.; ${btw} Corrigeer de boeking.`);
    else add('excl. i.p.v. incl.', `Excl. btw geboekt, zoals het Rijk betaalt; ${btw}`);
  }
  if (offCents !== 0 && !isPart) add('afronding', `Afgerond: ${dutchEuros(offCents)} verschil, binnen de tolerantie.`);
  if (!otherTheme) add('akkoord', `Bedrag ${basis}. btw; ${EVIDENCE[evidenceOf(matching, placement)]}.`);
  return findings;
}

/** Index into the certainties: the evidence, plus one for each counter-indication. */
function certaintyIndex(matching: Matching, placement: Placement, part: Part): number {
  if (isOtherTheme(matching, placement, part)) return Evidence.None;
  const { year } = part.expected;
  const isOtherYear = placement.lines.some(
    (line) => line.year !== undefined && line.year !== year && matching.names.namedYear(line) !== year,
  );
  const isOff = placement.parts.some((one) => offOf(one) !== 0);
  return Math.max(evidenceOf(matching, placement), isOtherYear || isOff ? Evidence.Scheme : Evidence.Theme);
}

/** Same instalment of the neighbouring years, if it has the same amount. */
function equalNextYears(matching: Matching, expected: Expected): Expected[] {
  return [-1, 1].flatMap((step) => equalIn(matching, expected, expected.year + step) ?? []);
}

function duplicateFindings(
  matching: Matching,
  expected: Expected,
  duplicates: readonly Placement[],
  cents: number,
): Finding[] {
  if (duplicates.length === 0) return [];
  const lines = linesOf(duplicates);
  const which = linesAt(lines, 'is', 'zijn', ` (${dutchEuros(cents)})`);
  const missing = equalNextYears(matching, expected).filter((other) => matching.isMissing(other));
  const years = listed(
    missing.map(({ year }) => year),
    'of',
  );
  const dated = lines.every(({ date }) => date !== undefined) ? '' : ': op boekjaar alleen is dat niet te zien';
  const other = missing.length > 0 ? ` Of het is de even grote termijn ${years}, die ontbreekt${dated}.` : '';
  return [['dubbel', `${which} dezelfde betaling nog eens: vraag na en boek terug.${other}`]];
}

/** Sentences about lines that a missing instalment may be. */
function candidateTexts(matching: Matching, expected: Expected): string[] {
  const may = (lines: readonly Line[], which: string, rest: string): string =>
    `${linesAt(lines, 'kan', 'kunnen', which)} deze termijn zijn${rest}.`;
  const ambiguous = matching.ambiguities
    .filter(({ options }) => options.flat().includes(expected))
    .map(({ lines, options }) => {
      const others = options.filter((option) => !option.includes(expected)).map(optionLabel);
      return may(lines, '', `, maar even goed ${listed(others, 'of') || 'iets anders'}: kies zelf`);
    });
  const duplicates = equalNextYears(matching, expected).flatMap((other) => {
    const lines = linesOf(matching.of(other).slice(1));
    return lines.length > 0 ? may(lines, `, dubbel bij ${other.year},`, '') : [];
  });
  return [...ambiguous, ...duplicates];
}

const NOT_FOUND = 'Geen regel gevonden: ga na of de termijn is ontvangen en waar zij is geboekt.';

/** Row of an instalment in the result. */
export function instalmentRow(matching: Matching, expected: Expected): InstalmentRow {
  const placements = matching.of(expected);
  const [first, ...duplicates] = placements;
  if (!first) {
    const texts = candidateTexts(matching, expected);
    const [sure, , possible] = CERTAINTIES;
    const certainty = texts.length > 0 ? possible : sure;
    const notes = [texts.join(' ') || NOT_FOUND];
    return { expected, bookedCents: 0, status: 'ontbreekt', notes, lines: [], duplicates: [], certainty };
  }
  const partIn = ({ parts }: Placement): Part => parts.find((part) => part.expected === expected)!;
  let duplicateCents = 0;
  let doubt = 0;
  const repeats: { line: Line; cents: number }[] = [];
  for (const placement of placements) {
    const part = partIn(placement);
    doubt = Math.max(doubt, certaintyIndex(matching, placement, part));
    if (placement === first) continue;
    duplicateCents += part.cents;
    for (const line of placement.lines)
      repeats.push({ line, cents: placement.parts.length > 1 ? part.cents : line.cents });
  }
  const findings = [
    ...duplicateFindings(matching, expected, duplicates, duplicateCents),
    ...placedFindings(matching, first, partIn(first)),
  ];
  return {
    expected,
    bookedCents: duplicateCents + partIn(first).cents,
    status: findings[0]![0],
    notes: findings.map(([, text]) => text),
    lines: linesOf(placements),
    duplicates: repeats,
    certainty: CERTAINTIES[doubt]!,
  };
}
