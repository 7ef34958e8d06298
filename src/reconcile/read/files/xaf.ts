import { serialOfIso } from '../../../core/date';
import { toCents, toEuros } from '../../../core/money';
import {
  eachRow,
  type FileCell,
  type FileContent,
  type FileReader,
  requireCellText,
  UnreadableFile,
} from './ledger-file';
import { ledgerXml, oneLine, XML_DECIMAL } from './xml';

/** Elements to read, each with the fields that hold its id and name. */
const LISTS: Readonly<Record<string, readonly [id: string, name: string]>> = {
  ledgerAccount: ['accID', 'accDesc'],
  customerSupplier: ['custSupID', 'custSupName'],
};

const LEVELS = ['header', 'journal', 'transaction', 'trLine', 'transactions', 'basic', ...Object.keys(LISTS)];
const isLevel = new Set(LEVELS);

const HEADING = [
  'Boekjaar',
  'Periode',
  'Datum',
  'Dagboek',
  'Dagboeknaam',
  'Boekstuk',
  'Regel',
  'Rekening',
  'Rekeningnaam',
  'Omschrijving',
  'Document',
  'Relatie',
  'Kostenplaats',
  'Kostenplaatsnaam',
  'Bedrag',
];
const [ACCOUNT_NAME, PARTY, COST_CENTRE_NAME] = ['Rekeningnaam', 'Relatie', 'Kostenplaatsnaam'].map((name) =>
  HEADING.indexOf(name),
) as [number, number, number];
/** Columns behind those, with their names, in a file that has them. */
const DIMENSIONS = ['Product', 'Project'];

type Fields = Map<string, string>;

interface Level {
  readonly name: string;
  readonly depth: number;
  readonly fields: Fields;
}

/** Reads XML Auditfile Financieel 3.1 to 4.0 by element names, because packages invent namespaces. */
export class XafReader implements FileReader {
  private readonly parser = ledgerXml(this);
  private readonly levels: Level[] = [];
  private depth = 0;
  private readonly names = new Map(Object.keys(LISTS).map((list) => [list, new Map<string, string>()]));
  /** Names of cost centres, products and projects, by kind: they can have the same ids. */
  private readonly basics = new Map<string, Map<string, string>>();
  /** Ids of cost centres, products and projects of the lines. */
  private readonly used = ['Kostenplaats', ...DIMENSIONS].map(() => new Set<string>());
  private readonly rows: FileCell[][] = [];
  private debitCents = 0;
  private creditCents = 0;
  private control: Fields | undefined;
  private fiscalYear: FileCell = null;

  push(text: string): void {
    this.parser.push(text);
  }

  *end(): Generator<void, FileContent> {
    this.parser.end();
    // Lists may follow the lines that refer to them.
    const [costCentres, ...names] = this.basicsInUse();
    const dimensions = DIMENSIONS.map((name, at) => ({ name, at })).filter(({ at }) => this.used[at + 1]!.size > 0);
    yield* eachRow(this.rows, (row) => {
      row[ACCOUNT_NAME] = this.nameOf('ledgerAccount', row[ACCOUNT_NAME]!);
      row[PARTY] = this.nameOf('customerSupplier', row[PARTY]!) ?? row[PARTY]!;
      row[COST_CENTRE_NAME] = costCentres?.get(String(row[COST_CENTRE_NAME])) ?? null;
      const ids = row.splice(HEADING.length);
      for (const { at } of dimensions) row.push(ids[at] ?? null, names[at]?.get(String(ids[at])) ?? null);
    });
    const ties = this.ties();
    return {
      kind: 'xaf',
      heading: HEADING.concat(dimensions.flatMap(({ name }) => [name, `${name}naam`])),
      rows: this.rows,
      ties,
      notices: ties === false ? [{ notice: 'controlTotals' }] : [],
    };
  }

  open(name: string): void {
    this.depth++;
    if (isLevel.has(name)) this.levels.push({ name, depth: this.depth, fields: new Map() });
  }

  close(name: string, text: string): void {
    const level = this.levels.at(-1);
    if (level?.depth === this.depth) {
      this.levels.pop();
      this.closeLevel(level.name, level.fields);
    } else if (level && this.depth === level.depth + 1 && text.trim() !== '') level.fields.set(name, oneLine(text));
    this.depth--;
  }

