import {
  type FrozenFormula,
  type Gateway,
  isProblem,
  type Problem,
  type RunOptions,
  type ThawResult,
  within,
} from '../../workbook/port';
import { version } from '../../schemes/facts/version';
import { keepVersion } from '../shared/data-versions';
import { readFrozen, readRecord, recordFreeze, recordThaw } from '../../freeze/store';
import type { Audited } from './audit-workbook';
import { explainFinding } from './finding-explanation';
import type { FormulaCell } from '../../workbook/cells';
import { cellKey } from '../../workbook/cell-range';
import { toFreeze } from '../../freeze/plan';

/** Most formulas whose note contains the source; in a larger freeze, notes say where to find it, which is faster. */
const MOST_SOURCES = 500;
/** Share of the progress for finding sources. */
const SOURCES = 0.4;
const PAUSE_EVERY = 20;

async function sourcesOf(
  cells: readonly FormulaCell[],
  gateway: Gateway,
  { onProgress, signal }: Required<RunOptions>,
): Promise<Map<string, string>> {
  const sources = new Map<string, string>();
  const named = cells.slice(0, MOST_SOURCES);
  for (const [index, cell] of named.entries()) {
    if (signal?.aborted) break;
    // Notes are Dutch in every language, as all sheets are.
    sources.set(cellKey(cell), (await explainFinding(cell, gateway, cell, 'nl')).source);
    if (index % PAUSE_EVERY === 0) await onProgress?.((index + 1) / named.length);
  }
  return sources;
}

/** Freezes the findings on some sheets, with a record in the workbook. */
export async function freezeSheets(
  audited: Audited,
  sheets: readonly string[],
  onCopy: boolean,
  gateway: Gateway,
  options: Required<RunOptions>,
): Promise<readonly FrozenFormula[] | Problem> {
  const before = await readFrozen(gateway);
  if (isProblem(before)) return before;
  const cells = toFreeze(audited, sheets, onCopy);
  const sources = await sourcesOf(cells, gateway, within(options, 0, SOURCES));
  if (options.signal?.aborted) return { problem: 'cancelled' };
  const request = {
    cells,
    onCopy,
    version: version().value,
    sourceOf: (cell: FormulaCell) => sources.get(cellKey(cell)),
    keep: recordFreeze(gateway),
  };
  return gateway.freeze(request, within(options, SOURCES, 1));
}

async function keepOldVersion(
  located: readonly (FrozenFormula | undefined)[],
  sheet: string,
  gateway: Gateway,
): Promise<void> {
  const own = located.flatMap((one) => (one?.sheet === sheet ? [one] : []));
  await keepVersion(
    gateway,
    sheet,
    own.map(({ formula }) => formula),
    own[0]?.version,
  );
}

/** Thaws the formulas on some sheets; those that cannot be restored stay in the record. */
export async function thawSheets(
  sheets: readonly string[],
  gateway: Gateway,
  options: Required<RunOptions>,
): Promise<ThawResult | Problem> {
  const entries = await readRecord(gateway);
  if (isProblem(entries)) return entries;
  const kept = entries.flatMap(({ frozen }) => frozen);
  const located = await gateway.locateFrozen(kept);
  if (isProblem(located)) return located;
  const others = kept.filter((_, index) => located[index] && !sheets.includes(located[index].sheet));
  const wanted = kept.filter((one) => !others.includes(one));
  return gateway.asOneStep(async () => {
    const thawed = await gateway.thaw(wanted, options);
    if (isProblem(thawed)) return thawed;
    const left = [...others, ...[...thawed.changed, ...thawed.lost, ...thawed.waiting].map((one) => one.kept)];
    for (const sheet of sheets) await keepOldVersion(located, sheet, gateway);
    return (await recordThaw(gateway, entries, new Set(left))) ?? thawed;
  });
}
