import { places } from '../../../src/schemes/names/places';
import { templates } from '../../../src/sheets/templates';
import type { TemplateId } from '../../../src/sheets/templates/template';
import { at } from '../../../src/sheets/layout';
import { type Plan, sizeOf } from '../../../src/workbook/plan';
import { calculatingWorkbook, isError } from './calculating';
import { find, type Found } from './labels';

jest.setTimeout(240_000);

const IDS = [
  'begroting',
  'orv',
  'realisatiestimulans',
  'kasritme',
  'besteding',
  'sisa',
  'aansluiting',
  'deadlines',
] as const satisfies readonly TemplateId[];

/** The twenty areas: a municipality that has one, and each area of one that has several. */
const areas = places.filter(({ kind, areas: within }) => kind !== 'all' && within.length === 1).map(({ name }) => name);

const PLACE = 'Gemeente of gebied';

/** Own agreement, instalment and deadline of an area; no amount is that of another area. */
function ownRows(area: string, index: number): (string | number)[][] {
  const row = (cells: Readonly<Record<string, string | number>>): (string | number)[] =>
    ['Soort', 'Gebied', 'Onderdeel', 'Jaar', 'Incl. btw', 'Excl. btw', 'Laag', 'Hoog', 'Cofinanciering', 'Aantal']
      .concat(['Waarvan betaalbaar', 'Van', 'T/m', 'Omschrijving', 'Bron'])
      .map((column) => cells[column] ?? '');
  return [
    row({ Soort: 'maatregel', Gebied: area, Onderdeel: 'Buurtpark', 'Incl. btw': 1210 + index, 'Excl. btw': 1000 }),
    row({ Soort: 'capaciteit', Gebied: area, 'Incl. btw': 363 + index, 'Excl. btw': 300 }),
    row({ Soort: 'realisatiestimulans', Gebied: area, Laag: 100 + index, Hoog: 200 + index }),
    row({ Soort: 'wbi', Gebied: area, Onderdeel: 'Stationsplein', 'Incl. btw': 400 + index, Cofinanciering: 400 }),
    row({ Soort: 'woningen', Gebied: area, Aantal: 500 + index, 'Waarvan betaalbaar': 130 + index }),
    row({ Soort: 'termijn', Gebied: area, Onderdeel: 'integraal', Jaar: 2026, 'Incl. btw': 5000 + index }),
    row({ Soort: 'maximum', Gebied: area, Onderdeel: 'integraal', 'Incl. btw': 9000 + index }),
    row({ Soort: 'toekenning', Gebied: area, Onderdeel: 'vhf', 'Incl. btw': 700 + index }),
    row({ Soort: 'deadline', Gebied: area, 'T/m': 46_100, Omschrijving: `Verantwoording ${area}` }),
  ];
}

describe.each([
  ['without own data', false],
  ['with own data', true],
])('every area %s', (_, ownData) => {
  let book: ReturnType<typeof calculatingWorkbook>;
  let made: readonly { readonly id: TemplateId; readonly sheet: string; readonly plan: Plan; readonly place?: Found }[];

  const plan = (id: TemplateId) =>
    templates
      .find((one) => one.id === id)!
      .plan({
        place: areas[0]!,
        firstYear: 2025,
        scenario: 'midden',
        day: 45_983,
        ownData: ownData && id !== 'gegevens',
      });

  beforeAll(async () => {
    book = calculatingWorkbook();
    if (ownData) {
      const { sheet } = await book.make(plan('gegevens'));
      const header = 4;
      const rows = areas.flatMap(ownRows);
      await book.excel.run(async (context) => {
        const { columns } = sizeOf(plan('gegevens'));
        expect(columns).toBeGreaterThanOrEqual(rows[0]!.length);
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(header, 0, rows.length, rows[0]!.length);
        range.values = rows;
        await context.sync();
      });
    }
    const sheets = [];
    for (const id of IDS) {
      const { sheet, cells } = await book.make(plan(id));
      sheets.push({ id, sheet, plan: plan(id), ...(id === 'deadlines' ? {} : { place: find(await cells(), PLACE) }) });
    }
    made = sheets;
  });
  afterAll(() => book.close());

  /** Types the place on every sheet, and reads the cells of all of them. */
  const cellsOf = (area: string): Promise<Record<string, readonly (readonly unknown[])[]>> =>
    book.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const { sheet, place } of made)
        if (place) worksheets.getItem(sheet).getRangeByIndexes(place.row, place.column, 1, 1).values = [[area]];
      await context.sync();
      const ranges = made.map((each) => {
        const { rows, columns } = sizeOf(each.plan);
        return worksheets.getItem(each.sheet).getRangeByIndexes(0, 0, rows, columns).load('values');
      });
      await context.sync();
      return Object.fromEntries(ranges.map(({ values }, index) => [made[index]!.id, values]));
    });

  it.each(areas.map((area, index) => [area, index] as const))(
    'has no error on a sheet of %s, and its figures or where to fill them in',
    async (area, index) => {
      const sheets = await cellsOf(area);
      const errors = Object.entries(sheets).flatMap(([id, cells]) =>
        cells.flatMap((line, row) =>
          line.flatMap((cell, column) => (isError(cell) ? [`${id} ${at(row, column)} ${String(cell)}`] : [])),
        ),
      );
      expect(errors).toEqual([]);
      const shown = (id: (typeof IDS)[number], labels: string): unknown => {
        const { row, column } = find(sheets[id]!, labels);
        return sheets[id]![row]![column];
      };
      const figures = [
        shown('begroting', 'Recht uit de afspraken | Opslag ORV | Incl. btw'),
        shown('begroting', 'Recht uit de afspraken | Opslag capaciteit | Incl. btw'),
        shown('begroting', 'Inkomsten, incl. btw | integraal | 2026'),
        shown('realisatiestimulans', 'Verwachte betaalbare woningen (afspraken)'),
      ];
      const isPrinted = area === 'Nieuw-West';
      // Own measures stand beside the printed ones; own capacity and homes replace them. Agreement, tables ORV and homes.
      const orv = (isPrinted ? 19_035_000 : 0) + 1210 + index;
      if (ownData) return expect(figures).toEqual([orv, 363 + index, 5000 + index, 130 + index]);
      if (isPrinted) return expect(figures).toEqual([19_035_000, 3_750_000, 0, 11_230]);
      const toFill = 'geen afspraak gevonden: zet de woningen op het blad Eigen gegevens (soort woningen)';
      expect(figures).toEqual([0, 0, 0, toFill]);
      expect(sheets['orv']!.flat()).toContain('Geen afspraak gevonden: vul uw eigen maatregelen in.');
      const rights = sheets['begroting']!.flat().filter((cell) =>
        /^Geen recht gevonden: vul het hier in/.test(String(cell)),
      );
      return expect(rights).toHaveLength(2);
    },
  );

  it('lists the own deadlines with those of the documents', async () => {
    const texts = (await cellsOf(areas[0]!))['deadlines']!.flat();
    expect(areas.filter((area) => texts.includes(`Verantwoording ${area}`))).toEqual(ownData ? areas : []);
  });
});
