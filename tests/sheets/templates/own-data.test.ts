import { templates } from '../../../src/sheets/templates';
import type { TemplateId } from '../../../src/sheets/templates/template';
import { GOOD, WRONG } from '../../../src/sheets/styles';
import type { Plan } from '../../../src/workbook/plan';
import { calculatingWorkbook, isError, type MadeSheet } from './calculating';

jest.setTimeout(90_000);

let book: ReturnType<typeof calculatingWorkbook>;
let own: MadeSheet;
beforeEach(async () => {
  book = calculatingWorkbook();
  own = await make('gegevens');
});
afterEach(() => book.close());

const planOf = (id: TemplateId, place = 'Rotterdam'): Plan =>
  templates
    .find((one) => one.id === id)!
    .plan({ place, firstYear: 2025, scenario: 'midden', day: 45_983, ownData: id !== 'gegevens' });
const make = (id: TemplateId, place?: string): Promise<MadeSheet> => book.make(planOf(id, place));

/** Types a row of the table, counted from 1, by column. */
const typeRow = (row: number, cells: Readonly<Record<string, string | number>>): Promise<void> =>
  own.type(Object.fromEntries(Object.entries(cells).map(([column, value]) => [`Soort | +${row} | ${column}`, value])));

it('own data starts with the rows of an agreement, not counted until filled in, each with a check', async () => {
  expect(await own.values(['Soort | +2 | Soort', 'Soort | +2 | Gebied'])).toEqual({
    'Soort | +2 | Soort': 'maatregel',
    'Soort | +2 | Gebied': 'Rotterdam',
  });
  await typeRow(2, { Onderdeel: 'Park', 'Incl. btw': 'veel' });
  await typeRow(3, { Onderdeel: 'Plein', 'Incl. btw': 1210, 'Excl. btw': 1000, Bron: 'Beschikking 1' });
  const [faulty, complete] = ['Soort | +2 | Controle', 'Soort | +3 | Controle'] as const;
  const checks = await own.values([faulty, complete]);
  expect(checks[faulty]).toContain('Incl. btw');
  expect(checks[complete]).toBe('in orde');
});

it('own data colours faults as wrong and complete rows as in order, and prepared rows by neither', async () => {
  const { conditions = [] } = planOf('gegevens');
  const verdicts = [
    'in orde',
    'vervangt termijn 2024',
    'Incl. btw: geen bedrag',
    'telt nog niet mee: vul Aantal in',
    '',
  ];
  const shown = await book.make({
    start: { newSheet: 'Kleuren' },
    blocks: verdicts.map((verdict, row) => ({
      ...{ row, column: 0 },
      cells: [conditions.map(({ formula }) => formula.replace(/P5/g, `"${verdict}"`))],
    })),
  });
  const cells = await shown.cells();
  const fills = verdicts.map((_, row) => conditions.flatMap(({ fill }, at) => (cells[row]![at] ? [fill] : [])));
  expect(fills).toEqual([[GOOD.fill], [], [WRONG.fill], [undefined], []]);
});

it('own data says which of its rows are not printed, once one is filled there', async () => {
  const said = async () => (await own.cells())[2]![0] ?? '';
  expect(await said()).toBe('');
  // The heading is row 4, and rows 1 to 56 are printed.
  await typeRow(52, { Soort: 'termijn' });
  expect(await said()).toBe('');
  await typeRow(53, { Soort: 'termijn' });
  expect(await said()).toBe('Rijen vanaf 57 vallen buiten het afdrukbereik: vergroot het via Pagina-indeling.');
});

it('own data gives an area without an embedded agreement its rights, homes, later instalments and dates', async () => {
  await typeRow(2, { Onderdeel: 'Park', 'Incl. btw': 1210, 'Excl. btw': 1000 });
  await typeRow(5, { 'Incl. btw': 363, 'Excl. btw': 300 });
  await typeRow(7, { Aantal: 200, 'Waarvan betaalbaar': 130 });
  await typeRow(10, { Soort: 'termijn', Gebied: 'Rotterdam', Onderdeel: 'school', Jaar: 2026, 'Incl. btw': 500 });
  await typeRow(11, { Soort: 'deadline', 'T/m': 46_100, Omschrijving: 'Eigen verantwoording' });

  const orv = await make('orv');
  const costs = 'Kosten per jaar, incl. btw (vul in)';
  expect(await orv.values([`${costs} | Park | Recht`, `${costs} | Park | Waarvan btw`])).toEqual({
    [`${costs} | Park | Recht`]: 1210,
    [`${costs} | Park | Waarvan btw`]: 210,
  });
  const budget = await make('begroting');
  const school = 'Inkomsten, incl. btw | school | 2026';
  const rights = ['Opslag ORV', 'Opslag capaciteit'].map((each) => `Recht uit de afspraken | ${each} | Incl. btw`);
  expect(Object.values(await budget.values([school, ...rights]))).toEqual([500, 1210, 363]);
  expect(await budget.value('Verschil met NPLV.PAYMENT')).toBe(0);
  expect(await (await make('kasritme')).value('Incl. btw | school | 2026')).toBe(500);
  const stimulus = await make('realisatiestimulans');
  expect(await stimulus.value('Verwachte betaalbare woningen (afspraken)')).toBe(130);
  const texts = (await (await make('deadlines')).cells()).flat();
  expect(texts).toContain('Eigen verantwoording');
});

it('a faulty row of own data shows as an error on the sheet ORV, not as an agreement without measures', async () => {
  await typeRow(2, { Onderdeel: 'Park', 'Incl. btw': 1210 });
  await typeRow(3, { Onderdeel: 'Plein', 'Incl. btw': 'veel' });
  const orv = await make('orv');
  const costs = 'Kosten per jaar, incl. btw (vul in)';
  expect(isError(await orv.value(`${costs} | Totaal | Recht`))).toBe(true);
  const texts = (await orv.cells()).flat();
  expect(texts).toContain('Het blad Eigen gegevens bevat een fout, zie daar de kolom Controle: verbeter die eerst.');
  expect(texts).not.toContain('Geen afspraak gevonden: vul uw eigen maatregelen in.');
  expect(texts.filter((text) => String(text).includes('geen maatregelen bekend'))).toEqual([]);

  await typeRow(3, { Onderdeel: 'Plein', 'Incl. btw': 2420 });
  expect(await orv.value(`${costs} | Totaal | Recht`)).toBe(3630);
});

it('own data leaves no error on any sheet of an area with an embedded agreement', async () => {
  const wrong: string[] = [];
  for (const { id } of templates.filter((each) => each.id !== 'gegevens')) {
    const made = await make(id, 'Nieuw-West');
    if ((await made.cells()).flat().some(isError)) wrong.push(id);
    // The next sheets calculate without it.
    await book.change(made.sheet, (sheet) => sheet.delete());
  }
  expect(wrong).toEqual([]);
});

it('own data still feeds the sheets after a rename and an inserted row', async () => {
  await typeRow(2, { Onderdeel: 'Park', 'Incl. btw': 1210, 'Excl. btw': 1000 });
  const orv = await make('orv');
  await book.change(own.sheet, (sheet) => (sheet.name = 'Onze afspraak'));
  book.grid.findSheet('Onze afspraak')!.insertRowBefore(4);
  expect(await orv.value('Kosten per jaar, incl. btw (vul in) | Park | Recht')).toBe(1210);
});
