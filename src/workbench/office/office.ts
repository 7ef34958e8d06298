import { createExcel } from './excel-namespace';
import { createOffice } from './office-namespace';
import type { PaneSurroundings } from './office-namespace';

const { nplvWorkbench: surroundings } = window.parent as { readonly nplvWorkbench?: PaneSurroundings };
if (!surroundings) throw new Error('This pane is made to run inside the browser workbook.');

const { office } = surroundings;
const stops = new Set<() => void>();
const connection = {
  types: office.types,
  request: office.request.bind(office),
  endUndoGroup: office.endUndoGroup.bind(office),
  listen(tell: Parameters<typeof office.listen>[0]) {
    const stop = office.listen(tell);
    stops.add(stop);
    return stop;
  },
};
Object.assign(window, { Office: createOffice(surroundings), Excel: createExcel(connection) });
window.addEventListener('pagehide', () => stops.forEach((stop) => stop()));
