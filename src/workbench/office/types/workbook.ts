import { OfficeError } from '../errors';
import type { GridPort } from '../grid-port';
import { call, object, type OfficeType, part, value } from '../type';

const STRUCTURE_PROTECTED = 'structureProtected';

/** Whether sheets may not be added, renamed, moved and deleted by the add-in; the grid knows no such protection. */
export function isStructureProtected({ workbook }: GridPort): boolean {
  return workbook.getCustomMetadata()?.[STRUCTURE_PROTECTED] === true;
}

/** The workbook that is open, and Excel itself. */
export const workbookTypes: Record<string, OfficeType> = {
  Workbook: {
    members: {
      Application: part('Application'),
      Worksheets: part('WorksheetCollection'),
      Tables: part('TableCollection', () => ({ sheetId: null })),
      Names: part('NamedItemCollection', () => ({ sheetId: null })),
      Protection: part('WorkbookProtection'),
      GetSelectedRange: object('Range', (grid) => {
        const { area, areas } = grid.selection();
        if (areas > 1) throw new OfficeError('InvalidSelection', 'Workbook.getSelectedRange');
        return area;
      }),
      GetActiveCell: object('Range', (grid) => grid.selection().cell),
    },
  },
  Application: { members: { DecimalSeparator: value(({ decimalMark }) => decimalMark) } },
  WorkbookProtection: {
    members: {
      Protected: value(isStructureProtected),
      Protect: call(({ workbook }) =>
        workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), [STRUCTURE_PROTECTED]: true }),
      ),
    },
  },
};
