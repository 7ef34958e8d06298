import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICellData,
  type Injector,
  isTextFormat,
  IUniverInstanceService,
  type Nullable,
  numfmt,
  UniverInstanceType,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, type ISheetLocation, SheetInterceptorService } from '@univerjs/sheets';
import { cellOfEntry } from './cell';
import { isDay } from '../grid/number-formats';
import { readDutch } from './entry';
import { formulaInDutch } from './formulas';

/** Runs before the parsers of Univer. */
const FIRST = 10;

type Fetch = (point: unknown, filter: unknown) => Reader;
type Reader = (cell: Nullable<ICellData>, at: ISheetLocation) => Nullable<ICellData>;

/** Parses entries in a cell or the formula bar as Dutch, and formats numbers and formulas there as Dutch. */
export function typeInDutch(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const fetch = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor) as Fetch;
  let opened: { readonly cell: string; readonly text: string } | null = null;
  const open: Reader = (cell, at) => {
    const text = textToEdit(at) ?? (cell?.f ? formulaInDutch(cell.f) : null);
    opened = text === null ? null : { cell: cellId(at), text };
    if (text === null) return cell;
    return cell?.f ? { ...cell, f: text } : { ...cell, v: text, t: CellValueType.STRING };
  };
  // Univer's readers stop at a formula, so this one wraps the whole chain.
  const fetchDutch: Fetch = (point, filter) => {
    const read = fetch(point, filter);
    return point === BEFORE_CELL_EDIT ? (cell, at) => open(read(cell, at), at) : read;
  };
  Object.assign(writeCellInterceptor, { fetchThroughInterceptors: fetchDutch });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, at, next) => {
      if (!cell || cell.t === CellValueType.FORCE_STRING || isTextFormat(formatAt(at))) return next(cell);
      const typed = cell.f ? formulaInEditor(injector) : typedText(cell);
      if (opened?.cell === cellId(at) && opened.text === typed) return rawCell(at);
      const entry = readDutch(typed);
      if (!entry || ('formula' in entry && entry.formula === typed)) return next(cell);
      return { ...cell, ...cellOfEntry(entry, at.workbook.getStyles().getStyleByCell(cell) ?? {}) };
    },
  });
}

/** Formula as typed; Univer drops zeros before this point, such as the one after the comma in 1,05. */
function formulaInEditor(injector: Injector): string {
  const documents = injector.get(IUniverInstanceService);
  const editor = documents.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return editor?.getBody()?.dataStream.trim() ?? '';
}

function typedText({ v, p }: ICellData): string {
  return p?.body?.dataStream.replace(/\r\n$/, '') ?? String(v ?? '');
}

function cellId({ subUnitId, row, col }: ISheetLocation): string {
  return [subUnitId, row, col].join();
}

function rawCell({ worksheet, row, col }: ISheetLocation): Nullable<ICellData> {
  return worksheet.getCellRaw(row, col);
}

function formatAt(at: ISheetLocation): string {
  return at.workbook.getStyles().getStyleByCell(rawCell(at))?.n?.pattern ?? 'General';
}

/** Editable text of a number or boolean: all decimals, days as typed; null for anything else. */
function textToEdit(at: ISheetLocation): string | null {
  const { v, t, f, si } = rawCell(at) ?? {};
  if (f || si || typeof v !== 'number') return null;
  const dutch = (format: string) => numfmt.format(format, v, { locale: 'nl' });
  if (t === CellValueType.BOOLEAN) return v ? 'WAAR' : 'ONWAAR';
  const format = formatAt(at);
  if (isDay(format)) return dutch(v < 1 ? 'hh:mm:ss' : Number.isInteger(v) ? 'd-m-yyyy' : 'd-m-yyyy hh:mm:ss');
  const percent = numfmt.getFormatInfo(format).isPercent;
  const digits = String(percent ? Number((v * 100).toPrecision(15)) : v).replace('.', ',');
  return percent ? `${digits}%` : digits;
}
