import { addressOf } from '../../workbook/a1';
import type { GridRange } from '../grid/grid-range';
import type { Listen } from './events';
import type { RequestContext } from './request-context';

/** An event of a sheet, with the address where cells are concerned. */
export interface SheetEvent {
  type: string;
  worksheetId: string;
  address?: string;
  changeType?: string;
  source?: string;
}

type Watch = (tell: (sheetId: string, area: GridRange | null) => void) => () => void;

function listen(watch: Watch, only: string | undefined, event: Omit<SheetEvent, 'worksheetId'>): Listen<SheetEvent> {
  return (tell) =>
    watch((worksheetId, area) => {
      if (only !== undefined && only !== worksheetId) return;
      tell({ ...event, worksheetId, ...(area && { address: addressOf(area) }) });
    });
}

/** Another selection, on one sheet or on any. */
export function selections({ grid }: RequestContext, only?: string): Listen<SheetEvent> {
  return listen((tell) => grid.events.selected(tell), only, { type: 'WorksheetSelectionChanged' });
}

/** Other contents of cells, on one sheet or on any. */
export function changes({ grid }: RequestContext, only?: string): Listen<SheetEvent> {
  const event = { type: 'WorksheetChanged', changeType: 'RangeEdited', source: 'Local' };
  return listen((tell) => grid.events.changed(tell), only, event);
}

/** A calculation that has ended, on one sheet or on any. */
export function calculations({ grid }: RequestContext, only?: string): Listen<SheetEvent> {
  return listen((tell) => grid.events.calculated(tell), only, { type: 'WorksheetCalculated' });
}

/** A sheet that is shown. */
export function activations({ grid }: RequestContext, only?: string): Listen<SheetEvent> {
  return listen((tell) => grid.events.activated(tell), only, { type: 'WorksheetActivated' });
}

/** A sheet that is new. */
export function additions({ grid }: RequestContext): Listen<SheetEvent> {
  return listen((tell) => grid.events.added(tell), undefined, { type: 'WorksheetAdded', source: 'Local' });
}

/** A sheet that is gone. */
export function deletions({ grid }: RequestContext): Listen<SheetEvent> {
  return listen((tell) => grid.events.deleted(tell), undefined, { type: 'WorksheetDeleted', source: 'Local' });
}
