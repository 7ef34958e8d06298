import type { GridBase } from './grid-base';

/** Notes are for oneself; comments are for others. */
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

/** The notes and comments of the workbook. They are kept in their cells, and so move along with them. */
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

  /** What stands at a cell. */
  find(kind: AnnotationKind, sheetId: string, row: number, column: number): Annotation | null {
    const kept = this.kept(sheetId, row, column)[kind];
    return kept ? { kind, sheetId, row, column, ...kept } : null;
  }

  /** Writes at a cell, in the place of what stood there. */
  put({ kind, sheetId, row, column, author, content }: Annotation): void {
    this.keep(sheetId, row, column, { ...this.kept(sheetId, row, column), [kind]: { author, content } });
  }

  /** Takes away what stands at a cell. */
  remove(kind: AnnotationKind, sheetId: string, row: number, column: number): void {
    const { [kind]: _removed, ...rest } = this.kept(sheetId, row, column);
    this.keep(sheetId, row, column, rest);
  }

  private kept(sheetId: string, row: number, column: number): Kept {
    return (this.grid.sheet(sheetId).getRange(row, column).getCustomMetaData() ?? {}) as Kept;
  }

  private keep(sheetId: string, row: number, column: number, kept: Kept): void {
    this.grid.makeRoom({ sheetId, row, column, rows: 1, columns: 1 });
    this.grid.sheet(sheetId).getRange(row, column).setCustomMetaData(kept);
  }
}
