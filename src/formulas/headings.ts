import { fullName, type Place, resolvePlace } from '../schemes/names/places';
import { resolveTheme } from '../schemes/names/themes';
import type { CellRange } from '../workbook/cell-range';
import type { FigureName, Match } from './published';
import type { CellValue } from '../workbook/cells';

/** Number of cells to search for headings, from the cell outwards. */
const REACH = 60;

/** Ranges left of a cell and above it, which may hold its headings. */
export function headingAreas({ row, column }: { readonly row: number; readonly column: number }): CellRange[] {
  const left = Math.max(0, column - REACH);
  const top = Math.max(0, row - REACH);
  return [
    ...(column > 0 ? [{ row, column: left, rows: 1, columns: column - left }] : []),
    ...(row > 0 ? [{ row: top, column, rows: row - top, columns: 1 }] : []),
  ];
}

/** Finds places, themes and years in headings, as figures spell them. */
function namedBy(headings: readonly CellValue[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const heading of headings) {
    for (const [year] of String(heading).matchAll(/\b20\d\d\b/g)) named.add(year);
    if (typeof heading !== 'string') continue;
    const place = resolvePlace(heading);
    if (place.ok) named.add(fullName(place.value));
    const theme = resolveTheme(heading);
    if (theme.ok) named.add(theme.value.id);
  }
  return named;
}

function namesOf(name: FigureName): string[] {
  if (name.kind === 'instalment') return [name.place, name.theme, String(name.year ?? '')];
  if (name.kind === 'maximum') return [name.place, name.theme];
  if (name.kind === 'award') return [name.area, name.scheme ?? ''];
  return name.kind === 'own' ? [...name.words] : [];
}

/** Puts the figures of a place first. */
export function withPlaceFirst(matches: readonly Match[], place: Place | undefined): Match[] {
  const isOfPlace = ({ published }: Match): boolean =>
    place !== undefined && namesOf(published.name).includes(fullName(place));
  return [...matches.filter(isOfPlace), ...matches.filter((match) => !isOfPlace(match))];
}

/** Sorts matches by how well the headings of a cell fit them, and counts the best ones. */
export function byHeadings(
  matches: readonly Match[],
  headings: readonly CellValue[],
): { sorted: Match[]; best: number } {
  const named = namedBy(headings);
  const scored = matches.map((match) => ({
    match,
    score: namesOf(match.published.name).filter((name) => named.has(name)).length,
  }));
  scored.sort((a, b) => b.score - a.score);
  const top = scored[0]?.score ?? 0;
  return {
    sorted: scored.map(({ match }) => match),
    best: top === 0 ? scored.length : scored.filter(({ score }) => score === top).length,
  };
}
