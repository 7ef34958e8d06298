import { type Frozen, fromChunks, inChunks } from '../audit/frozen';
import type { Gateway, Problem } from '../excel/gateway';

const SETTING = 'nplv.frozen';

function countOf(gateway: Pick<Gateway, 'readSetting'>): number {
  const count = gateway.readSetting(SETTING);
  return typeof count === 'number' && Number.isInteger(count) && count > 0 ? count : 0;
}

/** The formulas that are frozen in this workbook. */
export function readFrozen(gateway: Pick<Gateway, 'readSetting'>): Frozen[] {
  const chunks = Array.from({ length: countOf(gateway) }, (_, index) => gateway.readSetting(`${SETTING}.${index}`));
  return chunks.length > 0 ? fromChunks(chunks) : [];
}

/** Keeps the formulas that are frozen, in as many settings as they need. */
export async function keepFrozen(
  gateway: Pick<Gateway, 'readSetting' | 'saveSetting'>,
  frozen: readonly Frozen[],
): Promise<Problem | undefined> {
  const before = countOf(gateway);
  const chunks = frozen.length > 0 ? inChunks(frozen) : [];
  for (const [index, chunk] of chunks.entries()) {
    const problem = await gateway.saveSetting(`${SETTING}.${index}`, chunk);
    if (problem) return problem;
  }
  const problem = await gateway.saveSetting(SETTING, chunks.length);
  for (let index = chunks.length; index < before && !problem; index++)
    await gateway.saveSetting(`${SETTING}.${index}`, null);
  return problem;
}
