import { areaOf } from './addresses';
import { Comments, Notes } from './annotations';
import { AutoFilter } from './auto-filter';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { CustomProperties } from './custom-properties';
import { OfficeError } from './errors';
import { EventHandlers } from './events';
import { FreezePanes } from './freeze-panes';
import { Names } from './names';
import { PageLayout } from './page-layout';
import { Protection } from './protection';
import { Range } from './range';
import type { RequestContext } from './request-context';
import { activations, calculations, changes, selections } from './sheet-events';
import { Tables } from './tables';
import { checkSheetName, checkStructure, copySheet } from './sheet-rules';

/** A sheet; its target is the sheet's id. */
export class Worksheet extends ClientObject<string> {
  constructor(context: RequestContext, resolve: Resolve<string>) {
    super(context, 'Worksheet', resolve);
  }

  /** Another selection. */
  get onSelectionChanged() {
    return this.part(
      'onSelectionChanged',
      () => new EventHandlers(this.context, () => selections(this.context, this.target())),
    );
  }

  /** Other contents of cells. */
  get onChanged() {
    return this.part('onChanged', () => new EventHandlers(this.context, () => changes(this.context, this.target())));
  }

  /** A calculation that has ended. */
  get onCalculated() {
    return this.part(
      'onCalculated',
      () => new EventHandlers(this.context, () => calculations(this.context, this.target())),
    );
  }

  /** A sheet that is shown. */
  get onActivated() {
    return this.part(
      'onActivated',
      () => new EventHandlers(this.context, () => activations(this.context, this.target())),
    );
  }

  /** The tables on the sheet. */
  get tables(): Tables {
    return this.part(
      'tables',
      () =>
        new Tables(
          this.context,
          this.below((sheetId) => ({ sheetId })),
        ),
    );
  }

  /** The texts that the add-in keeps with the sheet. */
  get customProperties(): CustomProperties {
    return this.part(
      'customProperties',
      () =>
        new CustomProperties(
          this.context,
          this.below((sheetId) => sheetId),
        ),
    );
  }

  /** The names that only hold on the sheet. */
  get names(): Names {
    return this.part(
      'names',
      () =>
        new Names(
          this.context,
          this.below((sheetId) => ({ sheetId })),
        ),
    );
  }

  /** The notes on the sheet. */
  get notes(): Notes {
    return this.part(
      'notes',
      () =>
        new Notes(
          this.context,
          this.below((sheetId) => ({ sheetId })),
        ),
    );
  }

  /** The comments on the sheet. */
  get comments(): Comments {
    return this.part(
      'comments',
      () =>
        new Comments(
          this.context,
          this.below((sheetId) => ({ sheetId })),
        ),
    );
  }

  /** The rows and columns that stay in sight. */
  get freezePanes(): FreezePanes {
    return this.part(
      'freezePanes',
      () =>
        new FreezePanes(
          this.context,
          this.below((sheetId) => sheetId),
        ),
    );
  }

  /** Whether the sheet may be changed. */
  get protection(): Protection {
    return this.part(
      'protection',
      () =>
        new Protection(
          this.context,
          this.below((sheetId) => sheetId),
        ),
    );
  }

  /** The filter on the sheet. */
  get autoFilter(): AutoFilter {
    return this.part(
      'autoFilter',
      () =>
        new AutoFilter(
          this.context,
          this.below((sheetId) => sheetId),
        ),
    );
  }

  /** How the sheet is printed. */
  get pageLayout(): PageLayout {
    return this.part(
      'pageLayout',
      () =>
        new PageLayout(
          this.context,
          this.below((sheetId) => sheetId),
        ),
    );
  }

  /** The cells with an address such as B3 or A:C, with a name, or all of them. */
  getRange(address?: string): Range {
    return new Range(
      this.context,
      this.below((sheetId) => areaOf(this.context, sheetId, address ?? 'A:XFD')),
    );
  }

  /** The cells by row, column and size, counted from zero. */
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.getCell(row, column).getAbsoluteResizedRange(rows, columns);
  }

  /** One cell, counted from zero. */
  getCell(row: number, column: number): Range {
    const start = new Range(
      this.context,
      this.below((sheetId) => ({ sheetId, row: 0, column: 0, rows: 1, columns: 1 })),
    );
    return start.getOffsetRange(row, column);
  }

  /** The cells in use; the first cell of an empty sheet. */
  getUsedRange(valuesOnly = false): Range {
    return new Range(
      this.context,
      this.below((sheetId) => {
        const first = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
        return this.context.grid.usedArea(this.context.grid.wholeSheet(sheetId), valuesOnly) ?? first;
      }),
    );
  }

  /** The cells in use. */
  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return new Range(
      this.context,
      this.below((sheetId) => this.context.grid.usedArea(this.context.grid.wholeSheet(sheetId), valuesOnly)),
    );
  }

  /** Shows the sheet. */
  activate(): void {
    this.change((sheetId) => void this.context.grid.sheet(sheetId).activate());
  }

  /** Calculates everything again; the grid does not calculate a part. */
  calculate(): void {
    this.change(() => this.context.grid.calculation.all());
  }

  /** Takes the sheet away; the last visible one has to stay. */
  delete(): void {
    this.change((sheetId) => {
      checkStructure(this.context, 'Worksheet.delete');
      const { workbook } = this.context.grid;
      const visible = workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
      const last = visible.length === 1 && visible[0]?.getSheetId() === sheetId;
      if (last || !workbook.deleteSheet(sheetId)) throw new OfficeError('InvalidOperation', 'Worksheet.delete');
    });
  }

  /** Makes a copy of the sheet, at the end unless a place is given. */
  copy(positionType: string = 'End', relativeTo?: Worksheet): Worksheet {
    let copied: string | null = null;
    this.change((sheetId) => {
      checkStructure(this.context, 'Worksheet.copy');
      copied = copySheet(this.context, sheetId, positionType, relativeTo?.target());
    });
    return new Worksheet(this.context, () => copied);
  }
}

defineProperties<Worksheet, string>(Worksheet, {
  id: { read: (_, sheetId) => sheetId },
  name: {
    read: ({ context }, sheetId) => context.grid.sheet(sheetId).getSheetName(),
    write: ({ context }, sheetId, name: string) => {
      checkStructure(context, 'Worksheet.name');
      checkSheetName(context, name, sheetId);
      context.grid.sheet(sheetId).setName(name);
    },
  },
  position: {
    read: ({ context }, sheetId) => context.grid.sheet(sheetId).getIndex(),
    write: ({ context: { grid } }, sheetId, position: number) =>
      void grid.workbook.moveSheet(grid.sheet(sheetId), position),
  },
  visibility: {
    read: ({ context }, sheetId) => (context.grid.sheet(sheetId).isSheetHidden() ? 'Hidden' : 'Visible'),
    write: ({ context }, sheetId, visibility: string) => {
      const sheet = context.grid.sheet(sheetId);
      if (visibility === 'Visible') sheet.showSheet();
      else sheet.hideSheet();
    },
  },
  tabColor: {
    read: ({ context }, sheetId) => context.grid.sheet(sheetId).getTabColor() ?? '',
    write: ({ context }, sheetId, color: string) => void context.grid.sheet(sheetId).setTabColor(color),
  },
  showGridlines: {
    read: ({ context }, sheetId) => !context.grid.sheet(sheetId).hasHiddenGridLines(),
    write: ({ context }, sheetId, show: boolean) => void context.grid.sheet(sheetId).setHiddenGridlines(!show),
  },
});
