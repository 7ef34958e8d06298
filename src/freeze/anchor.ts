import { type Token, tokensOf } from '../workbook/tokens';
import type { CellRange, SheetRange } from '../workbook/cell-range';
import { readReference } from '../workbook/read-reference';
import type { FrozenFormula } from '../workbook/port';
import { addressOf, parseAddress, sheetPrefix } from '../workbook/a1';

/** Most arguments of a function in Excel. */
const MOST_ARGUMENTS = 254;
const DELETED = '#REF!';

function rangeOf({ type, value }: Token, sheet: string): SheetRange | undefined {
  if (type !== 'range' && type !== 'range_beam') return undefined;
  const read = readReference(value, type === 'range' ? 'range' : 'beam');
  if (read.kind !== 'reference' || read.reference.kind !== 'range') return undefined;
  const area = parseAddress(read.reference.cells);
  return area && { ...area, sheet: read.reference.sheet ?? sheet };
}

/**
 * Formula of the hidden name of a frozen formula: references to its cells and to the cells that it uses, which Excel
 * adjusts when rows are inserted or a sheet is renamed. Undefined where a formula uses too many.
 */
export function anchorOf({
  sheet,
  formula,
  ...area
}: Pick<FrozenFormula, 'sheet' | 'formula' | keyof CellRange>): string | undefined {
  const named = tokensOf(formula).flatMap((token) => rangeOf(token, sheet) ?? []);
  const ranges = [{ sheet, ...area }, ...named].map((range) => sheetPrefix(range.sheet) + addressOf(range, '$'));
  return ranges.length < MOST_ARGUMENTS ? `=CHOOSE(1,${ranges.join(',')})` : undefined;
}

/** Optional sheet, and cells. */
const PARTS = /^(?:('(?:[^']|'')*'|[^'!]+)!)?(.+)$/;

/** Parses a range of an anchor; DELETED where Excel says #REF!, undefined where it cannot be parsed. */
function parseRange(text: string): SheetRange | typeof DELETED | undefined {
  const [, sheet = '', cells = ''] = PARTS.exec(text.trim()) ?? [];
  if (sheet.startsWith('#') || cells.startsWith('#')) return DELETED;
  const area = cells.includes('$') ? parseAddress(cells) : undefined;
  return area && { ...area, sheet: sheet.replace(/^'|'$/g, '').replace(/''/g, "'") };
}

/** Parses the ranges of an anchor, in the language of the Excel that returns it; undefined where Excel mangled it. */
function parseRanges(anchor: string): (SheetRange | typeof DELETED)[] | undefined {
  const [, inside = ''] = /^=[^('"]+\((.*)\)$/.exec(anchor) ?? [];
  const [, ...texts] = inside.match(/(?:'(?:[^']|'')*'|[^',;])+/g) ?? [];
  const ranges = texts.flatMap((text) => parseRange(text) ?? []);
  return ranges.length === texts.length ? ranges : undefined;
}

function isSameRange(one: SheetRange, other: SheetRange): boolean {
  return one.sheet === other.sheet && addressOf(one) === addressOf(other);
}

/** Writes the address of moved cells with $ where the reference had it. */
function movedReference(text: string, to: SheetRange, home: string): string {
  const cells = text.slice(text.lastIndexOf('!') + 1);
  const fixed = [...cells.matchAll(/(\$?)[A-Z]+|(\$?)\d+/gi)].map(([, letters, number]) => letters ?? number ?? '');
  let part = 0;
  const address = addressOf(to, '$').replace(/\$/g, () => fixed[part++] ?? '');
  return (cells.length < text.length || to.sheet !== home ? sheetPrefix(to.sheet) : '') + address;
}

/** First range of an anchor, after the index 1. */
const HOME = /^=[^('"]+\(\s*1\s*[,;]((?:'(?:[^']|'')*'|[^',;])+)/;

/** Current range of a frozen formula, without parsing the formula; undefined for a missing or mangled anchor. */
export function currentRangeOf(anchor: string): SheetRange | 'deleted' | undefined {
  const home = parseRange(HOME.exec(anchor)?.[1]?.replace(/\)$/, '') ?? '');
  return home === DELETED ? 'deleted' : home;
}

/** Adjusts a frozen formula to inserted rows and renamed sheets; undefined where its anchor does not tell. */
export function relocated(frozen: FrozenFormula, anchor: string): FrozenFormula | 'deleted' | undefined {
  const [home, ...ranges] = parseRanges(anchor) ?? [];
  if (!home) return undefined;
  const tokens = tokensOf(frozen.formula).map((token) => ({ token, before: rangeOf(token, frozen.sheet) }));
  if (ranges.length !== tokens.filter(({ before }) => before).length) return undefined;
  if (home === DELETED) return 'deleted';
  let next = 0;
  const formula = tokens
    .map(({ token, before }) => {
      const now = before && ranges[next++];
      if (!before || !now) return token.value;
      if (now === DELETED) return DELETED;
      const stays = isSameRange(before, now) && (token.value.includes('!') || now.sheet === home.sheet);
      return stays ? token.value : movedReference(token.value, now, home.sheet);
    })
    .join('');
  return { ...frozen, ...home, formula };
}
