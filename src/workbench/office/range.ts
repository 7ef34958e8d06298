import { SHEET_COLUMNS, SHEET_ROWS, intersection } from '../../workbook/cell-range';
import type { GridRange } from '../grid/grid-range';
import { fullAddress } from './addresses';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { ConditionalFormats } from './conditional-formats';
import { DataValidation } from './data-validation';
import { OfficeError } from './errors';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { clearContents, readCells, writeCells, writeNumberFormats } from './range-cells';
import type { RequestContext } from './request-context';
import type { Worksheet } from './worksheet';

/** A rectangle of cells. */
export class Range extends ClientObject<GridRange> {
  constructor(context: RequestContext, resolve: Resolve<GridRange>) {
    super(context, 'Range', resolve);
  }

  /** Colours, fonts, widths and the like. */
  get format(): RangeFormat {
    return this.part(
      'format',
      () =>
        new RangeFormat(
          this.context,
          this.below((area) => area),
        ),
    );
  }

  /** What may be typed into the cells. */
  get dataValidation(): DataValidation {
    return this.part(
      'dataValidation',
      () =>
        new DataValidation(
          this.context,
          this.below((area) => area),
        ),
    );
  }

  /** The colours that depend on a formula. */
  get conditionalFormats(): ConditionalFormats {
    return this.part(
      'conditionalFormats',
      () =>
        new ConditionalFormats(
          this.context,
          this.below((area) => area),
        ),
    );
  }

  /** The sheet that holds the cells. */
  get worksheet(): Worksheet {
    return this.part('worksheet', () => this.context.worksheet(this.below(({ sheetId }) => sheetId)));
  }

  /** One cell, counted from the top left, also outside the range. */
  getCell(row: number, column: number): Range {
    return this.derive((area) => ({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 }));
  }

  /** The range moved. */
  getOffsetRange(rows: number, columns: number): Range {
    return this.derive((area) => ({ ...area, row: area.row + rows, column: area.column + columns }));
  }

  /** The range with rows and columns more or fewer at the lower right. */
  getResizedRange(rows: number, columns: number): Range {
    return this.derive((area) => ({ ...area, rows: area.rows + rows, columns: area.columns + columns }));
  }

