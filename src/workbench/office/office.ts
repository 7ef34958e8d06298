import { createExcel } from './excel-namespace';
import type { Workbench } from './host';
import { createOffice } from './office-namespace';

declare global {
  interface Window {
    /** Set by the page of the workbench before it loads the pane. */
    nplvWorkbench?: Workbench;
  }
}

const workbench = window.parent.nplvWorkbench;
if (!workbench) throw new Error('This pane is made to run inside the browser workbook.');

const { office } = workbench;
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
Object.assign(window, { Office: createOffice(workbench), Excel: createExcel(connection) });
window.addEventListener('pagehide', () => stops.forEach((stop) => stop()));
