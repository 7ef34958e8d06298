import type { Serial } from '../../core/date';
import type { Cents } from '../../core/money';
import type { Line, LineKind } from '../model';
import type { LedgerRow } from './readers';

/** Readers for the texts of a row, shared by all lines of a ledger. */
export interface LineTexts {
  readonly description: (row: LedgerRow) => string;
  readonly text: (row: LedgerRow) => string;
  readonly counterparty: (row: LedgerRow) => string;
  readonly theme: (row: LedgerRow) => string;
  readonly document: (row: LedgerRow) => string;
  readonly account: (row: LedgerRow) => string;
  readonly costCentre: (row: LedgerRow) => string;
}

/** Line that reads its texts from the ledger on demand, because copying all texts of a large ledger is slow. */
export class LedgerLine implements Line {
  constructor(
    private readonly texts: LineTexts,
    private readonly cells: LedgerRow,
    readonly index: number,
    readonly row: number,
    readonly year: number | undefined,
    readonly ownYear: number | undefined,
    readonly date: Serial | undefined,
    readonly cents: Cents,
    public kind: LineKind,
    readonly municipality: string | undefined,
  ) {}

  get description(): string {
    return this.texts.description(this.cells);
  }

  get text(): string {
    return this.texts.text(this.cells);
  }

  get counterparty(): string {
    return this.texts.counterparty(this.cells);
  }

  get theme(): string {
    return this.texts.theme(this.cells);
  }

  get document(): string {
    return this.texts.document(this.cells);
  }

  get account(): string {
    return this.texts.account(this.cells);
  }

  get costCentre(): string {
    return this.texts.costCentre(this.cells);
  }
}