  /** The range with this size. */
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.derive((area) => ({ ...area, rows, columns }));
  }

  /** One row of the range. */
  getRow(row: number): Range {
    return this.derive((area) => ({ ...area, row: area.row + row, rows: 1 }));
  }

  /** One column of the range. */
  getColumn(column: number): Range {
    return this.derive((area) => ({ ...area, column: area.column + column, columns: 1 }));
  }

  /** The last cell of the range. */
  getLastCell(): Range {
    return this.derive((area) => lastOf(area, { rows: 1, columns: 1 }));
  }

  /** The last row of the range. */
  getLastRow(): Range {
    return this.derive((area) => lastOf(area, { rows: 1, columns: area.columns }));
  }

  /** The last column of the range. */
  getLastColumn(): Range {
    return this.derive((area) => lastOf(area, { rows: area.rows, columns: 1 }));
  }

  /** The whole rows. */
  getEntireRow(): Range {
    return this.derive((area) => ({ ...area, column: 0, columns: SHEET_COLUMNS }));
  }

  /** The whole columns. */
  getEntireColumn(): Range {
    return this.derive((area) => ({ ...area, row: 0, rows: SHEET_ROWS }));
  }

  /** The cells that both ranges have; an error when there are none. */
  getIntersection(other: Range | string): Range {
    return this.require(this.getIntersectionOrNullObject(other));
  }

  /** The cells that both ranges have. */
  getIntersectionOrNullObject(other: Range | string): Range {
    const second = typeof other === 'string' ? this.worksheet.getRange(other) : other;
    return this.derive((area) => {
      const area2 = second.target();
      return area.sheetId === area2.sheetId ? (intersection(area, area2) ?? null) : null;
    });
  }

  /** The cells in use within the range; an error when there are none. */
  getUsedRange(valuesOnly = false): Range {
    return this.require(this.getUsedRangeOrNullObject(valuesOnly));
  }

  /** The cells in use within the range. */
  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return this.derive((area) => this.context.grid.usedArea(area, valuesOnly));
  }

  /** The merged cells of which the range has a part. */
  getMergedAreasOrNullObject(): RangeAreas {
    return new RangeAreas(
      this.context,
      this.below((area) => {
        const merged = this.context.grid.mergedAreas(area);
        return merged.length ? merged : null;
      }),
    );
  }

  /** The cells into which the formula of this cell spills; an error when it does not. */
  getSpillingToRange(): Range {
    return this.require(this.getSpillingToRangeOrNullObject());
  }

  /** The cells into which the formula of this cell spills. */
  getSpillingToRangeOrNullObject(): Range {
    return this.derive((area) => {
      const spill = this.context.grid.spillAt(area.sheetId, area.row, area.column);
      return spill && spill.row === area.row && spill.column === area.column ? spill : null;
    });
  }

  /** The cell whose formula spills into this cell; an error when there is none. */
  getSpillParent(): Range {
    return this.require(this.getSpillParentOrNullObject());
  }

  /** The cell whose formula spills into this cell. */
  getSpillParentOrNullObject(): Range {
    return this.derive((area) => {
      const spill = this.context.grid.spillAt(area.sheetId, area.row, area.column);
      return spill && { ...spill, rows: 1, columns: 1 };
    });
  }

  /** Selects the cells, and shows their sheet. */
  select(): void {
    this.change((area) => void this.context.grid.range(area).activate());
  }

  /** Empties the cells: all, only the contents or only the formats. */
  clear(applyTo: string = 'All'): void {
    this.change((area) => {
      const range = this.context.grid.range(area);
      if (applyTo === 'Contents') clearContents(this.context.grid, area);
      else if (applyTo === 'Formats') range.clearFormat();
      else if (applyTo === 'All') range.clear();
      else throw new OfficeError('NotImplemented', `Range.clear('${applyTo}')`);
    });
  }

  /** Makes one cell of them, or of each row. */
  merge(across = false): void {
    this.change((area) => {
      const range = this.context.grid.range(area);
      if (across) range.mergeAcross();
      else range.merge();
    });
  }

  /** Calculates everything again; the grid does not calculate a part. */
  calculate(): void {
    this.change(() => this.context.grid.calculation.all());
  }

  private derive(step: (area: GridRange) => GridRange | null): Range {
    return new Range(
      this.context,
      this.below((area) => {
        const result = step(area);
        if (result && !fits(result)) throw new OfficeError('InvalidArgument', 'Range');
        return result;
      }),
    );
  }

  private require(range: Range): Range {
    return new Range(this.context, () => range.target());
  }
}

defineProperties<Range, GridRange>(Range, {
  address: { read: ({ context }, area) => fullAddress(context, area) },
  addressLocal: { read: ({ context }, area) => fullAddress(context, area) },
  rowIndex: { read: (_, { row }) => row },
  columnIndex: { read: (_, { column }) => column },
  rowCount: { read: (_, { rows }) => rows },
  columnCount: { read: (_, { columns }) => columns },
  cellCount: { read: (_, { rows, columns }) => rows * columns },
  isEntireColumn: { read: (_, { rows }) => rows >= SHEET_ROWS },
  isEntireRow: { read: (_, { columns }) => columns >= SHEET_COLUMNS },
  hasSpill: {
    read: ({ context }, { sheetId, row, column }) => context.grid.spillAt(sheetId, row, column) !== null,
  },
  values: {
    read: ({ context }, area) => readCells(context.grid, area, 'values'),
    write: ({ context }, area, value: unknown) => writeCells(context.grid, area, value),
  },
  formulas: {
    read: ({ context }, area) => readCells(context.grid, area, 'formulas'),
    write: ({ context }, area, value: unknown) => writeCells(context.grid, area, value),
  },
  text: { read: ({ context }, area) => readCells(context.grid, area, 'text') },
  valueTypes: { read: ({ context }, area) => readCells(context.grid, area, 'valueTypes') },
  numberFormat: {
    read: ({ context }, area) => readCells(context.grid, area, 'numberFormat'),
    write: ({ context }, area, value: unknown) => writeNumberFormats(context.grid, area, value),
  },
});

function lastOf(area: GridRange, size: { rows: number; columns: number }): GridRange {
  return { ...area, row: area.row + area.rows - size.rows, column: area.column + area.columns - size.columns, ...size };
}

function fits({ row, column, rows, columns }: GridRange): boolean {
  const inside = row >= 0 && column >= 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
  return inside && rows >= 1 && columns >= 1;
}
