import { controlNumber } from '../../src/reconcile/report/control-number';
import { readColumns } from '../../src/reconcile/read/columns';
import { reconcile } from '../../src/reconcile/reconcile';
import { reconciliationPlan } from '../../src/sheets/reconciliation/sheet';
import { resolveOnePlace } from '../../src/schemes/names/places';
import type { CellValue, CellValues } from '../../src/workbook/cells';
import type { Plan } from '../../src/workbook/plan';
import { valueOf } from '../results';

const ledger = [
  ['Datum', 'Omschrijving', 'Bedrag'],
  ['2023-12-20', 'Kansrijke wijk integraal', 177367.85],
  ['2023-12-20', 'Kansrijke wijk armoede', 510000],
  ['', '=HYPERLINK("http://x","klik")', 12.34],
];

function planFor(cells: readonly (readonly (string | number)[])[] = ledger, before?: CellValues): Plan {
  const place = valueOf(resolveOnePlace('Arnhem'));
  const result = valueOf(reconcile({ ledger: cells, place, year: 2023, basis: 'excl', toleranceCents: 100 }));
  return reconciliationPlan(
    {
      place: 'Arnhem',
      year: 2023,
      toleranceCents: 100,
      address: 'Blad1!A1:C4',
      range: { sheet: 'Blad1', row: 0, column: 0, rows: 4, columns: 3 },
      checksum: controlNumber(cells),
      columns: valueOf(readColumns(cells, 'excl')),
      headings: cells[0] as string[],
      version: '1.0.0 (24-6-2025)',
      day: 45_658,
    },
    result,
    before,
  );
}

/** Rows of a plan as a reader sees them. */
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
  const totalRow = rows.findIndex((row) => row?.[1] === 'Totaal');

  it('starts with the question and the reading of the ledger', () => {
    expect(plan.start).toEqual({ newSheet: 'Aansluiting Arnhem 2023' });
    expect(rows[0]).toEqual(['Aansluiting Arnhem 2023']);
    expect(rowOf('Grootboek', 7)[8]).toBe('=HYPERLINK("#Blad1!A1:C1","Blad1!A1:C4")');
    expect(rowOf('SHA-256', 7)[8]).toMatch(/^[0-9a-f]{64}$/);
    expect(rowOf('Gegevens', 7)[8]).toBe('1.0.0 (24-6-2025)');
    expect(rowOf('Kolommen', 7)[8]).toBe('datum = Datum; omschrijving = Omschrijving; bedrag = Bedrag');
    expect(rowOf('Tolerantie per termijn', 5)[6]).toBe(1);
  });

  it('counts lines without headings, and explains its numbers', () => {
    expect(rowOf('Gelezen', 7)[8]).toBe('3 regels, genummerd naar hun rij in dit bereik');
    expect(rows.find((row) => row?.[7] === 'onbekend')![9]).toBe('=HYPERLINK("#Blad1!A4:C4",4)');
  });

  it('keeps the heading of its rows in view, with a filter, and prints it on every page', () => {
    // A title, six lines of what was read, and an empty row.
    expect(heading).toBe(8);
    expect(plan.frozenRows).toBe(heading + 1);
    expect(plan.filter).toEqual({ row: heading, column: 0, rows: totalRow - heading, columns: 15 });
    expect(plan.printArea).toEqual({ row: 0, column: 0, rows: rows.length, columns: 14 });
    expect(plan.printHeading).toBe(heading);
  });

  it('aligns the cells of the list at the top, beside explanations of several lines, with room for the filter buttons', () => {
    const top = plan.formats!.find(({ row, vertical }) => row === heading + 1 && vertical === 'top');
    expect(top).toMatchObject({ column: 0, rows: totalRow - heading, columns: 15 });
    expect(plan.formats).toContainEqual({ row: heading, column: 0, rows: 1, columns: 15, vertical: 'top' });
    expect(plan.rowHeights).toEqual([{ row: heading, rows: 1, points: 30 }]);
  });

  it('breaks the columns that were read into lines beside their label', () => {
    const headings = [
      'Datum',
      'Grootboekrekening',
      'Kostenplaats',
      'Omschrijving van de boeking',
      'Boekstuknummer',
      'Bedrag',
    ];
    const read = rowsOf(
      planFor([headings, ['2023-12-20', '8410', '6110', 'Kansrijke wijk integraal', 'M1', 177367.85]]),
    );
    const first = read.findIndex((row) => row?.[7] === 'Kolommen');
    const lines = [read[first]![8], read[first + 1]![8]].map(String);
    expect(lines.map((line) => line.length <= 105)).toEqual([true, true]);
    expect(lines.join(' ')).toContain('bedrag = Bedrag');
  });

  it('prints at 60% of its size or more, one page wide', () => {
    const printed = plan.columnWidths!.slice(0, plan.printArea!.columns);
    const width = printed.reduce((sum, { points }) => sum + points, 0);
    // A4 in landscape, 29.7 cm, within margins of 1.2 cm.
    expect((((29.7 - 2.4) / 2.54) * 72) / width).toBeGreaterThanOrEqual(0.6);
  });

  it('adds up to the ledger, in the summary, the counts and the total row', () => {
    // 177.367,85 + 510.000, and 12,34 outside the instalments.
    expect(rowOf('Geboekt op termijnen', 5)[6]).toBe(687_367.85);
    expect(rowOf('Buiten de termijnen', 5)[6]).toBe(12.34);
    expect(rowOf('Grootboek', 5)[6]).toBe(687_380.19);
    const counts = rows.slice(rows.findIndex((row) => row?.[0] === 'Status') + 1, heading).filter((row) => row?.[0]);
    expect(counts.map((row) => [row[0], row[2]])).toEqual(
      expect.arrayContaining([
        ['akkoord', 1],
        ['incl. i.p.v. excl.', 1],
        ['onbekend', 1],
      ]),
    );
    expect(Math.round(counts.reduce((sum, row) => sum + Number(row[3]) * 100, 0))).toBe(68_738_019);
    const total = rows[totalRow]!;
    expect([total[1], total[5]]).toEqual(['Totaal', 687_380.19]);
  });

  it('keeps text of the ledger verbatim, so that nothing becomes a formula', () => {
    const written = plan.blocks.flatMap(({ cells }) => cells.flat());
    const formulas = written.filter((cell) => typeof cell === 'string' && /^[=+@-]/.test(cell));
    expect(formulas.filter((cell) => !String(cell).startsWith('=HYPERLINK("#Blad1!'))).toEqual([]);
    const unknown = rows.find((row) => row?.[7] === 'onbekend')!;
    expect(unknown[8]).toContain('=HYPERLINK(');
  });

  it('cuts the row numbers of an instalment in many lines to the 255 characters that Excel accepts in a formula', () => {
    // Annex, art. 4, 2023: 186,703 incl., less 5% btw is 177,367.85, in 60 lines after 1,000 others.
    const parts = Array.from({ length: 60 }, (_, index) => [
      '2023-03-01',
      'Kansrijke wijk integraal',
      index < 59 ? 2_956.13 : 2_956.18,
    ]);
    const others = Array.from({ length: 1_000 }, (_, index) => ['2023-01-05', `Huur pand ${index}`, -12.34 - index]);
    const split = rowsOf(planFor([ledger[0]!, ...others, ...parts])).find((row) => row?.[7] === 'gesplitst')!;
    const [, shown] = /^=HYPERLINK\("#Blad1!A1002:C1002","(.*)"\)$/.exec(String(split[9]))!;
    expect(shown).toMatch(/^1002, 1003, 1004, .*, …$/);
    expect(shown!.length).toBeLessThanOrEqual(255);
  });

  it('colours the status of every row that has one', () => {
    const coloured = new Set(
      (plan.formats ?? []).flatMap(({ row, column, rows: count, fill }) =>
        fill && column === 7 ? Array.from({ length: count }, (_, down) => row + down) : [],
      ),
    );
    rows
      .slice(0, totalRow)
      .forEach((row, at) => expect([at, coloured.has(at)]).toEqual([at, at > heading && Boolean(row?.[7])]));
  });
});

