import type { Matching } from './matching';
import { coveredBy, type Expected, type Line, sumOf } from './model';
import { byContent } from './order';
import type { LineRow, Rest } from './result';
import { lineText, listed, optionLabel } from './wording';

/** More lines than this are summed in one row. */
const MOST_LINES = 1000;

/** The first of a list in an order, without sorting the rest. */
function firstOf<T>(items: readonly T[], count: number, order: (a: T, b: T) => number): T[] {
  let kept: T[] = [];
  for (const item of items) {
    const last = kept[count - 1];
    if (last !== undefined && order(item, last) >= 0) continue;
    kept.push(item);
    if (kept.length === 2 * count) kept = kept.sort(order).slice(0, count);
  }
  return kept.sort(order).slice(0, count);
}

/** What a line is that no theme or tolerance explains, by the little that can still be said. */
function unknownText({ names, expected }: Matching, line: Line): string {
  const { year } = line;
  const ofYear = expected.filter((one) => one.year === year);
  const isBtwOf = (one: Expected): boolean => Math.abs(line.cents) === one.inclCents - one.exclCents;
  const named = names.themesOf(line);
  const btwOf = ofYear.find((one) => isBtwOf(one) && named.length > 0 && names.allow(line, one));
  if (btwOf) return `Is tot op de cent de btw-raming van ${optionLabel([btwOf])}: die wordt niet uitgekeerd.`;
  const unpaid = named.filter((theme) => !ofYear.some((one) => one.theme === theme)).map(({ id }) => id);
  return year === undefined || unpaid.length === 0
    ? 'Past bij geen termijn: hoort hier niet, of vraag na wat dit is.'
    : `Er is in ${year} geen termijn ${listed(unpaid)}: vraag na wat dit is.`;
}

/** The lines that are none of the asked instalments: the first thousand each, the rest as a sum. */
export function lineRows(
  matching: Matching,
  isAsked: (expected: Expected) => boolean,
): { lines: LineRow[]; rest: Rest | undefined } {
  const shown = new Set<Line>();
  const texts = new Map<Line, string>();
  for (const { lines, parts } of matching.placements)
    for (const line of lines)
      if (isAsked(parts[0]!.expected)) shown.add(line);
      else texts.set(line, `Hoort bij ${optionLabel(coveredBy(parts))}, buiten het gevraagde jaar.`);
  for (const { lines, options } of matching.doubts) {
    const fits = listed(options.map(optionLabel), 'of');
    const text =
      options.length > 1
        ? `Past even goed bij ${fits}: kies zelf.`
        : `Kan ${fits} zijn, maar niet samen met andere regels: kies zelf.`;
    for (const line of lines) texts.set(line, text);
  }
  const textOf = (line: Line): string => {
    const row = matching.reversedBy(line);
    return row ? `Valt weg tegen regel ${row}.` : (texts.get(line) ?? unknownText(matching, line));
  };
  const left = matching.lines.filter((line) => !shown.has(line));
  const listing = firstOf(left, MOST_LINES, byContent);
  const count = left.length - listing.length;
  return {
    lines: listing.map((line) => ({
      line,
      status: 'onbekend',
      themes: matching.names.themesOf(line).map(({ id }) => id),
      notes: [lineText(line), textOf(line)],
    })),
    rest: count > 0 ? { count, cents: sumOf(left) - sumOf(listing) } : undefined,
  };
}
