import type { Cents } from '../core/money';
import { singleThemes } from '../schemes/names/themes';
import type { Matching } from './matching';
import { amountOf, type Double, type Expected, type Line, type Part, type Placement } from './model';
import type { Note } from './notes';
import { equalIn } from './other-year';
import type { InstalmentRow, Status } from './result';

const partOf = ({ parts }: { parts: readonly Part[] }, expected: Expected): Part | undefined =>
  parts.find((part) => part.expected === expected);

const rowsOf = (lines: readonly Line[]): number[] => lines.map((line) => line.row).sort((a, b) => a - b);

/** What a part is over, beside the amount that it was recognised by. */
const offOf = ({ expected, basis, cents }: Part): Cents => cents - amountOf(expected, basis);

function statusOf(matching: Matching, placement: Placement, part: Part): Status {
  const { basis } = matching.question;
  if (placement.otherTheme) return 'ander thema';
  if (placement.otherYear) return 'ander jaar';
  if (placement.how === 'split') return 'gesplitst';
  if (placement.how === 'combined') return 'gecombineerd';
  if (part.basis !== basis) return basis === 'excl' ? 'incl. i.p.v. excl.' : 'excl. i.p.v. incl.';
  return offOf(part) === 0 ? 'akkoord' : 'afronding';
}

function themesNamed(matching: Matching, line: Line): string {
  const { themes } = matching.names.of(line);
  const named = singleThemes.filter(({ index }) => (themes & (1 << index)) !== 0).map(({ id }) => id);
  return named.join(' en ');
}

function placedNotes(matching: Matching, placement: Placement, part: Part): Note[] {
  const { expected } = part;
  const notes: Note[] = [];
  const [first] = placement.lines;
  const booked = [...new Set(placement.lines.flatMap((line) => line.year ?? []))].sort((a, b) => a - b);
  if (placement.otherTheme) notes.push({ key: 'otherTheme', theme: themesNamed(matching, first!) });
  if (placement.otherYear) notes.push({ key: 'otherYear', booked, year: expected.year });
  if (placement.how === 'split') notes.push({ key: 'split', lines: placement.lines.length });
  if (placement.how === 'combined') {
    const others = placement.parts.filter((other) => other !== part).map((other) => other.expected.label);
    notes.push({ key: 'combined', cents: first!.cents, others });
  }
  const btwCents = expected.inclCents - expected.exclCents;
  if (part.basis !== matching.question.basis) notes.push({ key: part.basis === 'incl' ? 'gross' : 'net', btwCents });
  if (offOf(part) !== 0) notes.push({ key: 'rounded', offCents: offOf(part) });
  if (!placement.otherTheme) notes.push({ key: 'matched', evidence: placement.evidence, basis: part.basis });
  return notes;
}

/** The same instalment of the year before and after, where its amount is the same. */
function equalNextYears(matching: Matching, expected: Expected): Expected[] {
  return [-1, 1].flatMap((step) => equalIn(matching, expected, expected.year + step) ?? []);
}

function doubleNotes(matching: Matching, expected: Expected, doubles: readonly Double[]): Note[] {
  if (doubles.length === 0) return [];
  const lines = doubles.flatMap((double) => double.lines);
  const cents = doubles.reduce((sum, double) => sum + partOf(double, expected)!.cents, 0);
  const note: Note = { key: 'double', rows: rowsOf(lines), cents };
  const missing = equalNextYears(matching, expected).filter((other) => matching.isOpen(other));
  if (missing.length === 0) return [note];
  const dated = lines.every((line) => line.date !== undefined);
  return [note, { key: 'doubleOrOtherYear', years: missing.map(({ year }) => year), dated }];
}

function missingNotes(matching: Matching, expected: Expected): Note[] {
  const candidates = matching.doubts
    .filter(({ options }) => options.some((option) => option.includes(expected)))
    .map(({ lines, options }): Note => {
      const others = options.filter((option) => !option.includes(expected)).map(optionLabel);
      return { key: 'candidate', rows: rowsOf(lines), others: others.length > 0 ? others : ['iets anders'] };
    });
  const maybe = equalNextYears(matching, expected).flatMap((other): Note[] => {
    const doubles = matching.doublesOf(other);
    const rows = rowsOf(doubles.flatMap(({ lines }) => lines));
    return rows.length > 0 ? [{ key: 'maybeDouble', rows, year: other.year }] : [];
  });
  const notes = [...candidates, ...maybe];
  return notes.length > 0 ? notes : [{ key: 'missing' }];
}

/** Instalments that would be covered together: organisatie 2024, or integraal en armoede 2024. */
export function optionLabel(option: readonly Expected[]): string {
  return `${option.map((expected) => expected.label).join(' + ')} ${option[0]!.year}`;
}

/** What was found of an instalment. */
export function instalmentRow(matching: Matching, expected: Expected): InstalmentRow {
  const placement = matching.placementOf(expected);
  const doubles = matching.doublesOf(expected);
  const expectedCents = amountOf(expected, matching.question.basis);
  if (!placement) {
    const notes = missingNotes(matching, expected);
    return { expected, bookedCents: 0, differenceCents: -expectedCents, status: 'ontbreekt', notes, rows: [] };
  }
  const part = partOf(placement, expected)!;
  const bookedCents = doubles.reduce((sum, double) => sum + partOf(double, expected)!.cents, part.cents);
  return {
    expected,
    bookedCents,
    differenceCents: bookedCents - expectedCents,
    status: doubles.length > 0 ? 'dubbel' : statusOf(matching, placement, part),
    notes: [...doubleNotes(matching, expected, doubles), ...placedNotes(matching, placement, part)],
    rows: rowsOf([placement, ...doubles].flatMap(({ lines }) => lines)),
  };
}