const USER = ['Afgehandeld', 'Opmerking', 'Paraaf'];

/** Row of the list that contains a text. */
function rowWith(rows: unknown[][], text: string): unknown[] {
  return rows.find(
    (row) => row?.length === 15 && row[0] !== 'Jaar' && row.some((cell) => String(cell).includes(text)),
  )!;
}

/** Values of the sheet of a plan, with a user's entries in the row that contains a text. */
function sheetOf(
  plan: Plan,
  typed: readonly (readonly [text: string, column: string, content: string | number])[],
): CellValues {
  const rows = Array.from(rowsOf(plan), (row) => Array.from(row ?? [], (cell) => cell ?? null));
  for (const [text, column, content] of typed) rowWith(rows, text)[11 + USER.indexOf(column)] = content;
  return rows as CellValue[][];
}

describe('a second run', () => {
  const first = sheetOf(planFor(), [
    ['2023 integraal', 'Afgehandeld', 'akkoord'],
    ['2023 integraal', 'Paraaf', 'JdV'],
    ['HYPERLINK("http', 'Opmerking', 'rente'],
  ]);
  const changed = [
    ledger[0]!,
    ['2023-12-28', 'Kansrijke wijk veerkracht', 80_750],
    ledger[3]!,
    ledger[2]!,
    ['2023-12-20', 'Kansrijke wijk integraal', 177_367.35],
  ];
  const rows = rowsOf(planFor(changed, first));

  it("keeps the user's entries with their line, wherever it is now", () => {
    expect(rowWith(rows, '2023 integraal').slice(11, 14)).toEqual(['akkoord', '', 'JdV']);
    expect(rowWith(rows, 'HYPERLINK("http').slice(11, 14)).toEqual(['open', 'rente', '']);
    expect(rowWith(rows, '2023 armoede').slice(11, 14)).toEqual(['open', '', '']);
  });

  it('no longer calls a row open that now fits and that the user did not write beside', () => {
    expect(rowWith(rows, '2023 veerkracht')[11]).toBe('');
    expect(rowWith(rowsOf(planFor(ledger, sheetOf(planFor(changed), []))), '2023 veerkracht')[11]).toBe('open');
  });

  it('lists changes, and nothing unchanged', () => {
    const from = rows.findIndex((row) => row?.[0] === 'Gewijzigd sinds de vorige keer');
    const said = rows
      .slice(
        from + 1,
        rows.findIndex((row) => row?.[0] === 'Voorgestelde correcties'),
      )
      .flat();
    expect(said.filter(Boolean)).toEqual([
      'integraal 2023: was akkoord, is afronding.',
      'veerkracht 2023: was ontbreekt, is akkoord.',
    ]);
  });
});

