import { type Serial, serialOf } from '../../core/date';
import type { Cents } from '../../core/money';
import type { Line, LineKind, Lines, LineTexts, LedgerRow } from '../model';
import type { Ledger } from './cells';
import { Word } from './words';

/** Day after all others, of lines without a day and a year. */
const FAR = 1e9;

/** Line that reads its values from the ledger on demand, because copying all of a large ledger is slow. */
class LedgerLine implements Line {
  constructor(
    private readonly ledger: LedgerLines,
    readonly index: number,
  ) {}

  get row(): number {
    return this.ledger.rows[this.index]! + 1;
  }

  get year(): number | undefined {
    return this.ledger.years[this.index] || undefined;
  }

  get ownYear(): number | undefined {
    return this.ledger.ownYears[this.index] || undefined;
  }

  get date(): Serial | undefined {
    return this.ledger.dates[this.index] || undefined;
  }

  get day(): Serial {
    return this.ledger.days[this.index]!;
  }

  get cents(): Cents {
    return this.ledger.cents[this.index]!;
  }

  get kind(): LineKind {
    return this.ledger.kinds[this.index]!;
  }

  get municipality(): string | undefined {
    return this.ledger.municipalities.get(this.index);
  }

  get description(): string {
    return this.ledger.texts.description(this.cells);
  }

  get text(): string {
    return this.ledger.texts.text(this.cells);
  }

  get counterparty(): string {
    return this.ledger.texts.counterparty(this.cells);
  }

  get theme(): string {
    return this.ledger.texts.theme(this.cells);
  }

  get document(): string {
    return this.ledger.texts.document(this.cells);
  }

  get account(): string {
    return this.ledger.texts.account(this.cells);
  }

  get costCentre(): string {
    return this.ledger.texts.costCentre(this.cells);
  }

  private get cells(): LedgerRow {
    return this.ledger.cellsOf(this.index);
  }
}

/** Characters at the end of a document that differ between consecutive ones. */
const FINGERPRINT_LENGTH = 4;

/** Fingerprint of a document from its end, 0 for none. */
function fingerprintOf(document: string): number {
  let fingerprint = document.length;
  for (let at = Math.max(0, document.length - FINGERPRINT_LENGTH); at < document.length; at++)
    fingerprint = (fingerprint * 31 + document.charCodeAt(at)) & 0x7fff;
  return document === '' ? 0 : fingerprint + 1;
}

/** Lines in columns, added row by row. */
export class LedgerLines implements Lines {
  length = 0;
  readonly cents: Float64Array;
  readonly years: Uint16Array;
  readonly ownYears: Uint16Array;
  /** Days as the ledger has them, 0 for none. */
  readonly dates: Int32Array;
  readonly days: Int32Array;
  readonly documents: Uint16Array;
  readonly words: Int32Array;
  readonly rows: Int32Array;
  readonly kinds: LineKind[];
  readonly municipalities = new Map<number, string>();
  private readonly made: Line[];
  private readonly starts: Serial[] = [];

  constructor(
    private readonly ledger: Ledger,
    readonly texts: LineTexts,
    /** Year of the lines that have none of their own. */
    private readonly asked: number | undefined,
  ) {
    const most = ledger.length;
    this.cents = new Float64Array(most);
    this.years = new Uint16Array(most);
    this.ownYears = new Uint16Array(most);
    this.dates = new Int32Array(most);
    this.days = new Int32Array(most);
    this.documents = new Uint16Array(most);
    this.words = new Int32Array(most);
    this.rows = new Int32Array(most);
    this.kinds = new Array<LineKind>(most);
    this.made = new Array<Line>(most);
  }

  /** Adds a line; its row counts from 0. */
  add(
    row: number,
    cents: Cents,
    kind: LineKind,
    ownYear = 0,
    date = 0,
    words = Word.None,
    municipality?: string,
  ): void {
    const index = this.length++;
    const year = ownYear || (this.asked ?? 0);
    this.rows[index] = row;
    this.cents[index] = cents;
    this.kinds[index] = kind;
    this.words[index] = words;
    this.ownYears[index] = ownYear;
    this.years[index] = year;
    this.dates[index] = date;
    this.documents[index] = fingerprintOf(this.texts.document(this.ledger[row]!));
    this.days[index] = date || (year === 0 ? FAR : (this.starts[year] ??= serialOf(year, 1, 1)!));
    if (municipality !== undefined) this.municipalities.set(index, municipality);
  }

  cellsOf(index: number): LedgerRow {
    return this.ledger[this.rows[index]!]!;
  }

  at(index: number): Line {
    return (this.made[index] ??= new LedgerLine(this, index));
  }

  turned(): Lines {
    const { ledger, texts, asked, cents, made } = this;
    const turned = { cents: cents.map((one) => -one), made: new Array<Line>(made.length) };
    return Object.assign(new LedgerLines(ledger, texts, asked), this, turned);
  }
}