  private closeLevel(name: string, fields: Fields): void {
    const list = LISTS[name];
    if (name === 'trLine') this.line(fields);
    else if (name === 'header') this.fiscalYear = numberOrText(fields.get('fiscalYear'));
    else if (name === 'transactions') this.control = fields;
    else if (name === 'basic') {
      const [kind, id] = [fields.get('basicType') ?? '', fields.get('basicID') ?? ''];
      if (!this.basics.has(kind)) this.basics.set(kind, new Map());
      this.basics.get(kind)!.set(id, fields.get('basicDesc') ?? id);
    } else if (list) {
      const id = fields.get(list[0]);
      if (id !== undefined) this.names.get(name)!.set(id, fields.get(list[1]) ?? id);
    }
  }

  private line(line: Fields): void {
    const [transaction, journal] = ['transaction', 'journal'].map(
      (name) => this.levels.find((level) => level.name === name)?.fields ?? new Map<string, string>(),
    ) as [Fields, Fields];
    const amount = line.get('amnt') ?? '';
    const side = line.get('amntTp');
    if (!XML_DECIMAL.test(amount)) this.damaged(`amnt ${amount}`);
    if (side !== 'C' && side !== 'D') this.damaged(`amntTp ${side ?? ''}`);
    const cents = toCents(Number(amount));
    if (side === 'C') this.creditCents += cents;
    else this.debitCents += cents;
    const day = transaction.get('trDt') ?? line.get('effDate');
    // The elements of version 3, and those of version 4.
    const ids = [
      line.get('costID') ?? line.get('cost'),
      line.get('prodID') ?? line.get('product'),
      line.get('projID') ?? line.get('project'),
    ];
    for (const [at, id] of ids.entries()) if (id !== undefined) this.used[at]!.add(id);
    const [costCentre = null, ...dimensions] = ids;
    const account = line.get('accID') ?? null;
    const texts = [line.get('desc'), transaction.get('desc')].filter(
      (text, at, all) => text && all.indexOf(text) === at,
    );
    const text = texts.join(' ');
    requireCellText(text.length, this.parser.line);
    const row: FileCell[] = [
      this.fiscalYear,
      numberOrText(transaction.get('periodNumber')),
      day === undefined ? null : (serialOfIso(day.slice(0, 10)) ?? this.damaged(`trDt ${day}`)),
      journal.get('jrnID') ?? null,
      journal.get('desc') ?? null,
      transaction.get('nr') ?? null,
      line.get('nr') ?? null,
      account,
      account,
      text || null,
      line.get('docRef') ?? line.get('invRef') ?? null,
      line.get('custSupID') ?? null,
      costCentre,
      costCentre,
      toEuros(side === 'C' ? cents : -cents) + 0,
    ];
    if (dimensions.some((id) => id !== undefined)) row.push(...dimensions.map((id) => id ?? null));
    this.rows.push(row);
  }

  /** Names of cost centres, products and projects: for each those of the kind that knows most of its ids. */
  private basicsInUse(): (Map<string, string> | undefined)[] {
    const taken = new Set<Map<string, string>>();
    return this.used.map((ids) => {
      const known = (names: Map<string, string>): number => [...ids].filter((id) => names.has(id)).length;
      const [best] = [...this.basics.values()]
        .filter((names) => known(names) > 0)
        // Of kinds with the same ids, each column has its own.
        .sort((one, other) => known(other) - known(one) || Number(taken.has(one)) - Number(taken.has(other)));
      if (best) taken.add(best);
      return best;
    });
  }

  private nameOf(list: string, id: FileCell): FileCell {
    return typeof id === 'string' ? (this.names.get(list)!.get(id) ?? null) : null;
  }

  /** Returns whether the lines agree with the number and totals in the file. */
  private ties(): boolean | undefined {
    const control = (name: string): number | undefined => {
      const text = this.control?.get(name);
      return text === undefined ? undefined : Number(text);
    };
    const [count, debit, credit] = [control('linesCount'), control('totalDebit'), control('totalCredit')];
    if (count === undefined || debit === undefined || credit === undefined) return undefined;
    return count === this.rows.length && toCents(debit) === this.debitCents && toCents(credit) === this.creditCents;
  }

  private damaged(what: string): never {
    throw new UnreadableFile({ reason: 'damaged', line: this.parser.line, what });
  }
}

function numberOrText(text: string | undefined): FileCell {
  if (text === undefined) return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
