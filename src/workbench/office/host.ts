import type { Grid } from '../grid/grid';
import type { Language } from '../../core/language';

/** What the page around the pane hands to the Office host inside it. */
export interface Workbench {
  grid: Grid;
  language: Language;
  dark: boolean;
}

/** The workbench, and what has to stop when the pane is closed. */
export class OfficeHost {
  private readonly stops = new Set<() => void>();

  constructor(readonly workbench: Workbench) {}

  /** Makes sure that something stops when the pane is closed; what it gives back stops it earlier. */
  whileOpen(stop: () => void): () => void {
    const once = () => {
      if (this.stops.delete(once)) stop();
    };
    this.stops.add(once);
    return once;
  }

  /** Stops everything, for a pane that is closed. */
  close(): void {
    [...this.stops].forEach((stop) => stop());
  }
}
