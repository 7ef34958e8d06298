import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialOfIso } from '../../src/core/date';
import type { Cell } from '../../src/core/cell';
import { headingsOf } from '../../src/reconcile/read/columns';
import { type LedgerReading, readLedger } from '../../src/reconcile/read/lines';
import type { Role } from '../../src/reconcile/read/headings';
import { allLines } from './all-lines';
import { reconcile } from '../../src/reconcile/reconcile';
import { type Place, resolveOnePlace } from '../../src/schemes/names/places';

/** Ledger of Arnhem 2024 in the layout of an export, as a controller reads it; amounts in euros. */
interface Layout {
  readonly name: string;
  readonly ledger: Cell[][];
  /** Headings of the columns of each role; other roles are not compared. */
  readonly columns: Partial<Record<Role, string[]>>;
  /** Row, day or year, signed amount, and a part of the text. */
  readonly lines: [row: number, when: string | number | null, amount: number, text: string][];
  /** Rows with totals. */
  readonly totals?: number[];
  /** Rows of other municipalities. */
  readonly others?: number[];
  readonly skipped?: { repeatedHeadings: number; otherRows: number };
  readonly factor?: number;
  /** Status and rows of instalments by theme. */
  readonly statuses: Record<string, [status: string, rows: string]>;
  readonly turned?: boolean;
}

const folder = join(__dirname, 'layouts');
const resolved = resolveOnePlace('Arnhem');
if (!resolved.ok) throw new Error('Arnhem');
const arnhem: Place = resolved.value;
const YEAR = 2024;

function read(ledger: Cell[][]): LedgerReading {
  const reading = readLedger({ ledger, basis: 'excl', place: arnhem });
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  return reading.value;
}

const rowsOf = ({ lines }: LedgerReading, kind: string): number[] =>
  allLines(lines)
    .filter((line) => line.kind === kind)
    .map(({ row }) => row);

for (const file of readdirSync(folder)) {
  const { source, layouts } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    source: string;
    layouts: Layout[];
  };
  describe(`${file}: ${source}`, () => {
    describe.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
      const { ledger, columns, lines, statuses } = layout;

      it('has its columns recognised', () => {
        const { columns: found } = read(ledger);
        const headings = headingsOf(ledger, found);
        const named = Object.keys(columns).map((role) => [role, found.roles[role as Role]?.map((at) => headings[at])]);
        expect(Object.fromEntries(named)).toEqual(columns);
      });

      it('has its lines read', () => {
        const reading = read(ledger);
        const got = allLines(reading.lines).map(({ row, date, ownYear, cents }) => [
          row,
          date ?? ownYear ?? null,
          cents / 100,
        ]);
        expect(got).toEqual(
          lines.map(([row, when, amount]) => [row, typeof when === 'string' ? serialOfIso(when) : when, amount]),
        );
        for (const [index, [, , , text]] of lines.entries())
          expect(reading.lines.at(index).description).toContain(text);
        expect(rowsOf(reading, 'total')).toEqual(layout.totals ?? []);
        expect(rowsOf(reading, 'otherMunicipality')).toEqual(layout.others ?? []);
        expect(reading.amounts.factor).toBe(layout.factor ?? 1);
        expect(reading.notRead).toMatchObject({ ...layout.skipped, cellCount: 0 });
      });

      it('is reconciled', () => {
        const result = reconcile({ ledger, place: arnhem, year: YEAR, basis: 'excl', toleranceCents: 100 });
        if (!result.ok) throw new Error(JSON.stringify(result));
        const { instalments, turned } = result.value;
        const got = Object.keys(statuses).map((theme) => {
          const { status, lines: found } = instalments.find(({ expected }) => expected.label === theme)!;
          return [theme, [status, found.map(({ row }) => row).join(', ')]];
        });
        expect(Object.fromEntries(got)).toEqual(statuses);
        expect(turned).toBe(layout.turned ?? false);
      });
    });
  });
}
