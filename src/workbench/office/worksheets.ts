import { Collection } from './collection';
import { EventHandlers } from './events';
import type { RequestContext } from './request-context';
import { activations, additions, calculations, changes, deletions, selections } from './sheet-events';
import { checkSheetName, checkStructure } from './sheet-rules';
import { Worksheet } from './worksheet';
import { OfficeError } from './errors';

/** The sheets of the workbook. */
export class Worksheets extends Collection<Worksheet, object> {
  constructor(context: RequestContext) {
    super(context, 'WorksheetCollection', () => ({}));
  }

  /** Another selection. */
  get onSelectionChanged() {
    return this.part('onSelectionChanged', () => new EventHandlers(this.context, () => selections(this.context)));
  }

  /** Other contents of cells. */
  get onChanged() {
    return this.part('onChanged', () => new EventHandlers(this.context, () => changes(this.context)));
  }

  /** A calculation that has ended. */
  get onCalculated() {
    return this.part('onCalculated', () => new EventHandlers(this.context, () => calculations(this.context)));
  }

  /** A sheet that is shown. */
  get onActivated() {
    return this.part('onActivated', () => new EventHandlers(this.context, () => activations(this.context)));
  }

  /** A sheet that is new. */
  get onAdded() {
    return this.part('onAdded', () => new EventHandlers(this.context, () => additions(this.context)));
  }

  /** A sheet that is gone. */
  get onDeleted() {
    return this.part('onDeleted', () => new EventHandlers(this.context, () => deletions(this.context)));
  }

  /** The sheet that is shown. */
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, () => this.context.grid.workbook.getActiveSheet().getSheetId());
  }

  /** The first sheet. */
  getFirst(visibleOnly = false): Worksheet {
    return new Worksheet(this.context, () => {
      const sheets = this.context.grid.workbook.getSheets();
      return sheets.find((sheet) => !visibleOnly || !sheet.isSheetHidden())?.getSheetId() ?? null;
    });
  }

  /** The sheet with this name or id; an error when there is none. */
  getItem(key: string): Worksheet {
    return new Worksheet(this.context, () => {
      const found = find(this.context, key);
      if (!found) throw new OfficeError('ItemNotFound', `WorksheetCollection.getItem('${key}')`);
      return found;
    });
  }

  /** The sheet with this name or id. */
  getItemOrNullObject(key: string): Worksheet {
    return new Worksheet(this.context, () => find(this.context, key));
  }

  /** Adds a sheet at the end, without showing it. */
  add(name?: string): Worksheet {
    let added: string | null = null;
    this.change(() => {
      checkStructure(this.context, 'WorksheetCollection.add');
      if (name !== undefined) checkSheetName(this.context, name, null);
      added = this.context.grid.keepingActiveSheet((workbook) => workbook.insertSheet(name).getSheetId());
    });
    return new Worksheet(this.context, () => added);
  }

  protected list(context: RequestContext): Worksheet[] {
    return context.grid.workbook.getSheets().map((sheet) => new Worksheet(context, () => sheet.getSheetId()));
  }
}

function find(context: RequestContext, key: string): string | null {
  const sheet = context.grid.findSheet(key) ?? context.grid.workbook.getSheetBySheetId(key);
  return sheet?.getSheetId() ?? null;
}
