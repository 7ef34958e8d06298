import { oneCell } from '../../workbook/cell-range';
import { INDEXES } from '../ranges';
import { addressOf } from '../../workbook/a1';

/** Notes and comments, which cannot stand at one cell together. */
type Remark = Excel.Note | Excel.Comment;

/** A note or comment with the cell that it stands at. */
export interface PlacedRemark {
  readonly remark: Remark;
  readonly address: string;
  readonly content: string;
}

/** Whether this Excel lets an add-in write notes. */
function hasNotes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.18');
}

/** Every comment on a sheet, and every note as far as this Excel tells. */
export async function readRemarks(context: Excel.RequestContext, sheet: string): Promise<PlacedRemark[]> {
  const { notes, comments } = pick(context.workbook.worksheets.getItem(sheet));
  notes?.load('items/content');
  comments.load('items/content');
  await context.sync();
  const remarks: Remark[] = [...(notes?.items ?? []), ...comments.items];
  const places = remarks.map((remark) => remark.getLocation().load(INDEXES));
  await context.sync();
  return remarks.map((remark, index) => {
    const { rowIndex: row, columnIndex: column } = places[index]!;
    return { remark, address: addressOf(oneCell(row, column)), content: remark.content };
  });
}

function pick(sheet: Excel.Worksheet): { notes?: Excel.NoteCollection; comments: Excel.CommentCollection } {
  return { ...(hasNotes() ? { notes: sheet.notes } : {}), comments: sheet.comments };
}

/** A text that is to stand at a cell. */
export interface NewRemark {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
}

/** Puts texts at cells; one that Excel refuses, because of a note that add-ins do not see, is left out. */
export async function addRemarks(context: Excel.RequestContext, remarks: readonly NewRemark[]): Promise<void> {
  if (await canAdd(context, remarks)) return;
  for (const remark of remarks) await canAdd(context, [remark]);
}

async function canAdd(context: Excel.RequestContext, remarks: readonly NewRemark[]): Promise<boolean> {
  try {
    for (const remark of remarks) addRemark(context, remark);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** As a note, or as a comment where Excel has no notes for add-ins. */
function addRemark({ workbook }: Excel.RequestContext, { sheet, address, content }: NewRemark): void {
  const own = workbook.worksheets.getItem(sheet);
  if (hasNotes()) own.notes.add(address, content);
  else own.comments.add(own.getRange(address), content);
}
