import type { Annotation, AnnotationKind } from '../grid/annotations';
import { areaOf } from './addresses';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { Collection } from './collection';
import { OfficeError } from './errors';
import { Range } from './range';
import type { RequestContext } from './request-context';

/** Whose notes or comments are meant: those of one sheet, or all. */
export interface AnnotationScope {
  sheetId: string | null;
}

/** A note or a comment at a cell. */
abstract class AnnotationObject extends ClientObject<Annotation> {
  /** The cell. */
  getLocation(): Range {
    return new Range(
      this.context,
      this.below(({ sheetId, row, column }) => ({ sheetId, row, column, rows: 1, columns: 1 })),
    );
  }

  /** Takes it away. */
  delete(): void {
    this.change(({ kind, sheetId, row, column }) => this.context.grid.annotations.remove(kind, sheetId, row, column));
  }
}

/** A note at a cell. */
export class Note extends AnnotationObject {
  constructor(context: RequestContext, resolve: Resolve<Annotation>) {
    super(context, 'Note', resolve);
  }
}

/** A comment at a cell. */
export class Comment extends AnnotationObject {
  constructor(context: RequestContext, resolve: Resolve<Annotation>) {
    super(context, 'Comment', resolve);
  }
}

const content = {
  read: (_: unknown, { content: text }: Annotation) => text,
  write: ({ context }: ClientObject<Annotation>, annotation: Annotation, text: string) =>
    context.grid.annotations.put({ ...annotation, content: text }),
};
const authorName = { read: (_: unknown, { author }: Annotation) => author };

defineProperties<Note, Annotation>(Note, { content, authorName });
defineProperties<Comment, Annotation>(Comment, {
  content,
  authorName,
  id: { read: (_, { sheetId, row, column }) => `${sheetId}:${row}:${column}` },
});

/** Notes or comments of a workbook or a sheet. */
abstract class Annotations<Item extends AnnotationObject> extends Collection<Item, AnnotationScope> {
  /** Which of the two these are. */
  protected abstract readonly annotated: AnnotationKind;

  /** Makes the object of one of them. */
  protected abstract create(resolve: Resolve<Annotation>): Item;

  /** Writes at a cell that has neither a note nor a comment yet. */
  add(cell: Range | string, text: string): Item {
    let added: Annotation | null = null;
    this.change((scope) => {
      const { sheetId, row, column } = this.locate(scope, cell);
      const { annotations } = this.context.grid;
      const taken = (['note', 'comment'] as const).some((kind) => annotations.find(kind, sheetId, row, column));
      if (taken) throw new OfficeError('InvalidOperation', 'add');
      added = { kind: this.annotated, sheetId, row, column, author: 'NPLV', content: text };
      annotations.put(added);
    });
    return this.create(() => added);
  }

  /** What stands at a cell. */
  protected at(cell: Range | string): Item {
    return this.create(
      this.below((scope) => {
        const { sheetId, row, column } = this.locate(scope, cell);
        return this.context.grid.annotations.find(this.annotated, sheetId, row, column);
      }),
    );
  }

  /** What stands at a cell; an error when there is nothing. */
  protected required(item: Item): Item {
    return this.create(() => item.target());
  }

  protected list({ grid }: RequestContext, { sheetId }: AnnotationScope): Item[] {
    const all = grid.annotations.all(this.annotated);
    const meant = all.filter((annotation) => sheetId === null || annotation.sheetId === sheetId);
    return meant.map((annotation) => this.create(() => annotation));
  }

  private locate({ sheetId }: AnnotationScope, cell: Range | string) {
    if (typeof cell !== 'string') return cell.target();
    return areaOf(this.context, sheetId ?? this.context.grid.workbook.getActiveSheet().getSheetId(), cell);
  }
}

/** Notes of a workbook or a sheet. */
export class Notes extends Annotations<Note> {
  constructor(context: RequestContext, resolve: Resolve<AnnotationScope>) {
    super(context, 'NoteCollection', resolve);
  }

  protected get annotated(): AnnotationKind {
    return 'note';
  }

  /** The note at a cell; an error when there is none. */
  getItem(cell: Range | string): Note {
    return this.required(this.at(cell));
  }

  /** The note at a cell. */
  getItemOrNullObject(cell: Range | string): Note {
    return this.at(cell);
  }

  protected create(resolve: Resolve<Annotation>): Note {
    return new Note(this.context, resolve);
  }
}

/** Comments of a workbook or a sheet. */
export class Comments extends Annotations<Comment> {
  constructor(context: RequestContext, resolve: Resolve<AnnotationScope>) {
    super(context, 'CommentCollection', resolve);
  }

  protected get annotated(): AnnotationKind {
    return 'comment';
  }

  /** The comment at a cell; an error when there is none. */
  getItemByCell(cell: Range | string): Comment {
    return this.required(this.at(cell));
  }

  protected create(resolve: Resolve<Annotation>): Comment {
    return new Comment(this.context, resolve);
  }
}
