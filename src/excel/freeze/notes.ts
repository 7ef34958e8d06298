import { cellAddressOn } from '../../workbook/a1';

/** Note or comment; a cell has at most one of them. */
type NoteOrComment = Excel.Note | Excel.Comment;

/** Note or comment with its content loaded, and the address of its cell on its sheet. */
interface PlacedNote {
  readonly note: NoteOrComment;
  readonly address: string;
}

/** Returns whether this Excel gives add-ins access to notes. */
function hasNotes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.18');
}

/** Reads the comments of sheets, and their notes where add-ins have access; `alongside` adds to the last request. */
export async function readNotes(
  context: Excel.RequestContext,
  sheets: readonly string[],
  alongside?: () => void,
): Promise<PlacedNote[]> {
  const asked = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return {
      notes: hasNotes() ? sheet.notes.load('items/content') : undefined,
      comments: sheet.comments.load('items/content'),
    };
  });
  await context.sync();
  const found = asked.flatMap(({ notes, comments }) =>
    [...(notes?.items ?? []), ...comments.items].map((note) => ({
      note,
      location: note.getLocation().load('rowIndex,columnIndex,worksheet/name'),
    })),
  );
  alongside?.();
  if (found.length > 0 || alongside) await context.sync();
  return found.map(({ note, location: { rowIndex: row, columnIndex: column, worksheet } }) => ({
    note,
    address: cellAddressOn({ sheet: worksheet.name, row, column }),
  }));
}

/** Note to add to a cell, which each attempt locates again: a failed request invalidates its proxies. */
interface NewNote {
  readonly findCell: () => Excel.Range;
  readonly content: string;
}

/** Adds notes; skips one that Excel refuses because of a note that add-ins cannot see. */
export async function addNotes(context: Excel.RequestContext, notes: readonly NewNote[]): Promise<void> {
  if (await canAdd(context, notes)) return;
  for (const note of notes) await canAdd(context, [note]);
}

async function canAdd(context: Excel.RequestContext, notes: readonly NewNote[]): Promise<boolean> {
  try {
    notes.forEach(addNote);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** Adds a note, or a comment where add-ins have no access to notes. */
function addNote({ findCell, content }: NewNote): void {
  const cell = findCell();
  if (hasNotes()) cell.worksheet.notes.add(cell, content);
  else cell.worksheet.comments.add(cell, content);
}
