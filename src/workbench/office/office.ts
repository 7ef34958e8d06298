import { createExcel } from './excel-namespace';
import { createOffice, type PaneSurroundings } from './office-namespace';
import type { Connection } from './request-context';

const { nplvWorkbench: surroundings } = window.parent as { readonly nplvWorkbench?: PaneSurroundings };
if (!surroundings) throw new Error('This pane is made to run inside the browser workbook.');

const { office } = surroundings;
const stops = new Set<() => void>();
const stopping = (stop: () => void): (() => void) => {
  stops.add(stop);
  return stop;
};
const connection: Connection = {
  types: office.types,
  request: office.request.bind(office),
  openUndoGroup: () => stopping(office.openUndoGroup()),
  listen: (tell) => stopping(office.listen(tell)),
};
Object.assign(window, { Office: createOffice(surroundings), Excel: createExcel(connection) });
window.addEventListener('pagehide', () => stops.forEach((stop) => stop()));
