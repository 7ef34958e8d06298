import { singleThemes, type Theme } from '../schemes/names/themes';
import { optionLabel } from './instalment-rows';
import type { Matching } from './matching';
import type { Expected, Line } from './model';
import type { Note } from './notes';
import { byContent } from './order';
import type { LineRow, Rest } from './result';

/** More lines than this are summed in one row. */
const MOST_LINES = 1000;

/** The first of a list in an order, without sorting the rest. */
function firstOf<T>(items: readonly T[], count: number, order: (a: T, b: T) => number): T[] {
  let kept: T[] = [];
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

function namedThemes(matching: Matching, line: Line): Theme[] {
  const { themes } = matching.names.of(line);
  return singleThemes.filter(({ index }) => (themes & (1 << index)) !== 0);
}

/** What a line is that no theme or tolerance explains, by the little that can still be said. */
function unknownNote(matching: Matching, line: Line): Note {
  const btwOf = matching.expected.find(
    (expected) =>
      line.year === expected.year &&
      Math.abs(line.cents) === expected.inclCents - expected.exclCents &&
      matching.names.evidence(line) === 'theme' &&
      matching.names.allow(line, expected),
  );
  if (btwOf) return { key: 'btwOf', label: optionLabel([btwOf]) };
  const { year } = line;
  const unpaid = namedThemes(matching, line).filter(
    (theme) => !matching.expected.some((expected) => expected.year === year && expected.theme === theme),
  );
  if (year === undefined || unpaid.length === 0) return { key: 'unknown' };
  return { key: 'noInstalment', themes: unpaid.map(({ id }) => id), year };
}

interface Told {
  /** What the lines of instalments that were not asked for are. */
  readonly elsewhere: ReadonlyMap<Line, readonly Expected[]>;
  readonly options: ReadonlyMap<Line, readonly (readonly Expected[])[]>;
}

function noteOf(matching: Matching, line: Line, { elsewhere, options }: Told): Note {
  const reversedBy = matching.reversedBy(line);
  if (reversedBy !== undefined) return { key: 'reversed', row: reversedBy };
  const place = elsewhere.get(line);
  if (place) return { key: 'notAsked', labels: [optionLabel(place)] };
  const doubt = options.get(line)?.map(optionLabel);
  if (!doubt) return unknownNote(matching, line);
  return doubt.length === 1 ? { key: 'claimed', option: doubt[0]! } : { key: 'doubtful', options: doubt };
}

/** The lines that are none of the asked instalments: the first thousand each, the rest as a sum. */
export function lineRows(
  matching: Matching,
  isAsked: (expected: Expected) => boolean,
): { lines: LineRow[]; rest: Rest | undefined } {
  const shown = new Set<Line>();
  const elsewhere = new Map<Line, readonly Expected[]>();
  for (const { lines, parts } of [...matching.placements, ...matching.doubles])
    for (const line of lines)
      if (isAsked(parts[0]!.expected)) shown.add(line);
      else
        elsewhere.set(
          line,
          parts.map(({ expected }) => expected),
        );
  const options = new Map(
    matching.doubts.flatMap((doubt) => doubt.lines.map((line) => [line, doubt.options] as const)),
  );
  const left = matching.lines.filter((line) => !shown.has(line));
  const listed = firstOf(left, MOST_LINES, byContent);
  const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.cents, 0);
  return {
    lines: listed.map((line) => ({
      line,
      status: 'onbekend',
      themes: namedThemes(matching, line).map(({ id }) => id),
      notes: [{ key: 'line', line }, noteOf(matching, line, { elsewhere, options })],
    })),
    rest:
      left.length > listed.length
        ? { count: left.length - listed.length, cents: sumOf(left) - sumOf(listed) }
        : undefined,
  };
}
