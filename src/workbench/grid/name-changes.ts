import type { ICommandInfo, Injector } from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';

/** Mutations that add, change or remove a name, directly or with its sheet. */
const CHANGES = [SetDefinedNameMutation, RemoveDefinedNameMutation, InsertSheetMutation, RemoveSheetMutation];

/**
 * Recalculates the formulas that use a changed name. Univer caches parsed formulas in which the name was unknown or
 * referred to a deleted sheet.
 */
export function recalculateOnNameChange(injector: Injector): void {
  const dirty = injector.get(IActiveDirtyManagerService);
  for (const { id } of CHANGES) {
    const known = dirty.get(id);
    dirty.register(id, {
      commandId: id,
      getDirtyData(command) {
        const data = known?.getDirtyData(command) ?? {};
        return {
          ...data,
          dirtyRanges: [...(data.dirtyRanges ?? []), ...forget(injector, changedNames(injector, command))],
        };
      },
    });
  }
}

function changedNames(injector: Injector, { params }: ICommandInfo): string[] {
  const { name, oldDefinedName } = (params ?? {}) as { name?: string; oldDefinedName?: { name: string } };
  if (name !== undefined) return [name, ...(oldDefinedName ? [oldDefinedName.name] : [])];
  const ofUnits = Object.values(injector.get(IDefinedNamesService).getAllDefinedNames());
  return ofUnits.flatMap((names) => Object.values(names)).map((each) => each.name);
}

/** Drops cached formulas that use one of these names, and returns their cells. */
function forget(injector: Injector, names: readonly string[]) {
  const using = formulasUsing(injector, names);
  if (using.length === 0) return [];
  injector.get(LexerTreeBuilder).dispose();
  // Clears the whole cache: Univer stores long formulas under a hash, which cannot be searched.
  injector.get(IFunctionService).deleteFormulaAstCacheKey('');
  return using.map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
}

interface FormulaCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulasUsing(injector: Injector, names: readonly string[]): FormulaCell[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const found: FormulaCell[] = [];
  for (const [unitId, sheets] of Object.entries(injector.get(FormulaDataModel).getFormulaData()))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const [column, { f: formula }] of Object.entries<{ f: string }>(columns ?? {})) {
          if (wordsOf(formula).some((word) => wanted.has(word)))
            found.push({ unitId, sheetId, row: Number(row), column: Number(column), formula });
        }
  return found;
}

/** Words of a formula that may be names, outside its texts. */
function wordsOf(formula: string): string[] {
  return (
    formula
      .replace(/"[^"]*"/g, '')
      .toLowerCase()
      .match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu) ?? []
  );
}
