import { OfficeError } from '../../src/workbench/office/errors';
import { bookOfGrid } from '../../src/workbench/files/book-of-grid';
import { ANSWER_TIMEOUT_MS } from '../../src/excel/run-in-excel';
import type { Desk } from './workbook';

/** Faults of a request: Excel refuses it, does not answer it, or carries it out and its answer is lost. */
export const FAULTS = [
  'GeneralException',
  'AccessDenied',
  'InvalidObjectPath',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'NoAnswer',
  'AnswerLost',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Faults of a whole request; the others are answers to an action. */
const REFUSALS: readonly Fault[] = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'];

/** Cell that an action writes, or that it reads. */
export interface TargetCell {
  /** Name of the sheet once the action has finished, where that is another. */
  readonly finally?: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a co-author does between two requests; returns false where the sheet is not there yet. */
export const DISTURBANCES = {
  'deletes the sheet': ({ grid }: Desk, sheetId: string) => void grid.workbook.deleteSheet(grid.sheet(sheetId)),
  'renames the sheet': ({ grid }: Desk, sheetId: string) => void grid.sheet(sheetId).setName('Van Jan'),
  'inserts a row': ({ grid }: Desk, sheetId: string) => void grid.sheet(sheetId).insertRows(0, 1),
  'types into the target': ({ grid }: Desk, sheetId: string, { row, column }: TargetCell) =>
    void grid.range({ sheetId, row, column, rows: 1, columns: 1 }).setValue('van Jan'),
} as const;
export type Disturbance = keyof typeof DISTURBANCES;

/** Disturbs the workbook as a co-author; returns whether the sheet of the target is there. */
export function disturb(desk: Desk, disturbance: Disturbance, target: TargetCell, isFinished = false): boolean {
  const sheet = desk.grid.findSheet((isFinished && target.finally) || target.sheet);
  if (sheet) DISTURBANCES[disturbance](desk, sheet.getSheetId(), target);
  return sheet !== null;
}

/** Makes one request of an action go wrong, and counts the requests. */
export class FaultyHost {
  requests = 0;
  private readonly impatient = new Set<() => void>();

  constructor(desk: Desk, at = Infinity, act?: Fault | (() => void)) {
    const request = desk.host.request.bind(desk.host);
    jest.spyOn(desk.host, 'request').mockImplementation(async (body, options) => {
      const isIt = this.requests === at;
      this.requests += 1;
      if (!isIt || act === undefined) return request(body, options);
      if (typeof act === 'string') return this.answer(act, () => request(body, options));
      // A co-author's edit reaches the workbook between two requests, and is calculated.
      act();
      await desk.grid.calculation.settled();
      return request(body, options);
    });
    const setTimer = globalThis.setTimeout;
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, delay?: number) => {
      if (delay !== ANSWER_TIMEOUT_MS) return setTimer(work, delay);
      this.impatient.add(work);
      return setTimer(() => undefined, 0);
    }) as typeof setTimeout);
  }

  private async answer(fault: Fault, carryOut: () => Promise<string>): Promise<string> {
    if (fault === 'AnswerLost') await carryOut();
    if (fault === 'AnswerLost' || fault === 'NoAnswer') {
      setImmediate(() => this.impatient.forEach((giveUp) => giveUp()));
      return new Promise(() => undefined);
    }
    if (REFUSALS.includes(fault)) throw new OfficeError(fault);
    const Error = { Code: fault, Message: new OfficeError(fault).message, Location: '', ActionIndex: 0 };
    return JSON.stringify({ Error, ProcessedResults: { Results: [] } });
  }
}

/** Everything in a workbook, with random parts of names normalised. */
export function snapshotOf(desk: Desk): string {
  const { names, ...book } = bookOfGrid(desk.grid);
  const all = {
    ...book,
    names: names.map((name) => JSON.stringify(name)).sort(),
    comments: desk.grid.annotations.all('comment'),
    tables: desk.grid.tables.all().map(({ name, area }) => ({ name, area })),
    rules: desk.grid.workbook
      .getSheets()
      .map((sheet) => [
        sheet.getDataValidations().map(({ rule: { uid: _, ...rule } }) => rule),
        sheet.getConditionalFormattingRules().map(({ cfId: _, ...rule }) => rule),
      ]),
  };
  const readable = (key: string, content: unknown): unknown => {
    if (key === 'sheetId') return desk.grid.sheet(String(content)).getSheetName();
    if (content instanceof Map) return [...content].sort();
    const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
    return isObject
      ? Object.fromEntries(Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1)))
      : content;
  };
  const text = JSON.stringify(all, readable, 1);
  return text.replace(/_NPLV_[0-9a-z]+_(\d+)/g, '_NPLV_#_$1');
}
