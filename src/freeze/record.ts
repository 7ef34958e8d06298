import { fitsOnSheet } from '../workbook/cell-range';
import type { FrozenFormula } from '../workbook/port';

/** Recorded formulas of one freeze; entries are immutable. */
export interface RecordEntry {
  readonly id: string;
  readonly formulas: readonly FrozenFormula[];
  /** Keys of the texts with the entry and its thaws. */
  readonly keys: readonly string[];
  /** Formulas not thawed since. */
  readonly frozen: readonly FrozenFormula[];
}

/** Texts of a workbook by key. */
export type Texts = ReadonlyMap<string, string>;

/** Code points in a text, well below the 8,192 characters of a formula in a name. */
const LONGEST_TEXT = 3_000;
/** Most texts of a record; a longer one is not ours. */
const MOST_TEXTS = 5_000;
const LONGEST_FORMULA = 8_192;
const LONGEST_NAME = 255;

/** Escapes quotes, which would double inside a formula: " -> ~1, ~ -> ~0. */
const encoded = (text: string): string => text.replace(/~/g, '~0').replace(/"/g, '~1');
const decoded = (text: string): string => text.replace(/~1/g, '"').replace(/~0/g, '~');

/** Splits a text, never inside a surrogate pair. */
function partsOf(text: string): string[] {
  return text.match(new RegExp(`.{1,${LONGEST_TEXT}}`, 'gsu')) ?? [];
}

type Row = readonly (string | number | readonly number[])[];

/** Texts of a new entry, under unique keys: `F.<id>.<part>.<parts>`. */
export function freezeTexts(id: string, formulas: readonly FrozenFormula[]): Texts {
  const rows = formulas.map(
    ({ sheet, row, column, rows: high, columns: wide, formula, checksum, version, anchor, formatted }): Row => [
      ...[sheet, row, column, high, wide],
      ...[formula, checksum, version, anchor],
      ...(formatted ? [formatted] : []),
    ],
  );
  const parts = partsOf(encoded(JSON.stringify(rows)));
  return new Map(parts.map((part, index) => [`F.${id}.${index}.${parts.length}`, part]));
}

/** Texts for a thaw of formulas of an entry: `T.<id of the entry>.<id>.<part>`. */
export function thawTexts(entry: RecordEntry, id: string, thawed: ReadonlySet<FrozenFormula>): Texts {
  const indexes = entry.formulas.flatMap((one, index) => (thawed.has(one) ? [index] : []));
  const parts = partsOf(indexes.map((index) => `${index} `).join(''));
  return new Map(parts.map((part, index) => [`T.${entry.id}.${id}.${index}`, part]));
}

const FREEZE_KEY = /^F\.([a-z0-9]{1,20})\.(\d{1,5})\.(\d{1,5})$/;
const THAW_KEY = /^T\.([a-z0-9]{1,20})\.([a-z0-9]{1,20})\.(\d{1,5})$/;

/**
 * Parses the entries of a record, within bounds, because anyone can edit the workbook; undefined for a damaged record.
 */
export function readEntries(texts: Texts, earlier: readonly FrozenFormula[] = []): RecordEntry[] | undefined {
  if (texts.size > MOST_TEXTS) return undefined;
  const parts = new Map<string, { key: string; part: number; parts: number }[]>();
  const thaws = new Map<string, string[]>();
  for (const key of texts.keys()) {
    const [, id = '', part, count] = FREEZE_KEY.exec(key) ?? [];
    if (id) parts.set(id, [...(parts.get(id) ?? []), { key, part: Number(part), parts: Number(count) }]);
    const [, of = ''] = THAW_KEY.exec(key) ?? [];
    if (of) thaws.set(of, [...(thaws.get(of) ?? []), key]);
  }
  const entries: RecordEntry[] = [];
  const add = (id: string, formulas: readonly FrozenFormula[], own: readonly string[]): void => {
    const later = inOrder(thaws.get(id) ?? []);
    const thawed = new Set(
      later
        .map((key) => texts.get(key)!)
        .join('')
        .split(' ')
        .filter(Boolean)
        .map(Number),
    );
    const frozen = formulas.filter((_, index) => !thawed.has(index));
    entries.push({ id, formulas, keys: [...own, ...later], frozen });
  };
  if (earlier.length > 0) add(SETTINGS_ENTRY, earlier, []);
  for (const [id, found] of parts) {
    const sorted = found.sort((one, other) => one.part - other.part);
    const isWhole = sorted.every(({ part, parts: count }, index) => part === index && count === sorted.length);
    const formulas = isWhole ? parse(decoded(sorted.map(({ key }) => texts.get(key)!).join(''))) : undefined;
    if (!formulas) return undefined;
    add(
      id,
      formulas,
      sorted.map(({ key }) => key),
    );
  }
  return entries;
}

/** Id of the entry in settings, from version 1.0. */
export const SETTINGS_ENTRY = 'settings';

/** Sorts the parts of one text together; a number may continue in the next part. */
function inOrder(keys: readonly string[]): string[] {
  const partOf = (key: string): [string, number] => [
    key.slice(0, key.lastIndexOf('.')),
    Number(THAW_KEY.exec(key)![3]),
  ];
  return [...keys].sort((one, other) => {
    const [[event, part], [otherEvent, otherPart]] = [partOf(one), partOf(other)];
    return event === otherEvent ? part - otherPart : event < otherEvent ? -1 : 1;
  });
}

function parse(text: string): FrozenFormula[] | undefined {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return undefined;
    const formulas = rows.map((row: unknown) => {
      if (!Array.isArray(row)) return undefined;
      const [sheet, at, column, high, wide, formula, checksum, version, anchor, formatted] = row as unknown[];
      const range = { row: at, column, rows: high, columns: wide };
      return validFormula({ sheet, ...range, formula, checksum, version, anchor, formatted });
    });
    return formulas.every((one) => one !== undefined) ? formulas : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** Names that freezing adds. Thawing deletes names, so a record may hold no others. */
const ANCHOR = /^(?:_NPLV_[a-z0-9]{1,20}_\d{1,6})?$/;
/** Returns whether a formula calls another program (=cmd|'...'!A0), which a frozen formula never does. */
const callsProgram = (formula: string): boolean => formula.replace(/"[^"]*"|'[^']*'/g, '').includes('|');

/** Type guard for different positions in ascending order among a number of cells. */
function isPositions(value: unknown, cells: number): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.every((at, index) => isCount(at) && at < cells && (index === 0 || at > Number(value[index - 1])))
  );
}

/** Validates a frozen formula with all its properties; undefined for anything else. */
export function validFormula(value: unknown): FrozenFormula | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {
    sheet,
    row,
    column,
    rows,
    columns,
    formula,
    checksum,
    version,
    anchor = '',
    formatted,
  } = value as Record<string, unknown>;
  const isPlaced = isText(sheet, LONGEST_NAME) && [row, column, rows, columns].every(isCount);
  if (!isPlaced || !isText(formula, LONGEST_FORMULA) || !formula.startsWith('=') || callsProgram(formula))
    return undefined;
  if (!isText(checksum, LONGEST_NAME) || !isText(version, LONGEST_NAME) || !isText(anchor, LONGEST_NAME))
    return undefined;
  const range = { row, column, rows, columns } as Record<'row' | 'column' | 'rows' | 'columns', number>;
  if (!ANCHOR.test(anchor) || range.rows < 1 || range.columns < 1 || !fitsOnSheet(range)) return undefined;
  if (formatted !== undefined && !isPositions(formatted, range.rows * range.columns)) return undefined;
  return { sheet, ...range, formula, checksum, version, anchor, ...(formatted && { formatted }) };
}
