import type { Grid } from '../grid/grid';
import type { PaneSurroundings } from '../office/office-namespace';

declare global {
  interface Window {
    /** Set by the page before it loads the pane. */
    nplvWorkbench?: Workbench;
  }
}

/** Open workbook with the host of Office on it. */
export interface Workbench extends PaneSurroundings {
  readonly grid: Grid;
}
