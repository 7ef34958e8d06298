import { fromChunks, inChunks } from '../../freeze/record';
import { type Gateway, isProblem, type Problem, type FrozenFormula } from '../../workbook/port';

const SETTING = 'nplv.frozen';
/** A record is written beside the one before it, which stays whole until all of the new one is kept. */
const SIDES = [`${SETTING}.a`, `${SETTING}.b`] as const;

type Reading = Pick<Gateway, 'readSetting'>;
type Keeping = Pick<Gateway, 'readSetting' | 'saveSetting'>;

/** The settings that hold the parts of a record. */
interface Parts {
  readonly key: string;
  readonly count: number;
}

function isParts(setting: unknown): setting is Parts {
  return typeof setting === 'object' && setting !== null && 'key' in setting && 'count' in setting;
}

function isCount(count: unknown): count is number {
  return typeof count === 'number' && Number.isInteger(count) && count >= 0;
}

/** Where the record is: workbooks from before it had sides tell only how many parts there are. Undefined for neither. */
function partsOf(gateway: Reading): Parts | undefined {
  const setting = gateway.readSetting(SETTING) ?? 0;
  const parts = isParts(setting) ? setting : { key: SETTING, count: setting };
  return isCount(parts.count) ? { ...parts, count: parts.count } : undefined;
}

function keysOf({ key, count }: Parts): string[] {
  return Array.from({ length: count }, (_, index) => `${key}.${index}`);
}

let lastRead:
  { readonly chunks: readonly unknown[]; readonly frozen: readonly FrozenFormula[] | undefined } | undefined;

/** What parts hold; the same ones are read each time that a cell is selected. */
function parse(chunks: readonly unknown[]): readonly FrozenFormula[] | undefined {
  const isSame =
    lastRead?.chunks.length === chunks.length && chunks.every((chunk, index) => chunk === lastRead?.chunks[index]);
  if (!lastRead || !isSame) lastRead = { chunks, frozen: fromChunks(chunks) };
  return lastRead.frozen;
}

/** The formulas that are frozen in this workbook; a record that cannot be read is not an empty one. */
export function readFrozen(gateway: Reading): readonly FrozenFormula[] | Problem {
  const parts = partsOf(gateway);
  if (parts?.count === 0) return [];
  const frozen = parts && parse(keysOf(parts).map((key) => gateway.readSetting(key)));
  return frozen ?? { problem: 'recordDamaged' };
}

/** Keeps the formulas that are frozen, in as many settings as they need; what was kept stays where that fails. */
export async function keepFrozen(gateway: Keeping, frozen: readonly FrozenFormula[]): Promise<Problem | undefined> {
  const known = readFrozen(gateway);
  const before = partsOf(gateway);
  if (isProblem(known) || !before) return { problem: 'recordDamaged' };
  const chunks = frozen.length > 0 ? inChunks(frozen) : [];
  const after = { key: before.key === SIDES[0] ? SIDES[1] : SIDES[0], count: chunks.length };
  const problem =
    (await save(gateway, after, chunks)) ?? (await gateway.saveSetting(SETTING, chunks.length > 0 ? after : 0));
  await save(gateway, problem ? after : before, []);
  return problem;
}

/** Saves parts; those for which there is no chunk go. */
async function save(gateway: Keeping, parts: Parts, chunks: readonly string[]): Promise<Problem | undefined> {
  for (const [index, key] of keysOf(parts).entries()) {
    const problem = await gateway.saveSetting(key, chunks[index]);
    if (problem) return problem;
  }
  return undefined;
}
