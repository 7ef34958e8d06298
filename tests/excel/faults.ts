import { OfficeError } from '../../src/workbench/office/errors';
import { bookOfGrid } from '../../src/workbench/files/book-of-grid';
import { ANSWER_PATIENCE_MS } from '../../src/excel/run-in-excel';
import type { Desk } from './workbook';

/** Faults that Excel can answer a request with; the request is then not carried out. */
export const FAULTS = [
  'GeneralException',
  'AccessDenied',
  'InvalidObjectPath',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'NoAnswer',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Faults of a whole request; the others are answers to an action. */
const REFUSALS: readonly Fault[] = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'];

/** Makes the host answer one request with a fault, and counts requests. */
export class FaultyHost {
  requests = 0;
  private readonly impatient = new Set<() => void>();

  constructor(desk: Desk, at = Infinity, fault: Fault = 'GeneralException') {
    const request = desk.host.request.bind(desk.host);
    jest.spyOn(desk.host, 'request').mockImplementation((body, options) => {
      this.requests += 1;
      return this.requests - 1 === at ? this.answer(fault) : request(body, options);
    });
    const setTimer = globalThis.setTimeout;
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, delay?: number) => {
      if (delay !== ANSWER_PATIENCE_MS) return setTimer(act, delay);
      this.impatient.add(act);
      return setTimer(() => undefined, 0);
    }) as typeof setTimeout);
  }

  private answer(fault: Fault): Promise<string> {
    if (fault === 'NoAnswer') {
      setImmediate(() => [...this.impatient].at(-1)?.());
      return new Promise(() => undefined);
    }
    if (REFUSALS.includes(fault)) return Promise.reject(new OfficeError(fault));
    const Error = { Code: fault, Message: new OfficeError(fault).message, Location: '', ActionIndex: 0 };
    return Promise.resolve(JSON.stringify({ Error, ProcessedResults: { Results: [] } }));
  }
}

/** Everything in a workbook, with random parts of names normalised. */
export function snapshotOf(desk: Desk): string {
  const { names, ...book } = bookOfGrid(desk.grid);
  const all = {
    ...book,
    names: names.map((name) => JSON.stringify(name)).sort(),
    comments: desk.grid.annotations.all('comment'),
  };
  const readable = (key: string, content: unknown): unknown => {
    if (key === 'sheetId') return desk.grid.sheet(String(content)).getSheetName();
    return content instanceof Map ? [...content].sort() : content;
  };
  const text = JSON.stringify(all, readable, 1);
  return text.replace(/_NPLV_[0-9a-z]+_(\d+)/g, '_NPLV_#_$1');
}
