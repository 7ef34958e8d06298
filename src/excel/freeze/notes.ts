import { addressOf } from '../../workbook/a1';
import { oneCell } from '../../workbook/cell-range';
import { INDEXES } from '../ranges';

/** Note or comment; a cell has at most one of them. */
type NoteOrComment = Excel.Note | Excel.Comment;

/** Note or comment with its cell. */
export interface PlacedNote {
  readonly note: NoteOrComment;
  readonly address: string;
  readonly content: string;
}

/** Returns whether this Excel gives add-ins access to notes. */
function hasNotes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.18');
}

/** Reads the comments of a sheet, and its notes where add-ins have access. */
export async function readNotes(context: Excel.RequestContext, sheetName: string): Promise<PlacedNote[]> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const notes = hasNotes() ? sheet.notes.load('items/content') : undefined;
  const comments = sheet.comments.load('items/content');
  await context.sync();
  const found: NoteOrComment[] = [...(notes?.items ?? []), ...comments.items];
  const locations = found.map((note) => note.getLocation().load(INDEXES));
  await context.sync();
  return found.map((note, index) => {
    const { rowIndex: row, columnIndex: column } = locations[index]!;
    return { note, address: addressOf(oneCell(row, column)), content: note.content };
  });
}

/** Note to add to a cell. */
export interface NewNote {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
}

/** Adds notes; skips one that Excel refuses because of a note that add-ins cannot see. */
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

/** Adds a note, or a comment where add-ins have no access to notes. */
function addNote({ workbook }: Excel.RequestContext, { sheet, address, content }: NewNote): void {
  const own = workbook.worksheets.getItem(sheet);
  if (hasNotes()) own.notes.add(address, content);
  else own.comments.add(own.getRange(address), content);
}