describe('lines that are gone in a second run', () => {
  const withOther = [...ledger, ['2023-11-20', 'Huur', -500], ['2023-11-21', 'Rente', 1.5]];
  const first = sheetOf(planFor(withOther), [
    ['20-11-2023 Huur', 'Afgehandeld', 'akkoord'],
    ['20-11-2023 Huur', 'Opmerking', 1234.5],
    ['20-11-2023 Huur', 'Paraaf', 'JdV'],
  ]);
  const secondPlan = planFor(ledger, first);
  const second = sheetOf(secondPlan, []);
  const section = (cells: CellValues) => {
    const from = cells.findIndex((row) => row?.[0] === 'Vervallen regels met uw aantekening');
    return from < 0 ? undefined : cells[from + 2];
  };
  const said = (cells: CellValues) =>
    cells.map((row) => String(row?.[0])).filter((text) => text.startsWith('Vervallen: '));

  it('are told apart by their day, text and amount', () => {
    expect(said(second)).toEqual([
      expect.stringMatching(/^Vervallen: 20-11-2023 Huur, onbekend, .*500,00 \(akkoord, 1234\.5, paraaf JdV\)\.$/),
      expect.stringMatching(/^Vervallen: 21-11-2023 Rente, onbekend, .*1,50\.$/),
    ]);
  });

  it('stay on the sheet where the user wrote beside them, in every later run', () => {
    const expected = [-500, 'vervallen', '20-11-2023 Huur: was onbekend.', 'akkoord', 1234.5, 'JdV'];
    const shown = (row: CellValues[number] | undefined) => [5, 7, 8, 11, 12, 13].map((column) => row?.[column]);
    const third = sheetOf(planFor(ledger, second), []);
    expect(shown(section(second))).toEqual(expected);
    expect(shown(section(third))).toEqual(expected);
    expect(said(third)).toEqual([]);
  });

  it('are no totals, which change with every line', () => {
    const withTotal = (lines: typeof ledger, euros: number) => [...lines, ['', 'Eindtotaal', euros]];
    const earlier = sheetOf(planFor(withTotal(ledger, 687_380.19)), []);
    const later = sheetOf(planFor(withTotal([...ledger, ['2023-11-21', 'Rente', 1.5]], 687_381.69), earlier), []);
    const from = later.findIndex((row) => row?.[0] === 'Gewijzigd sinds de vorige keer');
    expect(later.slice(from + 1, from + 3).map((row) => row?.[0] ?? '')).toEqual([
      expect.stringMatching(/^Nieuw: 21-11-2023 Rente, onbekend, .*1,50\.$/),
      '',
    ]);
  });

  it('get their entries back with their line', () => {
    const rows = rowsOf(planFor(withOther, second));
    expect(rowWith(rows, '20-11-2023 Huur').slice(11, 14)).toEqual(['akkoord', 1234.5, 'JdV']);
    expect(section(rows as CellValues)).toBeUndefined();
  });
});

describe('remarks and initials', () => {
  it('are text that wraps, so that a day that is typed there stays as typed', () => {
    const plan = planFor();
    const heading = rowsOf(plan).findIndex((row) => row?.[0] === 'Jaar');
    const text = plan.formats!.find(({ numberFormat }) => numberFormat === '@');
    expect(text).toMatchObject({ row: heading + 1, column: 12, columns: 2, wrap: true });
  });
});

describe('the sections under the list', () => {
  const rows = rowsOf(planFor());
  const after = (title: string): unknown[][] => rows.slice(rows.findIndex((row) => row?.[0] === title) + 1);

  it('propose the journal entry for a gross booking', () => {
    const [heads, debit, credit] = after('Voorgestelde correcties');
    expect(heads).toEqual(expect.arrayContaining(['Datum', 'Grootboek', 'Debet', 'Credit', 'Omschrijving']));
    // Annex, art. 5, 2023: 510,000 incl., 5% of it is btw.
    expect([debit![3], credit![4]]).toEqual([25_500, 25_500]);
  });

  it('list amounts open at year end with their age, and end in a memo', () => {
    const open = after('Open op 31 december 2023');
    // Annex, art. 3, 2023: 500,000, of which 95% is paid.
    expect(open.find((row) => row[1] === 'organisatie')).toEqual([2023, 'organisatie', 0, 475_000, 'te ontvangen']);
    expect(after('Memo voor het dossier').flat().join(' ')).toContain('Aansluiting van Blad1!A1:C4');
  });
});
