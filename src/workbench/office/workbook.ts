import type { GridRange } from '../grid/grid-range';
import { Comments, Notes } from './annotations';
import type { Application } from './application';
import { ClientObject, defineProperties } from './client-object';
import { OfficeError } from './errors';
import { EventHandlers } from './events';
import type { Listen } from './events';
import { Names } from './names';
import { Range } from './range';
import type { RequestContext } from './request-context';
import { Settings } from './settings';
import { Tables } from './tables';
import { WorkbookProtection } from './workbook-protection';
import { Worksheets } from './worksheets';

/** The workbook that is open. */
export class Workbook extends ClientObject<object> {
  constructor(context: RequestContext) {
    super(context, 'Workbook', () => ({}));
  }

  /** Another selection, on any sheet. */
  get onSelectionChanged() {
    const listen = (): Listen<{ type: string; workbook: Workbook }> => (tell) =>
      this.context.grid.events.selected(() => tell({ type: 'SelectionChanged', workbook: this }));
    return this.part('onSelectionChanged', () => new EventHandlers(this.context, listen));
  }

  /** Excel itself. */
  get application(): Application {
    return this.context.application;
  }

  /** The sheets. */
  get worksheets(): Worksheets {
    return this.part('worksheets', () => new Worksheets(this.context));
  }

  /** The tables on all sheets. */
  get tables(): Tables {
    return this.part('tables', () => new Tables(this.context, () => ({ sheetId: null })));
  }

  /** The names that hold everywhere. */
  get names(): Names {
    return this.part('names', () => new Names(this.context, () => ({ sheetId: null })));
  }

  /** The notes on all sheets. */
  get notes(): Notes {
    return this.part('notes', () => new Notes(this.context, () => ({ sheetId: null })));
  }

  /** The comments on all sheets. */
  get comments(): Comments {
    return this.part('comments', () => new Comments(this.context, () => ({ sheetId: null })));
  }

  /** The values that the add-in keeps in the workbook. */
  get settings(): Settings {
    return this.part('settings', () => new Settings(this.context));
  }

  /** Whether sheets may be added and taken away. */
  get protection(): WorkbookProtection {
    return this.part('protection', () => new WorkbookProtection(this.context));
  }

  /** The cells that are selected; an error when they are several separate areas. */
  getSelectedRange(): Range {
    return new Range(this.context, () => {
      const { area, areas } = this.context.grid.selection();
      if (areas > 1) throw new OfficeError('InvalidSelection', 'Workbook.getSelectedRange');
      return area;
    });
  }

  /** The cell in which typing would begin. */
  getActiveCell(): Range {
    return new Range(this.context, (): GridRange => this.context.grid.selection().cell);
  }
}

defineProperties<Workbook, object>(Workbook, {
  name: { read: ({ context }) => context.grid.workbook.getName() },
});
