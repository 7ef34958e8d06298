import { enums } from './enums';
import { guarded } from './guard';
import type { OfficeHost } from './host';
import { RequestContext } from './request-context';

type Batch<T> = (context: RequestContext) => Promise<T>;

/** The `Excel` of the pane. */
export function createExcel(host: OfficeHost): object {
  /** Runs a batch in a new context, or in that of the objects given first. */
  async function run<T>(first: unknown, second?: Batch<T>): Promise<T> {
    const batch = second ?? (first as Batch<T>);
    const context = second ? contextOf(first) : null;
    const running = context ?? new RequestContext(host, delays(first));
    const result = await batch(running);
    await running.sync();
    return result;
  }
  return guarded(
    {
      ...enums,
      run,
      RequestContext: class extends RequestContext {
        constructor() {
          super(host);
        }
      },
    },
    'Excel',
  );
}

function delays(options: unknown): boolean {
  return (options as { delayForCellEdit?: boolean } | null)?.delayForCellEdit === true;
}

function contextOf(given: unknown): RequestContext | null {
  const first: unknown = Array.isArray(given) ? given[0] : given;
  if (first instanceof RequestContext) return first;
  const context = (first as { context?: unknown } | null)?.context;
  return context instanceof RequestContext ? context : null;
}
