import { controlNumber } from '../../src/reconcile/report/control-number';
import { readColumns } from '../../src/reconcile/read/columns';
import { reconcile } from '../../src/reconcile/reconcile';
import { reconciliationPlan } from '../../src/sheets/reconciliation/sheet';
import { resolveOnePlace } from '../../src/schemes/names/places';
import type { Plan } from '../../src/workbook/plan';
import { valueOf } from '../results';

const ledger = [
  ['Datum', 'Omschrijving', 'Bedrag'],
  ['2023-12-20', 'Kansrijke wijk integraal', 177367.85],
  ['2023-12-20', 'Kansrijke wijk armoede', 510000],
  ['', '=HYPERLINK("http://x","klik")', 12.34],
];

function planFor(): Plan {
  const place = valueOf(resolveOnePlace('Arnhem'));
  const result = valueOf(reconcile({ ledger, place, year: 2023, basis: 'excl', toleranceCents: 100 }));
  return reconciliationPlan(
    {
      place: 'Arnhem',
      year: 2023,
      toleranceCents: 100,
      address: 'Blad1!A1:C4',
      checksum: controlNumber(ledger),
      columns: valueOf(readColumns(ledger, 'excl')),
      headings: ledger[0] as string[],
      version: '1.0.0 (24-6-2025)',
      day: 45_658,
    },
    result,
  );
}

/** The plan as rows of what one reads in them. */
function rowsOf(plan: Plan): unknown[][] {
  const rows: unknown[][] = [];
  for (const { row, column, cells } of plan.blocks)
    cells.forEach((line, down) => {
      const read = (rows[row + down] ??= []);
      line.forEach((cell, across) => (read[column + across] = typeof cell === 'object' ? (cell?.text ?? '') : cell));
    });
  return rows;
}

describe('the sheet of a reconciliation', () => {
  const plan = planFor();
  const rows = rowsOf(plan);
  const rowOf = (label: string, column: number): unknown[] => rows.find((row) => row?.[column] === label)!;
  const heading = rows.findIndex((row) => row?.[0] === 'Jaar');

  it('begins with what was asked and read', () => {
    expect(plan.start).toEqual({ newSheet: 'Aansluiting Arnhem 2023' });
    expect(rows[0]).toEqual(['Aansluiting Arnhem 2023']);
    expect(rowOf('Grootboek', 7)[8]).toBe('Blad1!A1:C4');
    expect(rowOf('Controlegetal', 7)[8]).toMatch(/^[0-9a-f]{64}$/);
    expect(rowOf('Gegevens', 7)[8]).toBe('1.0.0 (24-6-2025)');
    expect(rowOf('Kolommen', 7)[8]).toBe('datum = Datum; omschrijving = Omschrijving; bedrag = Bedrag');
    expect(rowOf('Tolerantie', 5)[6]).toBe(1);
  });

  it('counts the lines without the headings, and says how their numbers are meant', () => {
    expect(rowOf('Gelezen', 7)[8]).toBe('3 regels, genummerd naar hun rij in dit bereik');
    expect(rows.find((row) => row?.[7] === 'onbekend')![9]).toBe(4);
  });

  it('keeps the heading of its rows in sight, lets them be filtered, and prints it on every page', () => {
    // A title, six lines of what was read, and an empty row.
    expect(heading).toBe(8);
    const last = rows.length - 1;
    expect(plan.frozenRows).toBe(heading + 1);
    expect(plan.filter).toEqual({ row: heading, column: 0, rows: last - heading, columns: 11 });
    expect(plan.printArea).toEqual({ row: 0, column: 0, rows: rows.length, columns: 11 });
    expect(plan.printHeading).toBe(heading);
  });

  it('adds up to the ledger, in the summary, the counts and the total row', () => {
    // 177.367,85 + 510.000 + 12,34
    expect(rowOf('Geboekt', 5)[6]).toBe(687_380.19);
    const counts = rows.slice(rows.findIndex((row) => row?.[0] === 'Status') + 1, heading).filter((row) => row?.[0]);
    expect(counts.map((row) => [row[0], row[2]])).toEqual(
      expect.arrayContaining([
        ['akkoord', 1],
        ['incl. i.p.v. excl.', 1],
        ['onbekend', 1],
      ]),
    );
    expect(Math.round(counts.reduce((sum, row) => sum + Number(row[3]) * 100, 0))).toBe(68_738_019);
    const total = rows[rows.length - 1]!;
    expect([total[1], total[5]]).toEqual(['Totaal', 687_380.19]);
  });

  it('keeps every text a text, so that nothing from the ledger becomes a formula', () => {
    const written = plan.blocks.flatMap(({ cells }) => cells.flat());
    expect(written.filter((cell) => typeof cell === 'string')).toEqual([]);
    const unknown = rows.find((row) => row?.[7] === 'onbekend')!;
    expect(unknown[8]).toContain('=HYPERLINK(');
  });

  it('colours every row with a status where the status stands', () => {
    const coloured = new Set(
      (plan.formats ?? []).flatMap(({ row, column, rows: count, fill }) =>
        fill && column === 7 ? Array.from({ length: count }, (_, down) => row + down) : [],
      ),
    );
    rows.forEach((row, at) => expect([at, coloured.has(at)]).toEqual([at, at > heading && Boolean(row?.[7])]));
  });
});
