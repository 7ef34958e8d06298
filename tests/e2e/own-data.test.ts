/** @jest-environment ./tests/e2e/environment.ts */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from '../sheets/templates/labels';
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { Gallery } from './gallery';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

type Typed = Readonly<Record<string, string | number>>;

/** Invented agreement of Rotterdam, by row of the table. */
const AGREEMENT: Readonly<Record<number, Typed>> = {
  1: { Laag: 7_000_000, Hoog: 9_100_000, Bron: 'Bestuurlijke afspraak, tabel 1' },
  2: { Onderdeel: 'Park Carnisse', 'Incl. btw': 1_210_000, 'Excl. btw': 1_000_000, Bron: 'Afspraak, tabel 2' },
  5: { 'Incl. btw': 363_000, 'Excl. btw': 300_000, Aantal: 3, Bron: 'Afspraak, tabel 3' },
  6: { Onderdeel: 'Hart van Zuid', 'Incl. btw': 2_000_000, Cofinanciering: 2_500_000, Bron: 'Afspraak, tabel 4' },
  7: { Aantal: 200, 'Waarvan betaalbaar': 130, Bron: 'Afspraak, tabel 5' },
  10: {
    ...{ Soort: 'termijn', Gebied: 'Rotterdam', Onderdeel: 'integraal', Jaar: 2026, 'Incl. btw': 1_000_000 },
    Bron: 'Beschikking 2026-0001234, art. 2',
  },
  // 1 May 2027.
  11: {
    ...{ Soort: 'deadline', Gebied: 'Rotterdam', Onderdeel: 'Regeling kansrijke wijk', 'T/m': 46_508 },
    ...{ Omschrijving: 'Eigen verantwoording aan de raad', Bron: 'Raadsbesluit 7' },
  },
};

const COSTS = 'Kosten per jaar, incl. btw (vul in)';

