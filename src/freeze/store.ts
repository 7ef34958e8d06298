import { type FrozenFormula, type Gateway, isProblem, type Problem } from '../workbook/port';
import {
  validFormula,
  SETTINGS_ENTRY,
  freezeTexts,
  readEntries,
  type RecordEntry,
  type Texts,
  thawTexts,
} from './record';

/** Setting of version 1.0 with one record in parts: `nplv.frozen.0`, or `nplv.frozen.a.0`. */
const SETTING = 'nplv.frozen';
const EARLIER_KEY = /^nplv\.frozen(?:\.[ab])?$/;
const MOST_PARTS = 1_000;

type Store = Pick<Gateway, 'readSetting' | 'saveSetting' | 'readHiddenTexts' | 'changeHiddenTexts'>;

/** Keys of the settings of version 1.0; undefined where they are damaged. */
function earlierKeys(store: Store): string[] | undefined {
  const setting = store.readSetting(SETTING) ?? 0;
  const { key, count } =
    typeof setting === 'object' ? (setting as Record<string, unknown>) : { key: SETTING, count: setting };
  const isKnown = typeof key === 'string' && EARLIER_KEY.test(key);
  const isCount = Number.isInteger(count) && (count as number) >= 0 && (count as number) <= MOST_PARTS;
  return isKnown && isCount ? Array.from({ length: count as number }, (_, index) => `${key}.${index}`) : undefined;
}

function parseEarlier(parts: readonly unknown[]): FrozenFormula[] | undefined {
  try {
    const isWhole = parts.every((part) => typeof part === 'string');
    const read: unknown = isWhole && JSON.parse(parts.join('') || '[]');
    const formulas = Array.isArray(read) ? read.map(validFormula) : [undefined];
    return formulas.every((one) => one !== undefined) ? formulas : undefined;
  } catch {
    return undefined;
  }
}

let lastRead: { readonly texts: Texts; readonly earlier: readonly unknown[]; entries: RecordEntry[] } | undefined;

/** Reads the record; memoised, because every selected cell needs it. */
export async function readRecord(store: Store): Promise<readonly RecordEntry[] | Problem> {
  const texts = await store.readHiddenTexts();
  if (isProblem(texts)) return texts;
  const earlier = earlierKeys(store)?.map((key) => store.readSetting(key));
  if (lastRead && earlier && isSame(lastRead, { texts, earlier })) return lastRead.entries;
  const formulas = earlier && parseEarlier(earlier);
  const entries = formulas && readEntries(texts, formulas);
  if (!entries) return { problem: 'recordDamaged' };
  lastRead = { texts, earlier, entries };
  return entries;
}

function isSame(one: { texts: Texts; earlier: readonly unknown[] }, other: typeof one): boolean {
  return (
    one.texts.size === other.texts.size &&
    [...one.texts].every(([key, text]) => other.texts.get(key) === text) &&
    one.earlier.length === other.earlier.length &&
    one.earlier.every((part, index) => part === other.earlier[index])
  );
}

/** Reads the frozen formulas of this workbook; a damaged record is a problem, never an empty list. */
export async function readFrozen(store: Store): Promise<readonly FrozenFormula[] | Problem> {
  const entries = await readRecord(store);
  return isProblem(entries) ? entries : entries.flatMap(({ frozen }) => frozen);
}

let counted = 0;

/** Makes an id that is unique, even among co-authors at the same moment. */
function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(1))[0]!;
  return `${Date.now().toString(36)}${random.toString(36)}${(counted++ % 36).toString(36)}`;
}

/**
 * Returns a function that records one freeze in separate texts, so that co-authors who freeze at the same time lose
 * nothing. Called again after an undone freeze, it keeps only the formulas that could not be restored.
 */
export function recordFreeze(store: Store): (formulas: readonly FrozenFormula[]) => Promise<Problem | undefined> {
  let before: Texts = new Map();
  return async (formulas) => {
    const after = formulas.length > 0 ? freezeTexts(newId(), formulas) : new Map<string, string>();
    const removed = [...before.keys()].map((key): [string, undefined] => [key, undefined]);
    const problem = await store.changeHiddenTexts(new Map([...after, ...removed]));
    if (!problem) before = after;
    return problem;
  };
}

/** Records a thaw that leaves `left` frozen; removes entries without frozen formulas. */
export async function recordThaw(
  store: Store,
  entries: readonly RecordEntry[],
  left: ReadonlySet<FrozenFormula>,
): Promise<Problem | undefined> {
  const changes = new Map<string, string | undefined>();
  for (const entry of entries) {
    const thawed = new Set(entry.frozen.filter((one) => !left.has(one)));
    if (thawed.size === entry.frozen.length) for (const key of entry.keys) changes.set(key, undefined);
    else if (thawed.size > 0) for (const [key, text] of thawTexts(entry, newId(), thawed)) changes.set(key, text);
  }
  const problem = changes.size > 0 ? await store.changeHiddenTexts(changes) : undefined;
  const earlier = entries.find(({ id }) => id === SETTINGS_ENTRY);
  if (problem || !earlier || earlier.frozen.some((one) => left.has(one))) return problem;
  for (const key of [SETTING, ...(earlierKeys(store) ?? [])]) {
    const failed = await store.saveSetting(key, undefined);
    if (failed) return failed;
  }
  return undefined;
}
