import type { IDisposable } from '@univerjs/core';
import { addressOf } from '../../workbook/a1';
import type { GridRange } from '../grid/grid-base';
import type { HostGrid } from './grid-port';
import { OfficeError } from './errors';
import { processRequest } from './interpreter';
import { EVENT_CATEGORY, EVENTS, type RequestBody, type RichApiMessage } from './protocol';
import type { OfficeType } from './type';
import { types } from './types/table';

/** Excel on the web refuses larger messages. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** Circumstances of a request. */
export interface RequestOptions {
  /** Waits until the user has finished typing in a cell. */
  readonly delayForCellEdit?: boolean;
}

type Listener = (message: RichApiMessage) => void;

/** Host of Office: executes requests of a client, raises events, and stores settings. */
export class OfficeHost {
  /** Types that a client can be made from. */
  readonly types: Readonly<Record<string, OfficeType>> = types;
  private readonly listeners = new Set<Listener>();
  private turn: Promise<unknown> = Promise.resolve();
  private undoStep: IDisposable | null = null;
  private readonly undoGroups = new Set<object>();

  constructor(private readonly grid: HostGrid) {
    const { events } = grid;
    events.selected((sheetId, area) => this.tell('SelectionChanged', sheetId, area));
    events.changed((sheetId, area) =>
      this.tell('DataChanged', sheetId, area, { changeType: 'RangeEdited', source: 'Local' }),
    );
    events.calculated((sheetId) => this.tell('Calculated', sheetId, null));
    events.activated((sheetId) => this.tell('Activated', sheetId, null));
    events.added((sheetId) => this.tell('Added', sheetId, null));
    events.deleted((sheetId) => this.tell('Deleted', sheetId, null));
  }

  /** Executes a request and returns the response, both as JSON; requests run one at a time. */
  request(body: string, options: RequestOptions = {}): Promise<string> {
    const answer = this.turn.then(() => this.answer(body, options));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  /**
   * Groups all requests into one undo step until the returned function is called; a nested group joins the outer one.
   */
  openUndoGroup(): () => void {
    const group = {};
    this.turn = this.turn.then(() => this.undoGroups.add(group));
    return () => {
      this.turn = this.turn.then(() => this.undoGroups.delete(group)).then(() => this.endUndoStep());
    };
  }

  /** Subscribes to events until the returned function is called. */
  listen(tell: Listener): () => void {
    this.listeners.add(tell);
    return () => void this.listeners.delete(tell);
  }

  /** Settings that the add-in saved in the workbook, as JSON by key. */
  readSettings(): Record<string, string> {
    const { settings } = this.grid;
    return Object.fromEntries(settings.keys().map((key) => [key, JSON.stringify(settings.get(key))]));
  }

  /** Saves all settings of the add-in in the workbook. */
  writeSettings(saved: Readonly<Record<string, string>>): void {
    const { settings } = this.grid;
    for (const key of settings.keys()) if (!(key in saved)) settings.remove(key);
    for (const [key, text] of Object.entries(saved)) settings.set(key, JSON.parse(text));
  }

  private async answer(body: string, { delayForCellEdit }: RequestOptions): Promise<string> {
    const { editing, calculation } = this.grid;
    if (delayForCellEdit) await editing.ended();
    else if (editing.isOn()) throw new OfficeError('InvalidOperationInCellEditMode');
    if (body.length > LARGEST_PAYLOAD) throw new OfficeError('RequestPayloadSizeLimitExceeded');
    this.undoStep ??= this.grid.oneUndoStep();
    try {
      const answer = JSON.stringify(await processRequest(types, this.grid, JSON.parse(body) as RequestBody));
      if (answer.length > LARGEST_PAYLOAD) throw new OfficeError('ResponsePayloadSizeLimitExceeded');
      return answer;
    } finally {
      this.endUndoStep();
      await calculation.settled();
    }
  }

  private endUndoStep(): void {
    if (this.undoGroups.size > 0) return;
    this.undoStep?.dispose();
    this.undoStep = null;
  }

  private tell(name: keyof typeof EVENTS, worksheetId: string, area: GridRange | null, more = {}): void {
    const event = { worksheetId, ...(area && { address: addressOf(area) }), ...more };
    for (const tell of this.listeners) tell([EVENT_CATEGORY, EVENTS[name], 'Workbook', JSON.stringify(event), 0]);
  }
}
