import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/core/result';
import { reconcile } from '../../src/reconcile/reconcile';
import type { Reconciliation } from '../../src/reconcile/report/result';
import { resultColumns, tableRows } from '../../src/reconcile/report/table';
import { resolveOnePlace } from '../../src/schemes/names/places';
import { valueOf } from '../results';

/** Ledger with the verdict of a controller; amounts in euros, rows within the range. */
interface Case {
  readonly name: string;
  readonly place: string;
  readonly year?: number;
  readonly basis?: 'incl' | 'excl';
  readonly tolerance?: number;
  readonly ledger: (string | number | null)[][];
  /** Instalment, status, booked, difference, rows, and certainty where it matters. */
  readonly rows?: [string, string, number, number, string, string?][];
  /** Status of all instalments not in `rows`. */
  readonly others?: string;
  /** Row, booked (null for none), part of the explanation, and the status unless it is onbekend. */
  readonly unknown?: [string, number | null, string, string?][];
  /** Number of unrelated costs and receipts to append; their rows are not compared. */
  readonly strangers?: number;
  readonly says?: Record<string, string>;
  readonly booked?: number;
  readonly turned?: boolean;
  readonly failure?: { readonly failure: 'na' | 'value'; readonly message: string; readonly row?: number };
}

const folder = join(__dirname, 'golden');
const at = (header: string): number => resultColumns.findIndex((column) => column.header === header);
const [YEAR, THEME, BOOKED, DIFFERENCE] = [at('Jaar'), at('Thema'), at('Geboekt'), at('Verschil')];
const [STATUS, EXPLANATION, ROWS, CERTAINTY] = [at('Status'), at('Toelichting'), at('Regels'), at('Zekerheid')];

/** Rows with a day, a text and an amount far from any instalment, in the columns of a ledger. */
function strangers(heading: Case['ledger'][number], count: number): Case['ledger'] {
  return Array.from({ length: count }, (_, index) => {
    const cells: Record<string, string | number> = {
      Datum: `2024-08-${String(1 + (index % 28)).padStart(2, '0')}`,
      Omschrijving: `Nota ${index}`,
      Bedrag: (index % 3 ? 1 : -1) * (1000 + 17.5 * index),
    };
    return heading.map((header) => cells[String(header)] ?? null);
  });
}

const isAmount = (column: number): boolean => resultColumns[column]!.as === 'euro';
const inEuros = (cents: unknown): unknown => (typeof cents === 'number' ? cents / 100 : cents);

function run({ place, year, basis, tolerance, ledger, strangers: count = 0 }: Case): Result<Reconciliation> {
  const resolved = resolveOnePlace(place);
  if (!resolved.ok) return resolved;
  return reconcile({
    ledger: [...ledger, ...strangers(ledger[0]!, count)],
    place: resolved.value,
    year,
    basis: basis ?? 'excl',
    toleranceCents: Math.round((tolerance ?? 1) * 100),
  });
}

for (const file of readdirSync(folder)) {
  const { source, cases } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { source: string; cases: Case[] };
  describe(`${file}: ${source}`, () => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const ran = run(one);
      if (one.failure) {
        const { failure: code, ...refusal } = one.failure;
        expect(ran).toMatchObject({ ok: false, failure: { code, ...refusal } });
        return;
      }
      const result = valueOf(ran);
      const rows = tableRows(result).map((row) => row.map((cell, column) => (isAmount(column) ? inEuros(cell) : cell)));
      const instalments = rows.slice(0, result.instalments.length);
      const names = result.instalments.map(({ expected }) => `${expected.year} ${expected.label}`);
      expect(instalments.map((row) => `${row[YEAR]} ${row[THEME]}`)).toEqual(names);

      const told = new Map(one.rows?.map(([name, ...row]) => [name, row]) ?? []);
      expect([...told.keys()].filter((name) => !names.includes(name))).toEqual([]);
      for (const [index, row] of instalments.entries()) {
        const name = names[index]!;
        const got = [name, row[STATUS], row[BOOKED], row[DIFFERENCE], row[ROWS]];
        const expected = told.get(name);
        if (expected?.length === 5) expect([...got, row[CERTAINTY]]).toEqual([name, ...expected]);
        else if (expected) expect(got).toEqual([name, ...expected]);
        else expect([name, row[STATUS]]).toEqual([name, one.others ?? 'ontbreekt']);
        expect(row[EXPLANATION]).toContain(one.says?.[name] ?? '');
      }

      const below = rows.slice(result.instalments.length);
      expect(below[0]![THEME]).toBe('Termijnen');
      const unknown = below.slice(1, -1).filter((row) => Number(row[ROWS]) <= one.ledger.length);
      expect(unknown.map((row) => [row[STATUS], row[ROWS], row[BOOKED]])).toEqual(
        (one.unknown ?? []).map(([row, booked, , status = 'onbekend']) => [status, row, booked ?? '']),
      );
      for (const [index, [, , says]] of (one.unknown ?? []).entries())
        expect(unknown[index]![EXPLANATION]).toContain(says);

      const total = rows[rows.length - 1]!;
      if (one.booked !== undefined) expect(total[BOOKED]).toBe(one.booked);
      expect(result.turned).toBe(one.turned ?? false);
      expect(String(total[EXPLANATION]).includes('omgekeerd')).toBe(one.turned ?? false);
    });
  });
}