describeInBrowser('own data of a municipality', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  let folder: string;
  let own: string;
  let orv: string;
  beforeAll(async () => {
    stage = await openStage();
    folder = mkdtempSync(join(tmpdir(), 'own-data-'));
    bench = await WorkbenchPage.open(stage, 'nl');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await stage.close();
  });

  const screen = () => bench.pane.locator('#screen');
  const button = (name: string | RegExp) => bench.pane.getByRole('button', { name });
  const open = async (name: string): Promise<void> => {
    await bench.pane.getByRole('tab', { name }).click();
    await bench.pane.getByRole('heading', { level: 1, name }).waitFor();
  };

  /** Cells of a sheet after calculation. */
  const cellsOf = (sheet: string): Promise<unknown[][]> =>
    bench.work(async ({ grid }, name) => {
      await grid.calculation.settled();
      return grid.values(grid.usedArea(grid.wholeSheet(grid.findSheet(name)!.getSheetId()), true)!);
    }, sheet);

  const valueOf = async (sheet: string, labels: string): Promise<unknown> => {
    const cells = await cellsOf(sheet);
    const { row, column } = find(cells, labels);
    return cells[row]![column];
  };

  /** Types into cells of a sheet, by their labels. */
  const type = async (sheet: string, contents: Typed): Promise<void> => {
    const cells = await cellsOf(sheet);
    const typed = Object.entries(contents).map(([labels, content]) => ({ ...find(cells, labels), content }));
    await bench.work(
      ({ grid }, [name, all]) => {
        for (const { row, column, content } of all) grid.findSheet(name)!.getRange(row, column).setValue(content);
      },
      [sheet, typed] as const,
    );
  };

  const select = async (sheet: string, labels: string): Promise<void> => {
    const { row, column } = find(await cellsOf(sheet), labels);
    await bench.work(
      ({ grid }, [name, at, right]) => {
        grid.findSheet(name)!.activate();
        grid.findSheet(name)!.getRange(at, right).activate();
      },
      [sheet, row, column] as const,
    );
  };

  /** Selected sheet and row, counted from 1. */
  const selectedRow = () =>
    bench.work(({ grid }) => {
      const sheet = grid.workbook.getActiveSheet();
      return [sheet.getSheetName(), sheet.getActiveRange()!.getRow() + 1] as const;
    }, null);

  /** Results that use own data, on the sheets made from templates. */
  const results = async (): Promise<Record<string, unknown>> => ({
    'right of the measure': await valueOf(orv, `${COSTS} | Park Carnisse | Recht`),
    'btw of the measure': await valueOf(orv, `${COSTS} | Park Carnisse | Waarvan btw`),
    'check of the measure': (await cellsOf(own)).find((row) => row[2] === 'Park Carnisse')![15],
    'instalment of 2026': await valueOf('Eigen uitkomsten', 'Termijn 2026'),
    'source of the instalment': await valueOf('Eigen uitkomsten', 'Bron'),
    'total of the agreement': await valueOf('Eigen uitkomsten', 'Totaal'),
  });
  const RIGHT = {
    'right of the measure': 1_210_000,
    'btw of the measure': 210_000,
    'check of the measure': 'in orde',
    'instalment of 2026': 1_000_000,
    'source of the instalment': expect.stringContaining('Beschikking 2026-0001234, art. 2'),
    // 1,210,000 + 363,000 + 2,000,000 with 7,000,000 at least.
    'total of the agreement': 10_573_000,
  };

  it('Verkennen makes a sheet of own data for Rotterdam, with a check beside each row', async () => {
    await open('Verkennen');
    const place = bench.pane.getByRole('combobox', { name: 'Gemeente of gebied' });
    await place.fill('Rotterdam');
    await place.press('Enter');
    await screen().getByText('De afspraak van Rotterdam staat niet in de documenten').waitFor();
    await button('Maak een blad Eigen gegevens').click();
    await button('Ga naar Eigen gegevens').waitFor();
    [own] = await selectedRow();
    expect(own).toBe('Eigen gegevens');
    const cells = Object.entries(AGREEMENT).flatMap(([row, typed]) =>
      Object.entries(typed).map(([at, content]) => [`Soort | +${row} | ${at}`, content] as const),
    );
    await type(own, Object.fromEntries(cells));
    const checks = (await cellsOf(own)).slice(4, 15).map((row) => row[15]);
    expect(Object.keys(AGREEMENT).map((row) => checks[Number(row) - 1])).toEqual(Array(7).fill('in orde'));
  });

  it('Verkennen shows own data, marked as own, with its sources', async () => {
    await screen().getByRole('heading', { name: 'Bestuurlijke afspraken Rotterdam' }).waitFor();
    const line = (name: string) => screen().locator('.rows li').filter({ hasText: name });
    for (const [name, value] of [
      ['Park Carnisse', '€ 1.210.000'],
      ['Totaal, berekend', '€ 10.573.000 – 12.673.000'],
      ['Wbi', '€ 2.000.000'],
    ] as const) {
      await line(name).first().getByText(value).waitFor();
      await line(name).first().getByText('eigen', { exact: true }).waitFor();
    }
    await screen().getByText('waarvan betaalbaar 130').waitFor();
    await screen().getByText('Eigen verantwoording aan de raad').waitFor();
    await button(/^1\.000\.000$/)
      .first()
      .click();
    const panel = bench.pane.getByRole('dialog');
    await panel.getByText('Beschikking 2026-0001234, art. 2').first().waitFor();
    await panel.getByText('NPLV_Gegevens').first().waitFor();
    await bench.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('Verkennen shows years of own data with cents in a narrow pane without scrolling sideways', async () => {
    await type(own, { 'Soort | +10 | Incl. btw': 1_000_000.75 });
    await button(/^1\.000\.000,75$/)
      .first()
      .waitFor();
    await bench.widenPane(320);
    const scrolls = () =>
      screen()
        .locator('.wide')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect([await bench.paneOverflow(), await scrolls()]).toEqual([0, 0]);
    await type(own, { 'Soort | +10 | Incl. btw': 1_000_000 });
    await bench.widenPane(420);
  });

  it('the template ORV-trekkingsrecht shows its measures', async () => {
    const made = await new Gallery(bench).make('ORV-trekkingsrecht', 'Rotterdam');
    orv = made.sheet;
    await bench.work(async ({ grid }) => {
      const sheet = grid.workbook.insertSheet('Eigen uitkomsten');
      sheet.getRange('A1:A3').setValues([['Termijn 2026'], ['Bron'], ['Totaal']]);
      sheet
        .getRange('B1:B3')
        .setValues([
          [{ f: '=NPLV.PAYMENT("Rotterdam","integraal",2026,,NPLV_Gegevens)' }],
          [{ f: '=NPLV.SOURCE("PAYMENT","Rotterdam","integraal",2026,,NPLV_Gegevens)' }],
          [{ f: '=INDEX(NPLV.AGREEMENT("Rotterdam",NPLV_Gegevens),6,2)' }],
        ]);
      await grid.calculation.settled();
    }, null);
    expect(await results()).toEqual(RIGHT);
  });

  it('Uitleg cites own data and goes to its row', async () => {
    await open('Uitleg');
    await select(orv, `${COSTS} | Park Carnisse | Recht`);
    await screen().getByText('€ 1.210.000').first().waitFor();
    await screen().getByText('Afspraak, tabel 2').first().waitFor();
    await button('Ga naar rij 3 van Eigen gegevens').first().click();
    await expect(selectedRow()).resolves.toEqual([own, 6]);
  });

  it('a reconciliation expects own instalments', async () => {
    await bench.work(async ({ grid }) => {
      const lines = [
        ['Datum', 'Omschrijving', 'Bedrag'],
        ['2026-07-01', 'Kansrijke wijk integraal', 950_000],
        ['2026-07-02', 'Parkeergelden', 12.5],
      ];
      const cellData = Object.fromEntries(lines.map((line, row) => [row, line.map((v) => ({ v }))]));
      const sheet = grid.workbook.insertSheet('Boekingen', { sheet: { rowCount: 3, columnCount: 3, cellData } });
      sheet.activate();
      sheet.getRange(0, 0, 3, 3).activate();
      await grid.calculation.settled();
    }, null);
    await open('Aansluiten');
    await button('Neem de selectie over').click();
    await screen()
      .getByText(/^Gevonden: Datum/)
      .waitFor();
    await bench.pane.getByRole('combobox', { name: 'Jaar' }).click();
    await bench.pane.getByRole('option', { name: '2026', exact: true }).click();
    await button('Sluit aan').click();
    await screen().getByText('De aansluiting staat op het blad Aansluiting Rotterdam 2026').waitFor();
    const rows = await cellsOf('Aansluiting Rotterdam 2026');
    // 1,000,000 less the 5% of integraal.
    expect(rows.filter((row) => row[7] === 'akkoord').map((row) => [row[1], row[5]])).toEqual([['integraal', 950_000]]);
    expect(rows.filter((row) => row[7] === 'onbekend').map((row) => row[5])).toEqual([12.5]);
  });

  it('own data stays correct after its sheet is renamed and a row is inserted', async () => {
    await bench.work(async ({ grid }, name) => {
      const sheet = grid.findSheet(name)!;
      sheet.setName('Onze afspraak');
      sheet.insertRowBefore(5);
      await grid.calculation.settled();
    }, own);
    own = 'Onze afspraak';
    expect(await results()).toEqual(RIGHT);
    await open('Uitleg');
    await select(orv, `${COSTS} | Park Carnisse | Recht`);
    await button('Ga naar rij 4 van Eigen gegevens').first().click();
    await expect(selectedRow()).resolves.toEqual([own, 7]);
    await type(own, { 'Soort | +3 | Incl. btw': 1_310_000 });
    expect(await results()).toEqual({
      ...RIGHT,
      'right of the measure': 1_310_000,
      'btw of the measure': 310_000,
      'total of the agreement': 10_673_000,
    });
    await type(own, { 'Soort | +3 | Incl. btw': 1_210_000 });
  });

  it('own data stays correct after saving and opening, also in the pane', async () => {
    const path = join(folder, 'afspraak.xlsx');
    await bench.reopen(path);
    expect(await results()).toEqual(RIGHT);
    await open('Verkennen');
    await screen().locator('.rows li').filter({ hasText: 'Park Carnisse' }).getByText('€ 1.210.000').waitFor();
  });

  it('frozen formulas keep their values, and follow the table again once thawed', async () => {
    await open('Controle');
    await button('Controleer de werkmap').click();
    await bench.pane.getByRole('radio', { name: 'Ter plekke' }).check();
    await button('Bevriezen').click();
    await button('Bevries ter plekke').click();
    await screen()
      .getByText(/formules bevroren op/)
      .waitFor();
    expect(await results()).toEqual(RIGHT);
    await type(own, { 'Soort | +3 | Incl. btw': 1_310_000 });
    expect(await results()).toEqual(RIGHT);
    await button('Ontdooien').click();
    await screen()
      .getByText(/formules staan er weer\.$/)
      .waitFor();
    expect(await results()).toEqual({
      ...RIGHT,
      'right of the measure': 1_310_000,
      'btw of the measure': 310_000,
      'total of the agreement': 10_673_000,
    });
  });

  it('the page logs nothing to the console and fetches nothing from elsewhere', () => {
    expect(bench.faults).toEqual([]);
    expect(bench.strangers).toEqual([]);
  });
});
