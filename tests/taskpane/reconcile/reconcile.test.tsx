/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import '../../../src/taskpane/reconcile';
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

  it('takes the selection, shows the columns, and writes to a new sheet that it shows', async () => {
    const gateway = openPane({ sheets: { Blad1: ledger } }, kept);
    gateway.choose('A1:C3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText('Gevonden: Datum (A · Datum), Bedrag (C · Bedrag), Omschrijving (B · Tekst).');
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText(/^De aansluiting staat op het blad Aansluiting Arnhem 2023: 2 regels gelezen/);
    expect(screen.getByText('akkoord: 2')).toBeTruthy();
    expect(gateway.written).toHaveLength(1);
    expect(gateway.sheetProperties['nplv.reconciled']).toEqual({
      'Aansluiting Arnhem 2023': 'Blad1!A1 | Arnhem | 2023',
    });
    expect(gateway.shown[0]).toMatchObject({ sheet: 'Aansluiting Arnhem 2023', row: 0 });
    expect(gateway.sheets['Blad1']).toEqual(ledger);
  });

  it('asks for a selection where there is no table, and says what it waits for', async () => {
    openPane({ sheets: { Blad1: ledger } }, kept);
    await screen.findByText('Selecteer in het werkblad het grootboek met zijn koppen.');
    expect(screen.getByText('Kies eerst een grootboek.')).toBeTruthy();
    const pick = screen.getByRole('button', { name: 'Neem de selectie over' });
    fireEvent.click(pick);
    const warning = await screen.findByText(/^Selecteer het hele grootboek/);
    expect(pick.parentElement!.contains(warning)).toBe(true);
  });

  it('says of one line that it is one', async () => {
    const gateway = openPane({ sheets: { Blad1: ledger } }, kept);
    gateway.choose('A1:C2');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: Datum/);
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText(/: 1 regel gelezen, verschil/);
  });

  it('lets columns be corrected, and remembers it in the workbook', async () => {
    const gateway = openPane({ sheets: { Blad1: { ...heads, ...lines } } }, kept);
    gateway.choose('A1:C3');
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

  it('takes the table around a selected cell, and asks for more of a single cell elsewhere', async () => {
    const table = { name: 'Grootboek', sheet: 'Blad1', row: 0, column: 0, rows: 3, columns: 3 };
    const gateway = openPane({ sheets: { Blad1: ledger }, tables: [table] }, kept);
    gateway.choose('F9');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText('Selecteer het hele grootboek met zijn koppen, of een cel in een tabel.');
    gateway.choose('B2');
    fireEvent.click(screen.getByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: /);
    expect(screen.getByRole('combobox', { name: /^Grootboek Tabel/ }).textContent).toContain(
      'Tabel Grootboek (Blad1!A1:C3)',
    );
  });

  it('finds the amounts on the basis that is asked, and keeps to what was corrected', async () => {
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

  it('says which amount is wrong, and writes nothing', async () => {
    const gateway = openPane({ sheets: { Blad1: { ...ledger, C3: { error: '#N/A' } } } }, kept);
    gateway.choose('A1:C3');
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over' }));
    await screen.findByText(/^Gevonden: /);
    fireEvent.click(screen.getByRole('button', { name: 'Sluit aan' }));
    await screen.findByText(/Een van de bedragen is de fout #N\/A/);
    expect(gateway.written).toEqual([]);
  });

  it('says what the sheet has to do without', async () => {
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

  it('stops when asked and writes nothing', async () => {
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

  it('asks for a tolerance that is an amount', async () => {
    openPane({ sheets: { Blad1: ledger } }, { ...kept, 'reconcile.tolerance': 'veel' });
    await screen.findByText('Typ een bedrag van 0 tot 100.000, zoals 1 of 0,50.');
    expect(screen.getByRole('button', { name: 'Sluit aan' })).toHaveProperty('disabled', true);
  });
});
