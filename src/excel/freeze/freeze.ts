import { addAnchors, anchorNames, findPositions } from './anchors';
import { isUnanswered, runAsOneStep, runInExcel } from '../run-in-excel';
import { cellFormula, cellValues } from '../read/cell-values';
import {
  inParts,
  loadFormulas,
  restoreFormula,
  restoreFormulas,
  type ShownFormats,
  shownFormats,
  writeValues,
} from './frozen-cells';
import { restoreTyped } from '../write/restore-typed';
import { removeTraces } from './traces';
import { type RunOptions, type FreezeRequest, isProblem, type Problem, type FrozenFormula } from '../../workbook/port';
import { requestStructureProtected, findProtected } from '../read/obstacles';
import { addNotes, readNotes } from './notes';
import type { CellValues, FormulaCell } from '../../workbook/cells';
import { INDEXES, indexesOf, rangeOn } from '../ranges';
import { cellAddressOn, freeSheetName } from '../../workbook/a1';
import { isSettled, noteText, valuesChecksum } from '../../freeze/plan';
import { isLocated, lostFormulas } from '../../freeze/positions';

/** Most single cells in a request. */
const CELLS_A_REQUEST = 500;
/** Most cells to name in a problem. */
const MOST_NAMED = 5;

/** Formula with its values, ready to be replaced. */
interface Ready {
  /** Cells of the formula, which Excel moves along with the cells around them. */
  readonly range: Excel.Range;
  readonly frozen: FrozenFormula;
  readonly values: CellValues;
  readonly formats: ShownFormats;
  readonly note: string;
}

/** Replaces formulas by their values; rolls back where it cannot finish. */
export async function freezeFormulas(
  request: FreezeRequest,
  { onProgress, signal }: RunOptions = {},
): Promise<readonly FrozenFormula[] | Problem> {
  return runAsOneStep(async (context): Promise<readonly FrozenFormula[] | Problem> => {
    const sheets = [...new Set(request.cells.map(({ sheet }) => sheet))];
    const findClosed = request.onCopy ? requestStructureProtected(context) : undefined;
    const closed = (await findProtected(context, sheets)) ?? findClosed?.();
    if (closed) return closed;
    const ready = await readAll(context, request);
    if (isProblem(ready)) return ready;
    if (signal?.aborted) return { problem: 'cancelled' };
    const copies = request.onCopy ? await copySheets(context, sheets) : undefined;
    const anchors = anchorNames(ready.length);
    const placed = ready.map((one, index) => {
      const sheet = copies?.get(one.frozen.sheet) ?? one.frozen.sheet;
      const frozen = { ...one.frozen, sheet, anchor: anchors[index]! };
      return { ...one, frozen, range: copies ? rangeOn(context, frozen) : one.range };
    });
    const all = placed.map(({ frozen }) => frozen);
    const replaced = new Set<FrozenFormula>();
    const takeBack = async (): Promise<void> => {
      const done = await runInExcel((fresh) => undo(fresh, all, replaced, copies));
      if (!isProblem(done)) await request.keep(done);
    };
    try {
      const kept = await request.keep(all);
      const problem = kept ?? (await replaceAll(context, placed, replaced, { onProgress, signal }));
      if (problem) await takeBack();
      return problem ?? all;
    } catch (error) {
      await takeBack();
      throw error;
    }
  });
}

/** Rolls a freeze back; returns the replaced formulas that could not be restored. */
async function undo(
  context: Excel.RequestContext,
  frozen: readonly FrozenFormula[],
  replaced: ReadonlySet<FrozenFormula>,
  copies: ReadonlyMap<string, string> | undefined,
): Promise<readonly FrozenFormula[]> {
  if (copies) await deleteSheets(context, [...copies.values()]);
  const left = new Set(copies ? [] : await rollBack(context, [...replaced]));
  await removeTraces(
    context,
    frozen.filter((one) => !left.has(one)),
  );
  return [...left];
}

async function rollBack(
  context: Excel.RequestContext,
  frozen: readonly FrozenFormula[],
): Promise<readonly FrozenFormula[]> {
  const positions = await findPositions(context, frozen);
  const { changed } = await restoreFormulas(context, positions.filter(isLocated));
  return [...changed, ...lostFormulas(frozen, positions)].map(({ kept }) => kept);
}

async function deleteSheets({ workbook }: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => workbook.worksheets.getItemOrNullObject(name).load('name'));
  await workbook.context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await workbook.context.sync();
}

/** Formula with the size of its spill. */
type Spilling = FormulaCell & { readonly rows: number; readonly columns: number };

