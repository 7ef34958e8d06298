import { type Cents, dutchEuros } from '../../core/money';
import { sumOf } from '../../core/sum';
import { once } from '../../core/once';
import { expectedOf } from '../match/expected';
import { groupBy } from '../match/groups';
import { lowerBound } from '../match/amounts';
import type { Matching } from '../match/matching';
import { Evidence } from '../match/naming';
import { contentOrder } from '../match/order';
import { Word } from '../read/words';
import { coveredBy, type Expected, type Line, type Part, identifyingAmounts } from '../model';
import { places } from '../../schemes/names/places';
import type { LineRow, LineRowStatus, UnlistedLines } from './result';
import { lineText, listed, optionLabel } from './wording';

/** Most lines per list; the rest is summed in one row. */
const MOST_LINES = 1000;
/** Largest relative difference of a line that is near a missing instalment. */
const NEAR_SHARE = 0.01;
const MOST_EQUALS = 3;
/** Largest year of a day that Excel knows. */
const LAST_YEAR = 9999;

/** Order of listed lines. */
enum LineRank {
  SchemeOrNear,
  AskedYear,
  Other,
}

/** First items in an order, without sorting the rest. */
function firstOf<T>(items: Iterable<T>, count: number, order: (a: T, b: T) => number): T[] {
  let kept: T[] = [];
  /** Last of the first items so far; undefined until enough of them are sorted. */
  let last: T | undefined;
  for (const item of items) {
    if (last !== undefined && order(item, last) >= 0) continue;
    kept.push(item);
    if (kept.length < 2 * count) continue;
    kept = kept.sort(order).slice(0, count);
    last = kept[count - 1];
  }
  return kept.sort(order).slice(0, count);
}

/** Instalments by the amounts that identify them. */
function byAmount(expected: readonly Expected[]): Map<Cents, Part[]> {
  return groupBy(
    expected.flatMap((one) => identifyingAmounts(one, 'excl')),
    ({ cents }) => cents,
  );
}

const ofAnyPlace = once(() =>
  byAmount(places.filter(({ kind }) => kind === 'municipality').flatMap((place) => expectedOf(place))),
);

/** Sentence about instalments with the amount of an unknown line: of the place itself, else of another municipality. */
function equalText(ofPlace: ReadonlyMap<Cents, Part[]>, { cents, year }: Line): string | undefined {
  const own = coveredBy(ofPlace.get(cents) ?? []);
  const ofYear = own.filter((one) => one.year === year);
  const labels =
    own.length > 0
      ? (ofYear.length > 0 ? ofYear : own).map((one) => optionLabel([one]))
      : coveredBy(ofAnyPlace().get(cents) ?? []).map(
          (one) => `${optionLabel([one])} van ${one.place.areas[0]!.municipality}`,
        );
  if (labels.length === 0) return undefined;
  const more = labels.length > MOST_EQUALS ? ` en ${labels.length - MOST_EQUALS} andere` : '';
  return `gelijk aan ${more ? labels.slice(0, MOST_EQUALS).join(', ') + more : listed(labels)}`;
}

/** Municipality that a line of the scheme names as a whole, where the place is one of its areas. */
function wholeOf({ names, expected }: Matching, line: Line): string | undefined {
  const { kind, areas: [area] = [] } = expected[0]?.place ?? {};
  if (kind !== 'area' || names.namesArea(line) || names.evidence(line) === Evidence.None) return undefined;
  return line.description.toLowerCase().includes(area!.municipality.toLowerCase()) ? area!.municipality : undefined;
}

/** Sentence about an unexplained line. */
function unknownText(matching: Matching, ofPlace: ReadonlyMap<Cents, Part[]>, line: Line): string {
  const whole = wholeOf(matching, line);
  if (whole) return `Noemt ${whole} als geheel: kies ${whole} als plaats.`;
  const { names, expected } = matching;
  const { year } = line;
  const ofYear = expected.filter((one) => one.year === year);
  const isBtwOf = (one: Expected): boolean => Math.abs(line.cents) === one.inclCents - one.exclCents;
  const named = names.themesOf(line);
  const btwOf = ofYear.find((one) => isBtwOf(one) && named.length > 0 && names.allow(line, one));
  if (btwOf) return `Is tot op de cent de btw-raming van ${optionLabel([btwOf])}: die wordt niet uitgekeerd.`;
  const equal = equalText(ofPlace, line);
  const unpaid = named.filter((theme) => !ofYear.some((one) => one.theme === theme)).map(({ id }) => id);
  if (year !== undefined && unpaid.length > 0)
    return `Er is in ${year} geen termijn ${listed(unpaid)}${equal ? `; ${equal}` : ''}: vraag na wat dit is.`;
  return equal
    ? `Past bij geen termijn, maar is ${equal}: vraag na wat dit is.`
    : 'Past bij geen termijn: hoort hier niet, of vraag na wat dit is.';
}

