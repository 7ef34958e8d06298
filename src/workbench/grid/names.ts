import type { FWorkbook } from '@univerjs/sheets/facade';
import { parseAddress, splitAddress } from '../../workbook/a1';

/** Scope of the whole workbook in Univer. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

interface WithNames {
  readonly workbook: FWorkbook;
}

/** Name in Univer's facade. */
export type DefinedName = NonNullable<ReturnType<FWorkbook['getDefinedName']>>;

/** Meaning of a name and its sheet; null for the whole workbook. */
interface NewName {
  readonly name: string;
  readonly reference: string;
  readonly sheetId: string | null;
  readonly comment?: string;
  readonly hidden?: boolean;
}

/** Names of a sheet, or of the whole workbook. */
export function namesIn({ workbook }: WithNames, sheetId: string | null): DefinedName[] {
  return workbook
    .getDefinedNames()
    .filter((name) => (sheetId === null ? name.isWorkbookScope() : name.getLocalSheetId() === sheetId));
}

/** Finds a name of a sheet or of the whole workbook, ignoring case. */
export function findName(grid: WithNames, sheetId: string | null, wanted: string): DefinedName | null {
  const same = (name: DefinedName): boolean => name.getName().toLowerCase() === wanted.toLowerCase();
  return namesIn(grid, sheetId).find(same) ?? null;
}

/** Returns whether a name is hidden from the list of names. */
export function isHidden(name: DefinedName): boolean {
  return name['_definedNameParam'].hidden === true;
}

/** Returns whether the meaning of a name is cells, rather than a formula. */
export function refersToCells(reference: string): boolean {
  return parseAddress(splitAddress(reference).cells) !== undefined;
}

/** Meaning of a name for Univer: cells as they are, a formula with its sign. */
export function univerReference(reference: string): string {
  const text = reference.replace(/^=/, '');
  return refersToCells(text) ? text : `=${text}`;
}

/** Adds a name; Univer's builder refuses one that another sheet has. */
export function addName(
  { workbook }: WithNames,
  { name, reference, sheetId, comment = '', hidden = false }: NewName,
): void {
  workbook.insertDefinedNameBuilder({
    id: crypto.randomUUID(),
    unitId: workbook.getId(),
    name,
    formulaOrRefString: univerReference(reference),
    localSheetId: sheetId ?? WHOLE_WORKBOOK,
    comment,
    hidden,
  });
}
