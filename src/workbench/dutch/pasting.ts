import { IUniverInstanceService, isTextFormat, ObjectMatrix, UniverInstanceType } from '@univerjs/core';
import type { ICellData, IMutationInfo, Injector, IStyleData, Workbook } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';
import type { ISheetDiscreteRangeLocation, SheetClipboardService } from '@univerjs/sheets-ui';
import { cellOfEntry } from './cell';
import { readDutch } from './entry';

/** Runs after the hooks of Univer, to override them. */
const LAST = 100;
/** Number formats of cells pasted from Excel; Univer would use them to parse the text as English. */
const EXCEL_FORMAT = /mso-number-format\s*:\s*("(?:[^"\\]|\\.)*"|[^;}"]*)/gi;
const LOOKS_ONLY: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_COL_WIDTH,
];

interface Pasted {
  redos: IMutationInfo[];
  undos: IMutationInfo[];
}

/** Parses pasted text as Dutch; cells copied within the workbook keep their content. */
export function pasteInDutch(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService) as SheetClipboardService;
  const pasteHtml = clipboard['_pasteHTML'].bind(clipboard);
  clipboard['_pasteHTML'] = (html: string, kind: string) => pasteHtml(html.replace(EXCEL_FORMAT, ''), kind);
  clipboard.addClipboardHook({
    id: 'nplv-dutch',
    priority: LAST,
    onPastePlainText: (to, text) => written(injector, to, new ObjectMatrix({ 0: { 0: { v: text } } })),
    onPasteCells: (from, to, cells, { pasteType }) =>
      from || LOOKS_ONLY.includes(pasteType) ? { redos: [], undos: [] } : written(injector, to, cells),
  });
}

function written(injector: Injector, to: ISheetDiscreteRangeLocation, pasted: ObjectMatrix<ICellData>): Pasted {
  const { unitId, subUnitId, range } = to;
  const book = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const sheet = book?.getSheetBySheetId(subUnitId);
  const cells = new ObjectMatrix<ICellData>();
  pasted.forValue((fromRow, fromColumn, { v, s }) => {
    const [row, column] = [range.rows[fromRow]!, range.cols[fromColumn]!];
    const format = sheet?.getCellStyle(row, column)?.n;
    const entry = typeof v !== 'string' ? null : isTextFormat(format?.pattern) ? { value: v } : readDutch(v);
    if (entry) cells.setValue(row, column, cellOfEntry(entry, { ...(format && { n: format }), ...(s as IStyleData) }));
  });
  const params: ISetRangeValuesMutationParams = { unitId, subUnitId, cellValue: cells.getMatrix() };
  return {
    redos: [{ id: SetRangeValuesMutation.id, params }],
    undos: [{ id: SetRangeValuesMutation.id, params: injector.invoke(SetRangeValuesUndoMutationFactory, params) }],
  };
}
