import { parseAddress } from '../../../workbook/a1';
import type { GridRange } from '../../grid/grid-base';
import { type DefinedName, addName, findName, isHidden, namesIn, refersToCells } from '../../grid/names';
import { OfficeError } from '../errors';
import type { GridPort } from '../grid-port';
import { call, found, object, type OfficeType, value } from '../type';
import { fullAddress, rangeAt, type Scope } from './addresses';

const byName = (grid: GridPort, { sheetId }: Scope, name: string) => findName(grid, sheetId, name);

/** Names for cells and formulas. */
export const nameTypes: Record<string, OfficeType> = {
  NamedItemCollection: {
    items: { type: 'NamedItem', all: (grid, { sheetId }: Scope) => namesIn(grid, sheetId), at: byName },
    members: {
      GetItemOrNullObject: object('NamedItem', byName),
      Add: object(
        'NamedItem',
        (grid, { sheetId }: Scope, name: string, reference: GridRange | string, comment = '') => {
          if (!isName(name)) throw new OfficeError('InvalidArgument', 'NamedItemCollection.add');
          if (isTaken(grid, sheetId, name)) throw new OfficeError('ItemAlreadyExists', 'NamedItemCollection.add');
          const target = typeof reference === 'string' ? reference : fullAddress(grid, reference, '$');
          addName(grid, { name, reference: target, sheetId, comment });
          return found(findName(grid, sheetId, name), 'NamedItemCollection.add');
        },
      ),
    },
  },
  NamedItem: {
    id: (_, name: DefinedName) => name.getName(),
    members: {
      Name: value((_, name: DefinedName) => name.getName()),
      Formula: value((_, name: DefinedName) => name.getFormulaOrRefString().replace(/^=?/, '=')),
      Visible: value(
        (_, name: DefinedName) => !isHidden(name),
        (_, name: DefinedName, isVisible: boolean) => name.setHidden(!isVisible),
      ),
      Type: value((_, name: DefinedName) => meaning(name).type),
      Value: value((_, name: DefinedName) => meaning(name).value),
      GetRangeOrNullObject: object('Range', (grid, name: DefinedName) => {
        const reference = name.getFormulaOrRefString();
        const sheetId = grid.workbook.getActiveSheet().getSheetId();
        return refersToCells(reference) ? rangeAt(grid, sheetId, reference) : null;
      }),
      Delete: call((grid, name: DefinedName) => grid.removeName(name)),
    },
  },
};

function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !parseAddress(name) && !/^[rc]$/i.test(name);
}

/** Returns whether a name in the same scope or, in the workbook, a table has this name. */
function isTaken(grid: GridPort, sheetId: string | null, name: string): boolean {
  const tables = sheetId === null ? grid.tables.all() : [];
  return (
    findName(grid, sheetId, name) !== null || tables.some((table) => table.name.toLowerCase() === name.toLowerCase())
  );
}

/** Meaning of a name: cells, a constant, or the text of a formula. */
function meaning(name: DefinedName): { type: string; value: string | number | boolean } {
  const text = name.getFormulaOrRefString().replace(/^=/, '');
  if (refersToCells(text)) return { type: 'Range', value: text };
  if (/^(TRUE|FALSE)$/i.test(text)) return { type: 'Boolean', value: /^TRUE$/i.test(text) };
  if (/^-?\d+$/.test(text)) return { type: 'Integer', value: Number(text) };
  if (text !== '' && Number.isFinite(Number(text))) return { type: 'Double', value: Number(text) };
  return { type: 'String', value: /^".*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : `=${text}` };
}
