import { createHash } from 'node:crypto';
import { wrapText } from '../../src/sheets/layout';
import { type AuditReport, findingsHash, reportPlan } from '../../src/sheets/audit/report';

const source = { text: 'Regeling kansrijke wijk, Bijlage, artikel 8, onderdeel 4', url: 'https://example.org/stcrt' };
const report: AuditReport = {
  formulas: [
    {
      ...{ sheet: "Jan's blad", row: 1, column: 2, formula: '=NPLV.PAYMENT("Rotterdam","school",2024)' },
      ...{ value: 18_027_421, numberFormat: '#,##0', derivation: ['Termijn 2024 van school.'], sources: [source] },
    },
  ],
  open: [{ sheet: 'Blad1', row: 3, column: 0, text: '#N/A: =onbekende gemeente' }],
  version: '1.0.0 (24-6-2025)',
  day: 46_000,
};
const cells = reportPlan(report).blocks.flatMap((block) => block.cells.flat());

it('lists each formula with a link to its cell, its value, derivation and linked source', () => {
  expect(cells).toEqual(
    expect.arrayContaining([
      `=HYPERLINK("#'Jan''s blad'!C2","'Jan''s blad'!C2")`,
      { text: '=NPLV.PAYMENT("Rotterdam","school",2024)' },
      18_027_421,
      { text: 'Termijn 2024 van school.' },
      '=HYPERLINK("https://example.org/stcrt","Regeling kansrijke wijk, Bijlage, artikel 8, onderdeel 4")',
    ]),
  );
});

it('lists open findings as texts, with the version and a hash that an auditor can compute', () => {
  const text =
    `'Jan''s blad'!C2\t=NPLV.PAYMENT("Rotterdam","school",2024)\t18027421\t${source.text}\n` +
    'Blad1!A4\t#N/A: =onbekende gemeente\n';
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  expect(findingsHash(report)).toBe(hash);
  expect(cells).toEqual(
    expect.arrayContaining([{ text: hash }, { text: '1.0.0 (24-6-2025)' }, { text: '#N/A: =onbekende gemeente' }]),
  );
});

it('breaks long formulas, texts and sources into lines that fit their columns, each line of a source linked', () => {
  const citation = 'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Bijlage, artikel 8, onderdeel 4, onder b';
  const long = {
    ...report.formulas[0]!,
    formula: '=NPLV.SOURCE("PAYMENT";"Rotterdam";"school";2024;"incl")',
    value: citation,
    sources: [{ text: citation, url: source.url }],
  };
  const lines = reportPlan({ ...report, formulas: [long] }).blocks.flatMap((block) => block.cells);
  const column = (index: number) =>
    lines.flatMap((line) => {
      const cell = line.length === 5 ? line[index] : null;
      return typeof cell === 'object' && cell !== null ? [cell.text] : typeof cell === 'string' ? [cell] : [];
    });
  expect(column(1)).toEqual(['Formule', '=NPLV.SOURCE("PAYMENT";"Rotterdam";"school";', '2024;"incl")']);
  expect(column(2).slice(1).join(' ')).toBe(citation);
  expect(column(4).slice(1)).toEqual([
    '=HYPERLINK("https://example.org/stcrt","Regeling kansrijke wijk (Staatscourant 2023, nr. 17605),")',
    '=HYPERLINK("https://example.org/stcrt","Bijlage, artikel 8, onderdeel 4, onder b")',
  ]);
});

it('keeps amounts whole and loses nothing of words longer than a line', () => {
  const amount = 'Termijn 2024, organisatie, Nieuw-West, incl. btw, gedeeld: €\u00a0500.000';
  expect(wrapText(amount, 60)).toEqual([
    'Termijn 2024, organisatie, Nieuw-West, incl. btw, gedeeld:',
    '€\u00a0500.000',
  ]);
  expect(wrapText(`ab ${'x'.repeat(25)} cd`, 10)).toEqual(['ab', 'x'.repeat(10), 'x'.repeat(10), 'xxxxx cd']);
  expect(wrapText('Beschikking 2026-0001234\nartikel 2', 15)).toEqual(['Beschikking', '2026-0001234', 'artikel 2']);
});

it('prints on pages of one width, each with the headings', () => {
  const { printArea, printHeading, frozenRows, frozenColumns } = reportPlan(report);
  expect([printArea!.columns, frozenRows! - 1, frozenColumns]).toEqual([5, printHeading, 1]);
});
