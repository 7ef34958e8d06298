import { addressOf } from '../../workbook/a1';
import { oneCell } from '../../workbook/cell-range';
import { INDEXES } from '../ranges';

/** A note or a comment: a cell holds one of them. */
type NoteOrComment = Excel.Note | Excel.Comment;

/** A note or comment with its cell. */
export interface PlacedNote {
  readonly note: NoteOrComment;
  readonly address: string;
  readonly content: string;
}

/** Whether add-ins can read and write notes in this Excel. */
function hasNotes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.18');
}

/** Reads the comments of a sheet, and its notes where Excel shows them to add-ins. */
export async function readNotes(context: Excel.RequestContext, sheetName: string): Promise<PlacedNote[]> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const notes = hasNotes() ? sheet.notes.load('items/content') : undefined;
  const comments = sheet.comments.load('items/content');
  await context.sync();
  const found: NoteOrComment[] = [...(notes?.items ?? []), ...comments.items];
  const places = found.map((note) => note.getLocation().load(INDEXES));
  await context.sync();
  return found.map((note, index) => {
    const { rowIndex: row, columnIndex: column } = places[index]!;
    return { note, address: addressOf(oneCell(row, column)), content: note.content };
  });
}

/** A note to add to a cell. */
export interface NewNote {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
}

/** Adds notes; leaves out one that Excel refuses, because of a note that add-ins cannot see. */
export async function addNotes(context: Excel.RequestContext, notes: readonly NewNote[]): Promise<void> {
  if (await canAdd(context, notes)) return;
  for (const note of notes) await canAdd(context, [note]);
}

async function canAdd(context: Excel.RequestContext, notes: readonly NewNote[]): Promise<boolean> {
  try {
    for (const note of notes) addNote(context, note);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Adds a note, or a comment where Excel has no notes for add-ins. */
function addNote({ workbook }: Excel.RequestContext, { sheet, address, content }: NewNote): void {
  const own = workbook.worksheets.getItem(sheet);
  if (hasNotes()) own.notes.add(address, content);
  else own.comments.add(own.getRange(address), content);
}
