import { ClientObject, defineProperties } from './client-object';
import type { RequestContext } from './request-context';

/** Excel itself. */
export class Application extends ClientObject<object> {
  constructor(context: RequestContext) {
    super(context, 'Application', () => ({}));
  }

  /** Calculates everything again, whatever kind of calculation is asked for. */
  calculate(): void {
    this.change(() => this.context.grid.calculation.all());
  }

  /** The grid paints when it has time; there is nothing to hold back. */
  suspendScreenUpdatingUntilNextSync(): void {
    this.change(() => undefined);
  }

  /** Calculation only starts after a batch, so that there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {
    this.change(() => undefined);
  }
}

defineProperties<Application, object>(Application, {
  calculationMode: { read: () => 'Automatic' },
  calculationState: { read: () => 'Done' },
  // The grid shows formulas in English, in Dutch too.
  decimalSeparator: { read: () => '.' },
});
