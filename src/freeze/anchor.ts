import { type Token, tokensOf } from '../workbook/tokens';
import type { CellRange, SheetRange } from '../workbook/cell-range';
import { readReference } from '../workbook/read-reference';
import type { FrozenFormula } from '../workbook/port';
import { addressOf, parseAddress, sheetPrefix } from '../workbook/a1';

/** Arguments that a function of Excel takes. */
const MOST_ARGUMENTS = 254;
const GONE = '#REF!';

function placeOf({ type, value }: Token, sheet: string): SheetRange | undefined {
  if (type !== 'range' && type !== 'range_beam') return undefined;
  const read = readReference(value, type === 'range' ? 'range' : 'beam');
  if (read.kind !== 'reference' || read.reference.kind !== 'range') return undefined;
  const area = parseAddress(read.reference.cells);
  return area && { ...area, sheet: read.reference.sheet ?? sheet };
}

/**
 * Formula of the hidden name of a frozen formula: references to the cells that it filled and to those that it names,
 * which Excel adjusts when rows are inserted or a sheet is renamed. Undefined where a formula names too many.
 */
export function anchorOf({
  sheet,
  formula,
  ...area
}: Pick<FrozenFormula, 'sheet' | 'formula' | keyof CellRange>): string | undefined {
  const named = tokensOf(formula).flatMap((token) => placeOf(token, sheet) ?? []);
  const places = [{ sheet, ...area }, ...named].map((place) => sheetPrefix(place.sheet) + addressOf(place, '$'));
  return places.length < MOST_ARGUMENTS ? `=CHOOSE(1,${places.join(',')})` : undefined;
}

/** An optional sheet, and cells. */
const PARTS = /^(?:('(?:[^']|'')*'|[^'!]+)!)?(.+)$/;

/** Parses a range of an anchor; GONE where its cells or its sheet were deleted, undefined where it cannot be parsed. */
function placeIn(text: string): SheetRange | typeof GONE | undefined {
  const [, sheet = '', cells = ''] = PARTS.exec(text.trim()) ?? [];
  if (sheet.startsWith('#') || cells.startsWith('#')) return GONE;
  const area = cells.includes('$') ? parseAddress(cells) : undefined;
  return area && { ...area, sheet: sheet.replace(/^'|'$/g, '').replace(/''/g, "'") };
}

/** Parses the ranges of an anchor, in the language of the Excel that returns it; undefined where Excel mangled it. */
function placesIn(anchor: string): (SheetRange | typeof GONE)[] | undefined {
  const [, inside = ''] = /^=[^('"]+\((.*)\)$/.exec(anchor) ?? [];
  const [, ...texts] = inside.match(/(?:'(?:[^']|'')*'|[^',;])+/g) ?? [];
  const places = texts.flatMap((text) => placeIn(text) ?? []);
  return places.length === texts.length ? places : undefined;
}

function isSame(one: SheetRange, other: SheetRange): boolean {
  return one.sheet === other.sheet && addressOf(one) === addressOf(other);
}

/** Rewrites a reference to other cells, with $ where it had them. */
function pointed(text: string, to: SheetRange, home: string): string {
  const cells = text.slice(text.lastIndexOf('!') + 1);
  const fixed = [...cells.matchAll(/(\$?)[A-Z]+|(\$?)\d+/gi)].map(([, letters, number]) => letters ?? number ?? '');
  let part = 0;
  const address = addressOf(to, '$').replace(/\$/g, () => fixed[part++] ?? '');
  return (cells.length < text.length || to.sheet !== home ? sheetPrefix(to.sheet) : '') + address;
}

/** First range of an anchor, after the 1 that chooses it. */
const HOME = /^=[^('"]+\(\s*1\s*[,;]((?:'(?:[^']|'')*'|[^',;])+)/;

/** Current range of a frozen formula, without parsing the formula; undefined for a missing or mangled anchor. */
export function homeOf(anchor: string): SheetRange | 'gone' | undefined {
  const home = placeIn(HOME.exec(anchor)?.[1]?.replace(/\)$/, '') ?? '');
  return home === GONE ? 'gone' : home;
}

/**
 * Adjusts a frozen formula to inserted rows and renamed sheets; 'gone' where its cells were deleted, undefined where its
 * anchor does not tell.
 */
export function movedTo(frozen: FrozenFormula, anchor: string): FrozenFormula | 'gone' | undefined {
  const [home, ...places] = placesIn(anchor) ?? [];
  if (!home) return undefined;
  const tokens = tokensOf(frozen.formula).map((token) => ({ token, before: placeOf(token, frozen.sheet) }));
  if (places.length !== tokens.filter(({ before }) => before).length) return undefined;
  if (home === GONE) return 'gone';
  let next = 0;
  const formula = tokens
    .map(({ token, before }) => {
      const now = before && places[next++];
      if (!before || !now) return token.value;
      if (now === GONE) return GONE;
      const stays = isSame(before, now) && (token.value.includes('!') || now.sheet === home.sheet);
      return stays ? token.value : pointed(token.value, now, home.sheet);
    })
    .join('');
  return { ...frozen, ...home, formula };
}
