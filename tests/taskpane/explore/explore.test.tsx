/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { openPane, rowUnder } from '../pane';

const explore = (place: string, more: Record<string, unknown> = {}) => ({ 'explore.place': place, ...more });
const table = () => screen.getByRole('table');

describe('Verkennen', () => {
  it('shows what a municipality gets per theme and year, as the annex prints it', () => {
    openPane({}, explore('Heerlen'));
    expect(rowUnder(/^Integraal/).slice(0, 3)).toEqual(['684.518', '1.250.942', '803.996']);
    expect(rowUnder(/^Re-integratie/)[0]).toBe('0');
  });

  it('writes amounts the English way where Excel runs in English', () => {
    openPane({ language: 'en' }, explore('Heerlen'));
    expect(rowUnder(/^Integrated/).slice(0, 3)).toEqual(['684,518', '1,250,942', '803,996']);
  });

  it('shows the printed maximum beside the sum, and the euro that they differ', () => {
    openPane({}, explore('Groningen'));
    const body = screen.getByRole('rowheader', { name: /^Integraal/ }).closest('tbody')!;
    expect(within(body).getByText('€ 1 onder de som')).toBeTruthy();
    expect(rowUnder(/^Integraal/).slice(3)).toEqual(['1.692.327', '1.692.326']);
    expect(rowUnder(/^Veerkracht/).slice(3)).toEqual(['255.000', '255.000']);
  });

  it('takes the estimated btw off the amounts, which is 5% of the amount and nothing for jonge kind', () => {
    openPane({}, explore('Rotterdam'));
    fireEvent.click(screen.getByRole('radio', { name: 'Excl. btw' }));
    // 4,223,009 less 5%.
    expect(rowUnder(/^Integraal/)[1]).toBe('4.011.858,55');
    fireEvent.click(screen.getByRole('radio', { name: 'Btw' }));
    expect(rowUnder(/^Integraal/)[1]).toBe('211.150,45');
    expect(rowUnder(/^Jonge kind/)[1]).toBe('0,00');
  });

  it('shows the share of the country', () => {
    openPane({}, explore('Utrecht'));
    const body = screen.getByRole('rowheader', { name: /^Armoede/ }).closest('tbody')!;
    expect(within(body).getByRole('button', { name: '5% van het landelijke totaal' })).toBeTruthy();
  });

  it('shows the share on the basis that is shown, with how it comes about', async () => {
    openPane({}, explore('Rotterdam', { 'explore.basis': 'btw' }));
    // 836,042.30 of 5,211,790.55.
    fireEvent.click(screen.getByRole('button', { name: '16,04% van alle gemeenten samen' }));
    const panel = await screen.findByRole('dialog');
    expect(within(panel).getByText('€ 5.211.790,55')).toBeTruthy();
    const formula = '=NPLV.PAYMENT("Rotterdam","totaal","totaal","btw")/NPLV.PAYMENT("alle","totaal","totaal","btw")';
    expect(within(panel).getByText(formula)).toBeTruthy();
  });

  it('calls only what the annex prints printed', () => {
    openPane({}, explore('Rotterdam'));
    const maxima = () => screen.getAllByRole('rowheader', { name: /maxim/i }).map((cell) => cell.textContent);
    expect(maxima()[0]).toContain('Gedrukt maximum');
    fireEvent.click(screen.getByRole('radio', { name: 'Excl. btw' }));
    expect(maxima()[0]).toContain('Maximum, excl. btw (berekend)');
    expect(maxima().filter((text) => /gedrukt/i.test(text!))).toEqual([]);
  });

  it('opens the source of homes, schools and bars too', async () => {
    openPane({}, explore('Amsterdam'));
    for (const name of ['2.261 woningen', '21 scholen', 'waarvan betaalbaar 9.503'])
      expect(screen.getAllByRole('button', { name }).length).toBeGreaterThan(0);
    const bars = document.querySelector<HTMLElement>('.bars')!;
    expect(within(bars).getAllByRole('button')).toHaveLength(7);
  });

  it('names each area of an award once', () => {
    openPane({}, explore('Amsterdam'));
    const awards = screen.getByRole('heading', { name: 'Toegekend uit andere regelingen' }).closest('section')!;
    for (const line of awards.querySelectorAll('.rows .quiet')) {
      const [areas, ...others] = line.textContent!.split(' · ');
      const partners = others.find((part) => part.startsWith('samen met'));
      const named = partners?.slice('samen met '.length).split(', ') ?? [];
      expect(named.filter((name) => areas!.split(', ').includes(name))).toEqual([]);
    }
  });

  it('opens the source of a figure', async () => {
    openPane({}, explore('Rotterdam'));
    fireEvent.click(within(table()).getByRole('button', { name: '18.027.421' }));
    const panel = await screen.findByRole('dialog');
    expect(within(panel).getByRole('heading', { name: 'School en omgeving, 2024, Rotterdam, incl. btw' })).toBeTruthy();
    expect(within(panel).getByText('Regeling kansrijke wijk (Staatscourant 2023, nr. 17605)')).toBeTruthy();
    expect(within(panel).getAllByText('Bijlage, artikel 8, onderdeel 4, onder b').length).toBeGreaterThan(0);
    expect(within(panel).getByText('=NPLV.PAYMENT("Rotterdam","school",2024,"incl")')).toBeTruthy();
  });

  it('shows the formula of a figure as an Excel with decimal commas has it', async () => {
    openPane({ notation: 'comma' }, explore('Rotterdam'));
    fireEvent.click(within(table()).getByRole('button', { name: '18.027.421' }));
    const panel = await screen.findByRole('dialog');
    expect(await within(panel).findByText('=NPLV.PAYMENT("Rotterdam";"school";2024;"incl")')).toBeTruthy();
  });

  it('shows the awards and the agreement only where there are any', () => {
    openPane({}, explore('Nieuw-West'));
    const agreement = screen.getByRole('heading', { name: 'Bestuurlijke afspraken Nieuw-West' }).closest('section')!;
    expect(within(agreement).getByText('€ 61.292.500 – 80.092.500')).toBeTruthy();
    const awards = screen.getByRole('heading', { name: 'Toegekend uit andere regelingen' }).closest('section')!;
    expect(within(awards).getByText('€ 28.000.000')).toBeTruthy();
  });

  it('shows neither for Heerlen', () => {
    openPane({}, explore('Heerlen'));
    expect(screen.queryByRole('heading', { name: 'Bestuurlijke afspraken Nieuw-West' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Toegekend uit andere regelingen' })).toBeNull();
  });

  it('understands what people type for a place, and asks when it cannot', async () => {
    openPane();
    const box = screen.getByRole('combobox', { name: 'Gemeente of gebied' });
    const type = (text: string): void => {
      fireEvent.input(box, { target: { value: text } });
      fireEvent.keyDown(box, { key: 'Enter', which: 13, keyCode: 13 });
    };
    type('s-Gravenhage');
    expect(box).toHaveProperty('value', 'Den Haag');
    type('Noord');
    expect(await screen.findByText(/past op meer plaatsen: Breda, Groningen, Heerlen/)).toBeTruthy();
  });
});

describe('Zet in werkblad', () => {
  const insert = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Zet in werkblad' }));

  it('names the range first, then fills it with formulas', async () => {
    const gateway = openPane({}, explore('Heerlen'));
    await act(async () => gateway.choose('B3'));
    insert();
    expect(await screen.findByText(/Dit vult Blad1!B3:H12 met formules/)).toBeTruthy();
    expect(gateway.written).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Vul dit bereik' }));
    expect(await screen.findByText(/De tabel staat in Blad1!B3:H12/)).toBeTruthy();
    expect(gateway.sheets['Blad1']!['C5']).toEqual({ formula: '=NPLV.PAYMENT("Heerlen",B5:B12,C4:F4)', value: 0 });
    expect(gateway.sheets['Blad1']!['G5']).toEqual({ formula: '=NPLV.ALLOCATION("Heerlen",B5:B12)', value: 0 });
  });

  it('widens only columns that hold nothing else, and says which those are not', async () => {
    const gateway = openPane({ sheets: { Blad1: { D99: 'van mij' } } }, explore('Heerlen'));
    await act(async () => gateway.choose('B3'));
    insert();
    fireEvent.click(await screen.findByRole('button', { name: 'Vul dit bereik' }));
    expect(await screen.findByText(/Wat al in kolom D stond, houdt zijn breedte/)).toBeTruthy();
    expect(gateway.written[0]!.columnWidths!.map(({ column }) => column)).toEqual([0, 1, 3, 4, 5, 6]);
  });

  it('refuses where a cell would be overwritten, also by a spilled value', async () => {
    const gateway = openPane({ sheets: { Blad1: { D5: 'van mij' } } }, explore('Heerlen'));
    insert();
    expect(await screen.findByText(/Cel D5 is gevuld/)).toBeTruthy();
    expect(gateway.written).toHaveLength(0);
  });

  it('can be called off', async () => {
    const gateway = openPane({}, explore('Heerlen'));
    insert();
    fireEvent.click(await screen.findByRole('button', { name: 'Niet doen' }));
    expect(screen.getByRole('button', { name: 'Zet in werkblad' })).toBeTruthy();
    expect(gateway.written).toHaveLength(0);
  });

  it('says what is in the way of a protected sheet', async () => {
    openPane({ protectedSheets: ['Blad1'] }, explore('Heerlen'));
    insert();
    fireEvent.click(await screen.findByRole('button', { name: 'Vul dit bereik' }));
    expect(await screen.findByText(/Het blad Blad1 is beveiligd/)).toBeTruthy();
  });

  it('says kindly that there is no worksheet in a plain browser', async () => {
    openPane({ host: 'browser' }, explore('Heerlen'));
    insert();
    expect(await screen.findByText(/Er is hier geen werkmap/)).toBeTruthy();
  });
});
