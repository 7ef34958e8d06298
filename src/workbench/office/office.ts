import { OfficeError } from './errors';
import { createExcel } from './excel-namespace';
import { OfficeHost } from './host';
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

const host = new OfficeHost(workbench);
Object.assign(window, {
  Office: createOffice(host),
  Excel: createExcel(host),
  OfficeExtension: { Error: OfficeError },
});
window.addEventListener('pagehide', () => host.close());
