import type { Matching } from '../match/matching';
import { coveredBy, type Expected, type Line, sumOf } from '../model';
import { byContent } from '../match/order';
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

/** What is said of a line by what became of it. */
function fateText(matching: Matching, line: Line): string {
  const fate = matching.fateOf(line);
  if (!fate) return unknownText(matching, line);
  if (fate === line) return 'Lijkt een totaal of saldo: laat de rij buiten het bereik.';
  if ('row' in fate) return `Valt weg tegen regel ${fate.row}.`;
  if ('parts' in fate) return `Hoort bij ${optionLabel(coveredBy(fate.parts))}, buiten het gevraagde jaar.`;
  const fits = listed(fate.options.map(optionLabel), 'of');
  return fate.options.length > 1
    ? `Past even goed bij ${fits}: kies zelf.`
    : `Kan ${fits} zijn, maar niet samen met andere regels: kies zelf.`;
}

/** The lines that are none of the asked instalments: the first thousand each, the rest as a sum. */
export function lineRows(
  matching: Matching,
  isAsked: (expected: Expected) => boolean,
): { lines: LineRow[]; rest: Rest | undefined } {
  const left = matching.lines.filter((line) => {
    const fate = matching.fateOf(line);
    return !(fate && 'parts' in fate && isAsked(fate.parts[0]!.expected));
  });
  const listing = firstOf(left, MOST_LINES, byContent);
  const count = left.length - listing.length;
  return {
    lines: listing.map((line) => ({
      line,
      status: 'onbekend',
      themes: matching.names.themesOf(line).map(({ id }) => id),
      notes: [lineText(line), fateText(matching, line)],
    })),
    rest: count > 0 ? { count, cents: sumOf(left) - sumOf(listing) } : undefined,
  };
}