/** Finds the spill of each formula; leaves out cells inside the spill of another one. */
async function spillsOf(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<Spilling[]> {
  const found: Spilling[] = [];
  for (let from = 0; from < cells.length; from += CELLS_A_REQUEST)
    found.push(...(await spillsAmong(context, cells.slice(from, from + CELLS_A_REQUEST))));
  return found;
}

async function spillsAmong(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<Spilling[]> {
  const asked = cells.map(({ sheet, row, column }) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    return {
      spill: cell.getSpillingToRangeOrNullObject().load(INDEXES),
      parent: cell.getSpillParentOrNullObject().load(`${INDEXES},formulas`),
    };
  });
  await context.sync();
  return cells.flatMap((cell, index) => {
    const { spill, parent } = asked[index]!;
    const isOwn = parent.isNullObject || (parent.rowIndex === cell.row && parent.columnIndex === cell.column);
    if (!isOwn && parent.formulas[0]?.[0] === cell.formula) return [];
    const { rows, columns } = spill.isNullObject ? { rows: 1, columns: 1 } : indexesOf(spill);
    return [{ ...cell, rows, columns }];
  });
}

/** Reads the values and formats of the formulas; a problem where a formula changed or a value is not final. */
async function readAll(context: Excel.RequestContext, request: FreezeRequest): Promise<Ready[] | Problem> {
  const { version, sourceOf } = request;
  const ready: Ready[] = [];
  const waiting: string[] = [];
  for (const part of inParts(await spillsOf(context, request.cells))) {
    const ranges = await loadFormulas(context, part);
    for (const [index, { rows, columns, ...cell }] of part.entries()) {
      const range = ranges[index]!;
      const values = cellValues(range);
      const { sheet, row, column, formula } = cell;
      const address = cellAddressOn(cell);
      if (formulaOfFirst(range) !== formula) return { problem: 'changed', cell: address };
      if (!values.flat().every(isSettled)) waiting.push(address);
      const formats = shownFormats(range);
      const frozen = {
        sheet,
        row,
        column,
        rows,
        columns,
        formula,
        checksum: valuesChecksum(values),
        version,
        anchor: '',
        ...(formats.formatted.length > 0 && { formatted: formats.formatted }),
      };
      const note = noteText(frozen, sourceOf(cell));
      ready.push({ range, frozen, values, formats, note });
    }
  }
  if (waiting.length === 0) return ready;
  return { problem: 'notCalculated', cells: waiting.slice(0, MOST_NAMED), count: waiting.length };
}

/** Copies sheets, each placed after its original; returns the names of the copies. */
async function copySheets(context: Excel.RequestContext, sheets: readonly string[]): Promise<Map<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const copies = new Map<string, string>();
  for (const sheet of sheets) {
    const name = freeSheetName(sheet, taken, ' bevroren');
    taken.push(name);
    copies.set(sheet, name);
    const original = worksheets.getItem(sheet);
    original.copy('After', original).name = name;
  }
  try {
    await context.sync();
  } catch (error) {
    if (isUnanswered(error)) await deleteSheets(context, [...copies.values()]);
    throw error;
  }
  return copies;
}

async function replaceAll(
  context: Excel.RequestContext,
  ready: readonly Ready[],
  replaced: Set<FrozenFormula>,
  { onProgress, signal }: RunOptions,
): Promise<Problem | undefined> {
  const byFrozen = new Map(ready.map((one) => [one.frozen, one]));
  const notes = await readNotes(context, [...new Set(ready.map(({ frozen }) => frozen.sheet))]);
  const taken = new Set(notes.map(({ address }) => address));
  const parts = inParts(ready.map(({ frozen }) => frozen));
  for (const [index, part] of parts.entries()) {
    if (signal?.aborted) return { problem: 'cancelled' };
    const placed = part.map((frozen) => byFrozen.get(frozen)!);
    for (const frozen of part) replaced.add(frozen);
    const changed = await replacePart(context, placed, taken);
    if (changed) {
      for (const frozen of part) replaced.delete(frozen);
      return { problem: 'changed', cell: cellAddressOn(changed) };
    }
    await onProgress?.((index + 1) / parts.length);
  }
  return signal?.aborted ? { problem: 'cancelled' } : undefined;
}

/**
 * Replaces some formulas. Where a co-author changed or moved one of them just before, rolls all of them back and
 * returns that one.
 */
async function replacePart(
  context: Excel.RequestContext,
  ready: readonly Ready[],
  taken: ReadonlySet<string>,
): Promise<FrozenFormula | undefined> {
  await addAnchors(
    context,
    ready.map(({ frozen }) => frozen),
  );
  for (const { range } of ready) range.load('rowIndex,columnIndex,formulas,values,worksheet/name');
  for (const { range, values, formats } of ready) writeValues(range, values, formats);
  await context.sync();
  const changed = ready.find((one) => isChanged(one) || isMoved(one));
  if (changed) {
    for (const one of ready) {
      if (isChanged(one)) restoreTyped(one.range, !isBlocked(one.range) && formulaOfFirst(one.range) !== '');
      else restoreFormula(one.range, one.frozen);
    }
    await context.sync();
    return changed.frozen;
  }
  await addNotes(
    context,
    ready
      .filter(({ frozen }) => !taken.has(cellAddressOn(frozen)))
      .map(({ range, frozen: { rows, columns }, note }) => ({
        findCell: () => range.getResizedRange(1 - rows, 1 - columns),
        content: note,
      })),
  );
  return undefined;
}

function isChanged({ range, frozen }: Ready): boolean {
  return isBlocked(range) || formulaOfFirst(range) !== frozen.formula;
}

function isMoved({ range, frozen }: Ready): boolean {
  const isSame = range.worksheet.name === frozen.sheet;
  return !isSame || range.rowIndex !== frozen.row || range.columnIndex !== frozen.column;
}

function formulaOfFirst({ formulas, values }: Excel.Range): string {
  return cellFormula(formulas[0]?.[0], values[0]?.[0]);
}

/** Returns whether a formula cannot spill, because a cell in its way was filled. */
function isBlocked({ values }: Excel.Range): boolean {
  return values[0]?.[0] === '#SPILL!';
}
