/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { templateIds } from '../../../src/sheets/templates/template';
import { openPane } from '../pane';

jest.setTimeout(30_000);

const open = (options = {}, kept = {}) => openPane(options, { screen: 'templates', ...kept });

describe('Sjablonen', () => {
  it('shows each template with a picture and a sentence', async () => {
    open();
    await screen.findByRole('heading', { level: 1, name: 'Sjablonen' });
    const cards = within(document.querySelector<HTMLElement>('.gallery')!).getAllByRole('button');
    expect(cards).toHaveLength(templateIds.length);
    for (const card of cards) expect(card.querySelector('svg')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Kasritme/ }).textContent).toContain('met een grafiek');
  });

  it('draws a chart completely within its picture: three years of three parts', async () => {
    open();
    const card = await screen.findByRole('button', { name: /^Kasritme/ });
    const [, , edge] = card.querySelector('svg')!.getAttribute('viewBox')!.split(' ').map(Number);
    const bars = [...card.querySelectorAll('[class^="bar-"]')];
    expect(bars).toHaveLength(9);
    for (const bar of bars)
      expect(Number(bar.getAttribute('x')) + Number(bar.getAttribute('width'))).toBeLessThanOrEqual(edge!);
  });

  it('describes the sheet, makes it, and links to it', async () => {
    const gateway = open({}, { place: 'Rotterdam' });
    fireEvent.click(await screen.findByRole('button', { name: /^Kasritme/ }));
    expect(screen.getByText(/Dit maakt het blad “Kasritme Rotterdam”/)).toBeTruthy();
    expect(gateway.written).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Maak het blad' }));
    expect(await screen.findByText('Het blad “Kasritme Rotterdam” staat in de werkmap.')).toBeTruthy();
    const kasritme = { sheet: 'Kasritme Rotterdam', row: 0, column: 0 };
    expect(gateway.shown).toMatchObject([kasritme]);
    fireEvent.click(screen.getByRole('button', { name: 'Ga naar Kasritme Rotterdam' }));
    expect(gateway.shown[1]).toMatchObject(kasritme);
  });

  it('returns the focus to the template that the user comes back from', async () => {
    open({}, { place: 'Rotterdam' });
    fireEvent.click(await screen.findByRole('button', { name: /^SiSa/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Alle sjablonen' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^SiSa/ }));
  });

  it('keeps the focus on the element that was used', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { body } = document;
    open({}, { place: 'Rotterdam' });
    const card = await screen.findByRole('button', { name: /^Kasritme/ });
    card.focus();
    fireEvent.click(card);
    await waitFor(() => expect(body.contains(document.activeElement) && document.activeElement).not.toBe(body));
    const make = screen.getByRole('button', { name: 'Maak het blad' });
    make.focus();
    fireEvent.click(make);
    await screen.findByText(/staat in de werkmap/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Maak het blad'));
  });

  it('makes one sheet of own data, opens it the second time, and passes its table to other formulas', async () => {
    const gateway = open({}, { 'templates.chosen': 'gegevens', place: 'Rotterdam' });
    fireEvent.click(await screen.findByRole('button', { name: 'Maak het blad' }));
    await screen.findByText('Het blad “Eigen gegevens” staat er al.');
    expect(screen.queryByRole('button', { name: 'Maak het blad' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ga naar Eigen gegevens' }));
    await waitFor(() => expect(gateway.shown).toHaveLength(2));
    expect(gateway.written).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Alle sjablonen' }));
    fireEvent.click(await screen.findByRole('button', { name: /^Kasritme/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Maak het blad' }));
    await screen.findByText('Het blad “Kasritme Rotterdam” staat in de werkmap.');
    const formulas = gateway.written[1]!.blocks.flatMap(({ cells }) => cells.flat());
    expect(formulas.filter((each) => /PAYMENT\(.*,NPLV_Gegevens\)/.test(String(each))).length).toBeGreaterThan(3);
  });

  it('asks for the scenario and writes it in its cell', async () => {
    const gateway = open({}, { 'templates.chosen': 'begroting', place: 'Utrecht' });
    fireEvent.click(await screen.findByRole('radio', { name: 'Hoog' }));
    fireEvent.click(screen.getByRole('button', { name: 'Maak het blad' }));
    await screen.findByText(/staat in de werkmap/);
    expect(gateway.sheets['Begroting Utrecht']!['B5']).toBe('hoog');
  });

  it.each([
    ['kasritme', null],
    ['orv', 'Eerste jaar'],
    ['sisa', 'Verantwoordingsjaar'],
    ['aansluiting', 'Jaar'],
  ])('asks for the year of %s by the name on its sheet', async (id, label) => {
    open({}, { 'templates.chosen': id, place: 'Arnhem' });
    await screen.findByRole('button', { name: 'Maak het blad' });
    const labels = ['Eerste jaar', 'Verantwoordingsjaar', 'Jaar'];
    expect(labels.filter((each) => screen.queryByText(each, { selector: 'label' }))).toEqual(label ? [label] : []);
  });

  it('reconciles all years, or the chosen one', async () => {
    const gateway = open({}, { 'templates.chosen': 'aansluiting', place: 'Arnhem' });
    fireEvent.click(await screen.findByRole('button', { name: 'Maak het blad' }));
    await screen.findByText(/staat in de werkmap/);
    expect(gateway.sheets['Aansluiting Arnhem']!['B5']).toBeUndefined();
    delete gateway.sheets['Aansluiting Arnhem'];
    fireEvent.click(screen.getByRole('combobox', { name: /^Jaar/ }));
    fireEvent.click(await screen.findByRole('option', { name: '2024' }));
    fireEvent.click(screen.getByRole('button', { name: 'Maak het blad' }));
    await screen.findByText(/staat in de werkmap/);
    expect(gateway.sheets['Aansluiting Arnhem']!['B5']).toBe(2024);
  });

  it('says that a plain browser has no workbook', async () => {
    open({ host: 'browser' }, { 'templates.chosen': 'kasritme', place: 'Utrecht' });
    fireEvent.click(await screen.findByRole('button', { name: 'Maak het blad' }));
    expect(await screen.findByText(/Er is hier geen werkmap/)).toBeTruthy();
  });

  it('is in English where Excel is', async () => {
    open({ language: 'en' });
    await screen.findByRole('heading', { level: 1, name: 'Templates' });
    expect(screen.getByRole('button', { name: /^Eigen gegevens \(own data\)/ })).toBeTruthy();
  });

  describe('own data as a file', () => {
    const header = { A1: 'Soort', B1: 'Gebied', C1: 'Onderdeel', D1: 'Jaar', E1: 'Incl. btw', F1: 'Bron' };
    const row = { A2: 'termijn', B2: 'Breda', C2: 'school', D2: 2026, E2: 1_234_567, F2: 'Beschikking 1' };
    const workbook = (cells: object) => ({
      sheets: { Eigen: cells as Record<string, string | number> },
      names: { NPLV_Gegevens: 'Eigen!A1:F9' },
    });
    const gegevens = { 'templates.chosen': 'gegevens', place: 'Breda' };
    const take = async (text: string): Promise<void> => {
      const file = Object.assign(new File([text], 'eigen.json'), { text: async () => text });
      fireEvent.change(await screen.findByLabelText('Importeer', { selector: 'input' }), { target: { files: [file] } });
    };

    it('is exported, and its rows are appended to those of another workbook', async () => {
      const files: Blob[] = [];
      Object.assign(URL, {
        createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
        revokeObjectURL: () => undefined,
      });
      jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
      open(workbook({ ...header, ...row }), gegevens);
      const save = await screen.findByRole('button', { name: 'Exporteer' });
      await waitFor(() => expect(save).toHaveProperty('disabled', false));
      fireEvent.click(save);
      const text = await new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.readAsText(files[0]!);
      });
      cleanup();
      const other = { A2: 'maximum', B2: 'Breda', C2: 'school', E2: 5_000_000 };
      const gateway = open(workbook({ ...header, ...other }), gegevens);
      await take(text);
      await screen.findByText(/^1 rij is toegevoegd aan Eigen gegevens/);
      expect(gateway.sheets['Eigen']).toMatchObject({
        A2: 'maximum',
        A3: 'termijn',
        B3: 'Breda',
        D3: 2026,
        E3: 1_234_567,
      });
    });

    it('is refused where it is no such file, and nothing is written', async () => {
      const gateway = open(workbook({ ...header, ...row }), gegevens);
      await take('geen json');
      await screen.findByText('Dit bestand is geen JSON. Er is niets geschreven.');
      expect(gateway.written).toHaveLength(0);
    });
  });
});
