import type { IMutationInfo } from '@univerjs/core';
import type { GridBase } from './grid-base';
import { SetAnnotationsMutation } from './undo';

/** Notes are the user's own; comments are part of a conversation. */
export type AnnotationKind = 'note' | 'comment';

/** A note or a comment at a cell. */
export interface Annotation {
  kind: AnnotationKind;
  sheetId: string;
  row: number;
  column: number;
  author: string;
  content: string;
}

type Kept = Partial<Record<AnnotationKind, { author: string; content: string }>>;

/** Notes and comments of the workbook, stored in their cells so that they move along. */
export class Annotations {
  constructor(private readonly grid: GridBase) {}

  /** All notes or all comments, sheet by sheet. */
  all(kind: AnnotationKind): Annotation[] {
    return this.grid.workbook.getSheets().flatMap((sheet) => {
      const found: Annotation[] = [];
      const sheetId = sheet.getSheetId();
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const kept = (cell?.custom as Kept | null | undefined)?.[kind];
          if (kept) found.push({ kind, sheetId, row, column, ...kept });
        });
      return found;
    });
  }

  /** Finds the annotation of a cell. */
  find(kind: AnnotationKind, sheetId: string, row: number, column: number): Annotation | null {
    const kept = this.kept(sheetId, row, column)[kind];
    return kept ? { kind, sheetId, row, column, ...kept } : null;
  }

  /** Sets the annotation of a cell. */
  put({ kind, sheetId, row, column, author, content }: Annotation): void {
    this.keep(sheetId, row, column, { ...this.kept(sheetId, row, column), [kind]: { author, content } });
  }

  /** Removes the annotation of a cell. */
  remove(kind: AnnotationKind, sheetId: string, row: number, column: number): void {
    const { [kind]: _removed, ...rest } = this.kept(sheetId, row, column);
    this.keep(sheetId, row, column, rest);
  }

  private kept(sheetId: string, row: number, column: number): Kept {
    return (this.grid.sheet(sheetId).getRange(row, column).getCustomMetaData() ?? {}) as Kept;
  }

  private keep(sheetId: string, row: number, column: number, kept: Kept): void {
    this.grid.makeRoom({ sheetId, row, column, rows: 1, columns: 1 });
    const target = { unitId: this.grid.workbook.getId(), subUnitId: sheetId, row, column };
    const set = (custom: Kept): IMutationInfo => ({ id: SetAnnotationsMutation.id, params: { ...target, custom } });
    this.grid.change(set(kept), set(this.kept(sheetId, row, column)));
  }
}
