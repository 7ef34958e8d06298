/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import '../../../src/taskpane/reconcile';
import type { TableRange } from '../../../src/workbook/port';
import { App } from '../../../src/taskpane/app';
import { registerFabricIcons } from '../../../src/taskpane/shared/icons';
import { FakeGateway } from '../fake-gateway';
import { openPane } from '../pane';

registerFabricIcons();

const heads = { A1: 'Wanneer', B1: 'Tekst', C1: 'Kolom C' };
const lines = {
  A2: '2023-12-20',
  B2: 'Kansrijke wijk integraal',
  C2: 177367.85,
  A3: '2023-12-20',
  B3: '=1+1 Kansrijke wijk armoede',
  C3: 484500,
};
const kept = { screen: 'reconcile', place: 'Arnhem', 'reconcile.year': '2023' };

const choose = async (label: string, option: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('combobox', { name: new RegExp(`^${label}`) }));
  fireEvent.click(await screen.findByRole('option', { name: option }));
};

describe('the screen Aansluiten', () => {
  const ledger = { ...heads, ...lines, C1: 'Bedrag', A1: 'Datum' };

  it('reconciles the selection, shows the columns, and writes to a new sheet', async () => {
    const gateway = openPane({ sheets: { Blad1: ledger } }, kept);
    gateway.choose('A1:C3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText('Gevonden: Datum (A · Datum), Bedrag (C · Bedrag), Omschrijving (B · Tekst).');
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText(/^De aansluiting staat op het blad Aansluiting Arnhem 2023: 2 regels gelezen/);
    expect(screen.getByText('akkoord: 2')).toBeTruthy();
    expect(gateway.written).toHaveLength(1);
    expect(Object.keys(gateway.sheetProperties['nplv.reconciled']!)).toEqual(['Aansluiting Arnhem 2023']);
    expect(gateway.shown[0]).toMatchObject({ sheet: 'Aansluiting Arnhem 2023', row: 0 });
    expect(gateway.sheets['Blad1']).toEqual(ledger);
  });

  it('says in English what the Dutch statuses of the sheet mean', async () => {
    const gateway = openPane({ sheets: { Blad1: { ...ledger, C3: 1 } }, language: 'en' }, kept);
    gateway.choose('A1:C3');
    fireEvent.click(await screen.findByRole('button', { name: 'Take the selection' }));
    await screen.findByText(/^Found:/);
    fireEvent.click(screen.getByRole('button', { name: 'Reconcile' }));
    await screen.findByText(/^The reconciliation is on the sheet Aansluiting Arnhem 2023/);
    const counts = [...document.querySelectorAll('.counts li')].map(({ textContent }) => textContent);
    // Arnhem has five instalments in 2023: one is booked, one in part, three are not.
    expect(counts.sort()).toEqual([
      'akkoord (agrees): 1',
      'deels ontvangen (partly received): 1',
      'ontbreekt (missing): 3',
    ]);
  });

  it('gives the focus back to the button that took the selection', async () => {
    const gateway = openPane({ sheets: { Blad1: ledger } }, kept);
    gateway.choose('A1:C3');
    const take = await screen.findByRole('button', { name: 'Neem de selectie over' });
    take.focus();
    fireEvent.click(take);
    expect(document.activeElement?.textContent).toBe('Stoppen');
    await screen.findByText(/^Gevonden:/);
    expect(document.activeElement).toBe(take);
  });

  it('finds the columns again after they moved, and reads what it shows', async () => {
    const gateway = openPane({ sheets: { Blad1: { ...ledger, D1: 'Uren', D2: 8, D3: 7 } } }, kept);
    gateway.choose('A1:D3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText('Gevonden: Datum (A · Datum), Bedrag (C · Bedrag), Omschrijving (B · Tekst).');
    gateway.type({ C1: 'Uren', C2: 8, C3: 7, D1: 'Bedrag', D2: 177367.85, D3: 484500 }, 'Blad1');
    await screen.findByText('Gevonden: Datum (A · Datum), Bedrag (D · Bedrag), Omschrijving (B · Tekst).');
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText('akkoord: 2');
  });

  it('reads the columns anew where they moved just before the run', async () => {
    const cells = { ...ledger, D1: 'Uren', D2: 8, D3: 7 };
    const gateway = openPane({ sheets: { Blad1: cells } }, kept);
    gateway.choose('A1:D3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: .*Bedrag \(C · Bedrag\)/);
    // Excel has not reported the change yet.
    Object.assign(cells, { C1: 'Uren', C2: 8, C3: 7, D1: 'Bedrag', D2: 177367.85, D3: 484500 });
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await waitFor(() => expect(gateway.written).toHaveLength(1));
    expect(Object.values(gateway.sheets['Aansluiting Arnhem 2023']!)).toContain(
      'datum = Datum; omschrijving = Tekst; bedrag = Bedrag',
    );
    await screen.findByText(/^Gevonden: .*Bedrag \(D · Bedrag\)/);
  });

  it('lists a table that is made while the screen is open', async () => {
    const tables: TableRange[] = [];
    const gateway = openPane({ sheets: { Blad1: { ...ledger } }, tables }, kept);
    await screen.findByText('Selecteer in het werkblad het grootboek met zijn koppen.');
    tables.push({ name: 'Grootboek', sheet: 'Blad1', row: 0, column: 0, rows: 3, columns: 3 });
    gateway.type({ F9: 1 });
    await choose('Grootboek', 'Tabel Grootboek (Blad1!A1:C3)');
    await screen.findByText(/^Gevonden: Datum/);
  });

  it('lists a table whose making Excel does not report, when the list opens and when the user returns to the pane', async () => {
    const tableAt = (name: string, row: number): TableRange => ({
      ...{ name, sheet: 'Blad1', row, column: 0, rows: 3, columns: 3 },
    });
    const tables: TableRange[] = [];
    openPane({ sheets: { Blad1: { ...ledger } }, tables }, kept);
    await screen.findByText('Selecteer in het werkblad het grootboek met zijn koppen.');
    tables.push(tableAt('Bank', 50));
    fireEvent.focus(window);
    await choose('Grootboek', 'Tabel Bank (Blad1!A51:C53)');
    tables.push(tableAt('Grootboek', 0));
    await choose('Grootboek', 'Tabel Grootboek (Blad1!A1:C3)');
    await screen.findByText(/^Gevonden: Datum/);
  });

  it('shows the table that was taken, also where the list lacks it', async () => {
    const tables: TableRange[] = [];
    const gateway = openPane({ sheets: { Blad1: { ...ledger } }, tables }, kept);
    await screen.findByText('Selecteer in het werkblad het grootboek met zijn koppen.');
    tables.push({ name: 'Grootboek', sheet: 'Blad1', row: 0, column: 0, rows: 3, columns: 3 });
    gateway.choose('B2');
    fireEvent.click(screen.getByRole('button', { name: 'Neem de selectie over' }));
    expect(await screen.findByRole('combobox', { name: /^Grootboek Grootboek/ })).toBeTruthy();
  });

  it('waits while the user types in a cell', async () => {
    const gateway = openPane({ sheets: { Blad1: { ...ledger } } }, kept);
    gateway.choose('A1:C3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: Datum/);
    const read = gateway.readCells.bind(gateway);
    gateway.readCells = async (area) => {
      gateway.readCells = read;
      return area.sheet === 'Blad1' ? { problem: 'busy' } : read(area);
    };
    gateway.type({ C1: 'Kolom C', C2: 'geen', C3: 'bedrag' });
    screen.getByText(/^Gevonden: Datum/);
    expect(await screen.findByText(/Er is geen kolom met bedragen gevonden/)).toBeTruthy();
  });

  it('asks for a selection where there is no table, and names the missing input', async () => {
    openPane({ sheets: { Blad1: ledger } }, kept);
    await screen.findByText('Selecteer in het werkblad het grootboek met zijn koppen.');
    expect(screen.getByText('Kies eerst een grootboek.')).toBeTruthy();
    const pick = screen.getByRole('button', { name: 'Neem de selectie over' });
    fireEvent.click(pick);
    const warning = await screen.findByText(/^Selecteer het hele grootboek/);
    expect(pick.parentElement!.contains(warning)).toBe(true);
  });

  it('uses the singular for one line', async () => {
    const gateway = openPane({ sheets: { Blad1: ledger } }, kept);
    gateway.choose('A1:C2');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: Datum/);
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    // A line does not end between the minus and the amount.
    await screen.findByText(/: 1 regel gelezen\. Verschil van de termijnen -\u2060€/);
  });

  it('drops the outcome of an earlier question once another is asked', async () => {
    const gateway = openPane({ sheets: { Blad1: ledger } }, kept);
    gateway.choose('A1:C3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: Datum/);
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText(/^De aansluiting staat op het blad/);
    await choose('Jaar', '2024');
    await waitFor(() => expect(screen.queryByText(/^De aansluiting staat op het blad/)).toBeNull());
    expect(screen.queryByText(/^akkoord: /)).toBeNull();
  });

  it('lets the user correct columns, and saves that in the workbook', async () => {
    // Of three columns with amounts under unknown headings, none can be told to be the one.
    const more = { D1: 'Kolom D', D2: 1.5, D3: 2.5, E1: 'Kolom E', E2: 3.5, E3: 4.5 };
    const gateway = openPane({ sheets: { Blad1: { ...heads, ...lines, ...more } } }, kept);
    gateway.choose('A1:E3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/Er is geen kolom met bedragen gevonden/);
    expect(screen.getByRole('button', { name: 'Sluit aan' })).toHaveProperty('disabled', true);
    await choose('Regels beginnen na rij', '1');
    await choose('Bedrag', 'C · Kolom C');
    await choose('Omschrijving', 'B · Tekst');
    await choose('Datum', 'A · Wanneer');
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText('akkoord: 2');
    await waitFor(() =>
      expect(Object.values((gateway.settings.get('nplv.pane') as Record<string, object>)['reconcile.roles']!)).toEqual([
        { headerRows: 1, roles: { amount: [2], description: [1], date: [0] } },
      ]),
    );
  });

  it('uses the table around a selected cell, and asks for more than a single cell elsewhere', async () => {
    const table = { name: 'Grootboek', sheet: 'Blad1', row: 0, column: 0, rows: 3, columns: 3 };
    const gateway = openPane({ sheets: { Blad1: ledger }, tables: [table] }, kept);
    gateway.choose('F9');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    const asks = 'Selecteer het hele grootboek met zijn koppen, of een cel in een tabel.';
    await screen.findByText(asks);
    await choose('Grootboek', 'Tabel Grootboek (Blad1!A1:C3)');
    expect(screen.queryByText(asks)).toBeNull();
    gateway.choose('B2');
    fireEvent.click(screen.getByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: /);
    expect(screen.getByRole('combobox', { name: /^Grootboek Tabel/ }).textContent).toContain(
      'Tabel Grootboek (Blad1!A1:C3)',
    );
  });

  it.each([
    [4_800, /^Nog 4\.800 tabellen staan niet in deze lijst\. Selecteer een cel/],
    [1, /^Nog 1 tabel staat niet in deze lijst\. Selecteer een cel/],
  ])('counts %i tables that it does not list, and names the way to choose one', async (tablesLeftOut, said) => {
    const table = { name: 'Grootboek', sheet: 'Blad1', row: 0, column: 0, rows: 3, columns: 3 };
    openPane({ sheets: { Blad1: ledger }, tables: [table], tablesLeftOut }, kept);
    expect(await screen.findByText(said)).toBeTruthy();
  });

  it('recognises amounts on the chosen basis, except for corrected columns', async () => {
    const both = { ...ledger, C1: 'Bedrag incl. btw', D1: 'Bedrag excl. btw', D2: 177367.85, D3: 484500 };
    const gateway = openPane({ sheets: { Blad1: both } }, kept);
    gateway.choose('A1:D3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/Bedrag \(D · Bedrag excl\. btw\)/);
    fireEvent.click(screen.getByRole('radio', { name: 'Incl. btw' }));
    await screen.findByText(/Bedrag \(C · Bedrag incl\. btw\)/);
    await choose('Bedrag', 'D · Bedrag excl. btw');
    fireEvent.click(screen.getByRole('radio', { name: 'Excl. btw' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Incl. btw' }));
    await screen.findByText(/Bedrag \(D · Bedrag excl\. btw\)/);
  });

  it('names a faulty amount, and writes nothing', async () => {
    const gateway = openPane({ sheets: { Blad1: { ...ledger, C3: { error: '#N/A' } } } }, kept);
    gateway.choose('A1:C3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: /);
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText(/Een van de bedragen bevat de foutwaarde #N\/B/);
    expect(gateway.written).toEqual([]);
  });

  it('names decorations that Excel lacks', async () => {
    const gateway = openPane({ sheets: { Blad1: ledger } }, kept);
    const write = gateway.write.bind(gateway);
    gateway.write = async (plan) => ({ ...(await write(plan)), skipped: ['filter'] });
    gateway.choose('A1:C3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: /);
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText('Niet gelukt in deze versie van Excel: het filter. De rest staat er.');
    screen.getByText('akkoord: 2');
  });

  it('writes nothing when stopped', async () => {
    const gateway = new FakeGateway({ sheets: { Blad1: ledger }, settings: { 'nplv.pane': kept } });
    const read = gateway.readCells.bind(gateway);
    gateway.readCells = async (area) => {
      const cells = await read(area);
      const stop = screen.queryByRole('button', { name: 'Stoppen' });
      if (stop) fireEvent.click(stop);
      return cells;
    };
    render(<App gateway={gateway} />);
    gateway.choose('A1:C3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: /);
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText('Gestopt. Er is niets veranderd.');
    expect(gateway.written).toEqual([]);
  });

  it('requires a valid tolerance', async () => {
    openPane({ sheets: { Blad1: ledger } }, { ...kept, 'reconcile.tolerance': 'veel' });
    await screen.findByText('Typ een bedrag van 0 tot 100.000, zoals 1 of 0,50.');
    expect(screen.getByRole('button', { name: 'Sluit aan' })).toHaveProperty('disabled', true);
  });
});

describe('a file in Aansluiten', () => {
  const entry = (amount: string, day: string, text: string): string =>
    `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt>` +
    `<NtryDtls><TxDtls><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  const camt = (...entries: string[]): File => camtOf('NL00BANK0123456789', ...entries);
  const camtOf = (iban: string, ...entries: string[]): File => {
    const text =
      '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>' +
      `<Id>1</Id><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${entries.join('')}</Stmt></BkToCstmrStmt></Document>`;
    return fileOf(text, 'december.xml');
  };
  /** File with readable parts, which jsdom's files lack. */
  const fileOf = (text: string, name: string): File => {
    const bytes = new TextEncoder().encode(text);
    const slice = (from: number, to: number) => ({ arrayBuffer: async () => bytes.slice(from, to).buffer });
    return Object.assign(new File([bytes], name), { slice }) as File;
  };
  const drop = async (...files: File[]): Promise<void> => {
    const zone = (await screen.findByRole('button', { name: 'Open een bestand' })).parentElement!;
    fireEvent.drop(zone, { dataTransfer: { files } });
  };
  const integraal = entry('177367.85', '2023-12-20', 'Kansrijke wijk integraal');
  const armoede = entry('484500.00', '2023-12-20', 'Kansrijke wijk armoede');

  it('becomes a sheet with a line per entry, its name and SHA-256, and is reconciled', async () => {
    const gateway = openPane({}, kept);
    await drop(camt(integraal, entry('12.50', '2023-12-21', '=1+1 van een ander')));
    await screen.findByText(/^2 regels staan op het blad december\./);
    const sheet = gateway.sheets['december']!;
    expect(Object.values(sheet)).toContain('=1+1 van een ander');
    expect(Object.values(sheet)).toContain(177367.85);
    expect(gateway.sheetProperties['nplv.file']!['december']).toMatch(/^december\.xml, SHA-256 [0-9a-f]{64}$/);
    await screen.findByText(/^Gevonden: Datum/);
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText(/^De aansluiting staat op het blad Aansluiting Arnhem 2023: 2 regels gelezen/);
    const texts = Object.values(gateway.sheets['Aansluiting Arnhem 2023']!).map(String);
    expect(texts.some((text) => text.includes('december.xml, SHA-256 '))).toBe(true);
  });

  it("updates the sheet of last month, and keeps the user's notes beside their lines", async () => {
    const gateway = openPane({}, kept);
    const reconcile = async (): Promise<void> => {
      await screen.findByText(/^Gevonden: Datum/);
      fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    };
    const rows = () => {
      const cells = gateway.sheets['Aansluiting Arnhem 2023']!;
      const [remarkAt] = Object.entries(cells).find(([, cell]) => cell === 'Opmerking')!;
      const [columnOf, headAt] = [remarkAt.replace(/\d/g, ''), Number(remarkAt.replace(/\D/g, ''))];
      const rowOf = Object.keys(cells).find(
        (at) => cells[at] === 'integraal' && Number(at.replace(/\D/g, '')) > headAt,
      )!;
      return columnOf + rowOf.replace(/\D/g, '');
    };
    await drop(camt(integraal));
    await reconcile();
    await screen.findByText(/Aansluiting Arnhem 2023: 1 regel gelezen/);
    gateway.type({ [rows()]: 'nagekeken met de bank' }, 'Aansluiting Arnhem 2023');
    await drop(camt(integraal, armoede));
    await screen.findByText(/^2 regels staan op het blad december \(2\)/);
    await reconcile();
    await screen.findByText(/2 regels gelezen.*Het blad is bijgewerkt/);
    expect(gateway.sheets['Aansluiting Arnhem 2023']![rows()]).toBe('nagekeken met de bank');
    expect(gateway.sheets['Aansluiting Arnhem 2023 (2)']).toBeUndefined();
  });

  it('may be dropped anywhere on the pane', async () => {
    openPane({}, kept);
    await screen.findByRole('button', { name: 'Open een bestand' });
    fireEvent.drop(screen.getByRole('heading', { name: 'Aansluiten' }), { dataTransfer: { files: [camt(integraal)] } });
    await screen.findByText(/^1 regel staat op het blad december/);
  });

  it('is not opened while another is read, nor beside another', async () => {
    const gateway = openPane({}, kept);
    await drop(camt(integraal), camt(armoede));
    await screen.findByText('Open één bestand tegelijk. Er is niets geschreven.');
    expect(gateway.written).toHaveLength(0);
    await drop(camt(integraal));
    fireEvent.drop(screen.getByRole('heading', { name: 'Aansluiten' }), { dataTransfer: { files: [camt(armoede)] } });
    await screen.findByText(/^1 regel staat op het blad december/);
    expect(gateway.written).toHaveLength(1);
  });

  it('gives the focus back to its button when it is read or stopped', async () => {
    // To jsdom a page without a focused element has no focus; a browser's page keeps it.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    openPane({}, kept);
    const opener = { name: 'Open een bestand' };
    await drop(fileOf('Tekst;Code\na;x\nb;y\n', 'zonder bedragen.csv'));
    expect(document.activeElement?.textContent).toBe('Stoppen');
    await screen.findByText(/^2 regels staan op het blad zonder bedragen/);
    expect(document.activeElement).toBe(screen.getByRole('button', opener));
    await drop(camt(integraal));
    fireEvent.click(screen.getByRole('button', { name: 'Stoppen' }));
    await screen.findByText('Gestopt. Er is niets geschreven.');
    expect(document.activeElement).toBe(screen.getByRole('button', opener));
    jest.restoreAllMocks();
  });

  it('that the disk does not give is said to be unreadable', async () => {
    const gateway = openPane({}, kept);
    const slice = () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
    await drop(Object.assign(new File(['x'], 'map'), { slice }) as unknown as File);
    await screen.findByText(/^Dit bestand kan niet worden gelezen: het is verplaatst, in gebruik of een map\./);
    expect(gateway.written).toHaveLength(0);
  });

  it('with more columns than a sheet holds is refused', async () => {
    const gateway = openPane({}, kept);
    const row = (cell: string): string => new Array<string>(16_385).fill(cell).join(';');
    await drop(fileOf(`${row('k')}\n${row('1')}\n`, 'breed.csv'));
    await screen.findByText(/^Dit bestand heeft 16\.385 kolommen; op een blad passen er 16\.384\./);
    expect(gateway.written).toHaveLength(0);
  });

  it('that is cut off is opened with a warning', async () => {
    openPane({}, kept);
    await drop(fileOf(':20:1\n:25:NL1\n:60F:C240101EUR0,\n:61:240102C5,NTRFNONREF\n', 'mei.940'));
    const said = await screen.findByText(/^1 regel staat op het blad mei\. Het laatste afschrift heeft geen eindsaldo/);
    expect(said.closest('[role=alert]')).toBeTruthy();
  });

  it('of another account gets a sheet of its own', async () => {
    const gateway = openPane({}, kept);
    const reconcile = async (file: File, done: RegExp): Promise<void> => {
      await drop(file);
      await screen.findByText(/^1 regel staat op het blad december/);
      await waitFor(() => expect(screen.queryByText(/^De aansluiting staat op/)).toBeNull());
      await screen.findByText(/^Gevonden: Datum/);
      fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
      await screen.findByText(done);
    };
    await reconcile(camt(integraal), /op het blad Aansluiting Arnhem 2023: 1 regel gelezen/);
    await reconcile(
      camtOf('NL00BANK0987654321', armoede),
      /op het blad Aansluiting Arnhem 2023 \(2\): 1 regel gelezen/,
    );
    expect(gateway.sheets['Aansluiting Arnhem 2023']).toBeDefined();
  });

  it.each([
    ['niets.xml', '', 'Dit bestand is leeg.'],
    ['kapot.xml', '<?xml version="1.0"?><Document><BkToCstmrStmt><Stmt>', 'Dit bestand is beschadigd'],
    ['rapport.pdf', '%PDF-1.7 enz.', 'Dit is een pdf.'],
    ['bom.xml', '<!DOCTYPE a [<!ENTITY b "c">]><Document/>', 'Dit bestand bevat verwijzingen (entiteiten)'],
  ])('reports the fault of %s, and writes nothing', async (name, text, says) => {
    const gateway = openPane({}, kept);
    await drop(fileOf(text, name));
    expect(await screen.findByText((found) => found.startsWith(says))).toBeTruthy();
    expect(gateway.written).toHaveLength(0);
  });
});

describe('own instalments in Aansluiten', () => {
  it('are expected beside those of the annex', async () => {
    const own = {
      A1: 'Soort',
      B1: 'Gebied',
      C1: 'Onderdeel',
      D1: 'Jaar',
      E1: 'Incl. btw',
      A2: 'termijn',
      B2: 'Arnhem',
    };
    const gateway = openPane(
      {
        sheets: {
          Blad1: {
            A1: 'Datum',
            B1: 'Tekst',
            C1: 'Bedrag',
            A2: '2026-07-01',
            B2: 'Kansrijke wijk jong kind',
            C2: 90_000,
          },
          Eigen: { ...own, C2: 'jongekind', D2: 2026, E2: 90_000 },
        },
        names: { NPLV_Gegevens: 'Eigen!A1:E9' },
      },
      { ...kept, 'reconcile.year': '2026' },
    );
    gateway.choose('A1:C2', 'Blad1');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: Datum/);
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    // Nothing is taken off for btw: the annex estimates none for jonge kind.
    expect(await screen.findByText('akkoord: 1')).toBeTruthy();
  });
});