/** Status of a line in the result, with its sentence; `ofPlace` are the instalments of the place by amount. */
function explained(matching: Matching, ofPlace: ReadonlyMap<Cents, Part[]>, line: Line): [LineRowStatus, string] {
  const status = matching.statusAt(line.index);
  switch (status.kind) {
    case 'open':
      return ['onbekend', unknownText(matching, ofPlace, line)];
    case 'total':
      return ['totaalregel', `${dutchEuros(line.cents)} telt andere regels op: telt niet mee.`];
    case 'otherMunicipality':
      return ['andere gemeente', `Noemt ${line.municipality ?? 'een andere gemeente'}: hoort daar.`];
    case 'side':
      return ['onbekend', 'Geen ontvangst op zichzelf: een zijde van een boeking met bank of balans.'];
    case 'reversed':
      return ['tegengeboekt', `Valt weg tegen regel ${matching.lines.at(status.by).row}.`];
    case 'matched':
      return ['onbekend', `Hoort bij ${optionLabel(coveredBy(status.placement.parts))}, buiten het gevraagde jaar.`];
    case 'ambiguous': {
      const fits = listed(status.options.map(optionLabel), 'of');
      return [
        'onbekend',
        status.options.length > 1
          ? `Past even goed bij ${fits}: kies zelf.`
          : `Kan ${fits} zijn, maar niet samen met andere regels: kies zelf.`,
      ];
    }
  }
}

/** Instalments that a line pays, with the amount of each; none where it shares several with other lines. */
function partsOf(matching: Matching, { index, cents }: Line): LineRow['parts'] {
  const status = matching.statusAt(index);
  if (status.kind !== 'matched') return [];
  const { lines, parts } = status.placement;
  if (parts.length === 1) return [{ expected: parts[0]!.expected, cents }];
  return lines.length === 1 ? parts : [];
}

/** Ranks lines: of the scheme or near a missing instalment first, then of the requested years, then others. */
function rankIn(matching: Matching, isAsked: (expected: Expected) => boolean): (index: number) => LineRank {
  const { basis } = matching.question;
  const isAskedYear = new Uint8Array(LAST_YEAR + 1);
  for (const { year } of matching.expected.filter(isAsked)) isAskedYear[year] = 1;
  const amounts = matching
    .missing()
    .filter(isAsked)
    .flatMap((expected) => identifyingAmounts(expected, basis).map(({ cents }) => cents))
    .sort((a, b) => a - b);
  const least = amounts[0] ?? Infinity;
  const isNear = (cents: Cents): boolean => {
    if (cents / (1 - NEAR_SHARE) < least) return false;
    const above = amounts[lowerBound(amounts, cents / (1 + NEAR_SHARE))];
    return above !== undefined && above <= cents / (1 - NEAR_SHARE);
  };
  return (index) => {
    if (matching.names.saysAt(index, Word.Scheme) || isNear(matching.cents[index]!)) return LineRank.SchemeOrNear;
    return isAskedYear[matching.years[index]!] ? LineRank.AskedYear : LineRank.Other;
  };
}

/** Rows for lines outside the requested instalments: the first thousand each, the rest as a sum. */
export function lineRows(
  matching: Matching,
  isAsked: (expected: Expected) => boolean,
): { lines: LineRow[]; rest: UnlistedLines | undefined } {
  const { cents, lines } = matching;
  const byContent = contentOrder(lines);
  const rankOf = rankIn(matching, isAsked);
  const ranks = new Uint8Array(lines.length);
  const left = new Int32Array(lines.length);
  const countOf = [0, 0, 0];
  let count = 0;
  let leftCents = 0;
  for (let index = 0; index < lines.length; index++) {
    if (!matching.isOpenAt(index)) {
      const status = matching.statusAt(index);
      if (status.kind === 'matched' && isAsked(status.placement.parts[0]!.expected)) continue;
      if (status.kind === 'total') leftCents -= cents[index]!;
    }
    const rank = rankOf(index);
    ranks[index] = rank;
    countOf[rank]!++;
    left[count++] = index;
    leftCents += cents[index]!;
  }
  // Lines of a lower rank are not compared where the higher ones fill the list.
  let lowest = LineRank.SchemeOrNear;
  for (let higher = countOf[lowest]!; higher < MOST_LINES && lowest < LineRank.Other;) higher += countOf[++lowest]!;
  let listable = 0;
  for (const index of left.subarray(0, count)) if (ranks[index]! <= lowest) left[listable++] = index;
  const listing = firstOf(left.subarray(0, listable), MOST_LINES, (a, b) => ranks[a]! - ranks[b]! || byContent(a, b));
  const ofPlace = byAmount(matching.expected);
  const rows = listing.map((index): LineRow => {
    const line = lines.at(index);
    const [status, text] = explained(matching, ofPlace, line);
    const themes = matching.names.themesOf(line).map(({ id }) => id);
    const bookedCents = line.kind === 'total' ? undefined : line.cents;
    return { line, bookedCents, status, parts: partsOf(matching, line), themes, notes: [lineText(line), text] };
  });
  const more = count - rows.length;
  const listedCents = sumOf(rows, ({ bookedCents = 0 }) => bookedCents);
  return { lines: rows, rest: more > 0 ? { count: more, cents: leftCents - listedCents } : undefined };
}
