import { createObject } from './client-object';
import { PathType } from './protocol';
import { type Connection, RequestContext } from './request-context';

/** Request context of the open workbook. */
class ExcelContext extends RequestContext {
  readonly workbook = createObject(this, 'Workbook', this.pathTo({ kind: PathType.Root }));
}

type Batch<T> = (context: ExcelContext) => Promise<T>;

/** The `Excel` of the pane. */
export function createExcel(connection: Connection): object {
  /** Runs a batch in a new context, or in the given one. */
  async function run<T>(first: Excel.RunOptions | ExcelContext | Batch<T>, second?: Batch<T>): Promise<T> {
    const batch = second ?? (first as Batch<T>);
    const { delayForCellEdit = false, mergeUndoGroup } = second ? (first as Excel.RunOptions) : {};
    const context = first instanceof ExcelContext ? first : new ExcelContext(connection, { delayForCellEdit });
    const endUndoGroup = mergeUndoGroup ? connection.openUndoGroup() : undefined;
    try {
      const result = await batch(context);
      await context.sync();
      return result;
    } finally {
      endUndoGroup?.();
    }
  }
  return { run };
}
