/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../../src/taskpane/app';
import type { Gateway } from '../../../src/workbook/port';
import { FakeGateway } from '../fake-gateway';
import { openPane, rowUnder } from '../pane';

const explore = (place: string, more: Record<string, unknown> = {}) => ({ place, ...more });
const table = () => screen.getByRole('table');

describe('Verkennen', () => {
  it('shows the instalments of a municipality per theme and year, as printed in the annex', () => {
    openPane({}, explore('Heerlen'));
    expect(rowUnder(/^Integraal/).slice(0, 3)).toEqual(['684.518', '1.250.942', '803.996']);
    expect(rowUnder(/^Re-integratie/)[0]).toBe('0');
  });

  it('formats amounts in English where Excel is in English', () => {
    openPane({ language: 'en' }, explore('Heerlen'));
    expect(rowUnder(/^Integrated/).slice(0, 3)).toEqual(['684,518', '1,250,942', '803,996']);
  });

  it('says in English how certain the amounts of an agreement are, and keeps its own names', () => {
    openPane({ language: 'en' }, explore('Nieuw-West'));
    const lineOf = (name: string) => screen.getAllByText(name)[0]!.closest('li')!.textContent;
    expect(lineOf('Inschatting mogelijke Realisatiestimulans NPLV')).toMatch(/estimate$/);
    expect(lineOf('Inschatting mogelijke Wbi')).toMatch(/yet to be applied for$/);
    expect(screen.queryByText('schatting')).toBeNull();
  });

  it('shows the printed maximum beside the sum, and the difference of a euro', () => {
    openPane({}, explore('Groningen'));
    const body = screen.getByRole('rowheader', { name: /^Integraal/ }).closest('tbody')!;
    expect(within(body).getByText('€ 1 onder de som')).toBeTruthy();
    expect(rowUnder(/^Integraal/).slice(3, 5)).toEqual(['1.692.327', '1.692.326']);
    expect(rowUnder(/^Veerkracht/).slice(3, 5)).toEqual(['255.000', '255.000']);
  });

  it('deducts the estimated btw from amounts: 5% of the amount, and nothing for jonge kind', () => {
    openPane({}, explore('Rotterdam'));
    fireEvent.click(screen.getByRole('radio', { name: 'Excl. btw' }));
    // 4,223,009 less 5%.
    expect(rowUnder(/^Integraal/)[1]).toBe('4.011.858,55');
    fireEvent.click(screen.getByRole('radio', { name: 'Btw' }));
    expect(rowUnder(/^Integraal/)[1]).toBe('211.150,45');
    expect(rowUnder(/^Jonge kind/)[1]).toBe('0,00');
  });

  it('shows the share in the country', () => {
    openPane({}, explore('Utrecht'));
    const body = screen.getByRole('rowheader', { name: /^Armoede/ }).closest('tbody')!;
    expect(within(body).getByRole('button', { name: '5,00% van het landelijke totaal' })).toBeTruthy();
  });

  it('shows the share on the chosen basis, with its derivation', async () => {
    openPane({}, explore('Rotterdam', { 'explore.basis': 'btw' }));
    // 836,042.30 of 5,211,790.55.
    fireEvent.click(screen.getByRole('button', { name: '16,04% van alle gemeenten samen' }));
    const panel = await screen.findByRole('dialog');
    expect(within(panel).getByText('€ 5.211.790,55')).toBeTruthy();
    const formula = '=NPLV.PAYMENT("Rotterdam","totaal","totaal","btw")/NPLV.PAYMENT("alle","totaal","totaal","btw")';
    expect(within(panel).getByText(formula)).toBeTruthy();
  });

  it('calls only printed figures printed', () => {
    openPane({}, explore('Rotterdam'));
    const maxima = () => screen.getAllByRole('rowheader', { name: /maxim/i }).map((cell) => cell.textContent);
    expect(maxima()[0]).toContain('Vermeld maximum');
    fireEvent.click(screen.getByRole('radio', { name: 'Excl. btw' }));
    expect(maxima()[0]).toContain('Maximum, excl. btw (berekend)');
    expect(maxima().filter((text) => /vermeld/i.test(text!))).toEqual([]);
  });

  it('describes each figure to a screen reader by what it is', () => {
    openPane({}, { place: 'Heerlen' });
    const figures = screen.getAllByRole('button', { name: '1.250.942' });
    expect(figures.map((figure) => figure.getAttribute('aria-description'))).toEqual([
      'Integraal, 2024, Heerlen, incl. btw',
    ]);
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

  it('says in the source of a share that it is a share', async () => {
    openPane({}, explore('Rotterdam'));
    fireEvent.click(within(table()).getByRole('button', { name: /^59,90% van het landelijke totaal/ }));
    const panel = await screen.findByRole('dialog');
    const title = { name: 'Aandeel: School en omgeving, Rotterdam, incl. btw' };
    expect(within(panel).getByRole('heading', title)).toBeTruthy();
  });

  it('opens the source of a figure', async () => {
    openPane({}, explore('Rotterdam'));
    fireEvent.click(within(table()).getByRole('button', { name: '18.027.421' }));
    const panel = await screen.findByRole('dialog');
    expect(within(panel).getByRole('heading', { name: 'School en omgeving, 2024, Rotterdam, incl. btw' })).toBeTruthy();
    const publication = { name: /^Regeling kansrijke wijk \(Staatscourant 2023, nr\.\s17605\)/ };
    expect(within(panel).getByRole('link', publication)).toBeTruthy();
    expect(within(panel).getAllByText('Bijlage, artikel 8, onderdeel 4, onder b').length).toBeGreaterThan(0);
    expect(within(panel).getByText('=NPLV.PAYMENT("Rotterdam","school",2024,"incl")')).toBeTruthy();
  });

  it('shows the formula of a figure in the notation of an Excel with decimal commas', async () => {
    openPane({ notation: 'comma' }, explore('Rotterdam'));
    fireEvent.click(within(table()).getByRole('button', { name: '18.027.421' }));
    const panel = await screen.findByRole('dialog');
    expect(await within(panel).findByText('=NPLV.PAYMENT("Rotterdam";"school";2024;"incl")')).toBeTruthy();
  });

  it('shows awards and the agreement only where they exist', () => {
    openPane({}, explore('Nieuw-West'));
    const agreement = screen.getByRole('heading', { name: 'Bestuurlijke afspraken Nieuw-West' }).closest('section')!;
    expect(within(agreement).getByText('€ 61.292.500 – 80.092.500')).toBeTruthy();
    const awards = screen.getByRole('heading', { name: 'Toegekend uit andere regelingen' }).closest('section')!;
    expect(within(awards).getByText('€ 28.000.000')).toBeTruthy();
  });

  it('says that the documents lack the agreement of Heerlen, and makes the sheet for it', async () => {
    const gateway = openPane({}, explore('Heerlen'));
    expect(screen.getByText(/^De afspraak van Heerlen staat niet in de documenten/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Toegekend uit andere regelingen' })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Maak een blad Eigen gegevens' }));
    expect(await screen.findByRole('button', { name: 'Ga naar Eigen gegevens' })).toBeTruthy();
    expect(gateway.names['NPLV_Gegevens']).toMatch(/^Eigen gegevens!A\d+:O\d+$/);
  });

  it('lists the spending conditions of a theme, summarised, with their article', async () => {
    openPane({}, explore('Heerlen'));
    const body = screen.getByRole('rowheader', { name: /^Organisatie/ }).closest('tbody')!;
    const details = body.querySelector('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await within(details).findByText(/^Programmaorganisatie inrichten en in stand houden/)).toBeTruthy();
    expect(within(details).getByText(/^Samengevat uit de regeling/)).toBeTruthy();
    expect(within(details).getByRole('link', { name: /Artikel\s2, lid\s2, onder a/ })).toHaveProperty(
      'href',
      'https://zoek.officielebekendmakingen.nl/stcrt-2023-17605.html',
    );
  });

  it('filters places while typing, and selects one with the arrow keys', () => {
    openPane();
    const box = screen.getByRole('combobox', { name: 'Gemeente of gebied' });
    fireEvent.click(box);
    expect(screen.getAllByRole('option').length).toBeGreaterThan(20);
    fireEvent.input(box, { target: { value: 'dam' } });
    const names = screen.getAllByRole('option').map((option) => option.textContent);
    expect(names).toEqual(['Amsterdam', 'Amsterdam Nieuw-West', 'Amsterdam Zuidoost', 'Rotterdam', 'Schiedam']);
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'Enter']) fireEvent.keyDown(box, { key });
    expect(box).toHaveProperty('value', 'Rotterdam');
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('accepts any spelling of a place, and asks when it is ambiguous', async () => {
    openPane();
    const box = screen.getByRole('combobox', { name: 'Gemeente of gebied' });
    const type = (text: string): void => {
      fireEvent.input(box, { target: { value: text } });
      fireEvent.keyDown(box, { key: 'Enter', which: 13, keyCode: 13 });
    };
    type('s-Gravenhage');
    expect(box).toHaveProperty('value', 'Den Haag');
    type('Noord');
    expect(await screen.findByText(/past op meer gebieden: Breda, Groningen, Heerlen/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Groningen' }));
    expect(box).toHaveProperty('value', 'Groningen');
    expect(screen.queryByText(/past op meer gebieden/)).toBeNull();
    type('Purmerend');
    await screen.findByText('“Purmerend” is geen gemeente of gebied van het programma. Kies uit de lijst.');
    type('Roterdam');
    await screen.findByText('“Roterdam” is geen gemeente of gebied van het programma. Bedoelt u:');
    fireEvent.click(screen.getByRole('button', { name: 'Rotterdam' }));
    expect(box).toHaveProperty('value', 'Rotterdam');
  });
});

describe('Verkennen with own data', () => {
  const ownRows = {
    A1: 'Soort',
    B1: 'Gebied',
    C1: 'Onderdeel',
    D1: 'Jaar',
    E1: 'Incl. btw',
    F1: 'Bron',
    A2: 'termijn',
    B2: 'Rotterdam',
    C2: 'school',
    D2: 2024,
    E2: 20_000_000,
    F2: 'Beschikking 2026-0001234, art. 2',
    A3: 'maatregel',
    B3: 'Rotterdam',
    C3: 'Brug',
    E3: 1_000_000,
    F3: 'Afspraken 2026, blz. 4',
  };
  const workbook = (cells: Record<string, string | number> = ownRows) => ({
    sheets: { Blad1: {}, Eigen: cells },
    names: { NPLV_Gegevens: 'Eigen!A1:F9' },
  });
  const bodyOf = (name: RegExp) => within(screen.getByRole('rowheader', { name }).closest('tbody')!);

  it('shows own figures in place of published ones, marked, with their source and a link to their row', async () => {
    const gateway = openPane(workbook(), explore('Rotterdam'));
    const figure = await bodyOf(/^School/).findByRole('button', { name: '20.000.000' });
    expect(figure.parentElement!.textContent).toContain('eigen');
    expect(rowUnder(/^Integraal/)[1]).toBe('4.223.009');
    expect(bodyOf(/^School/).getByText('zonder uw eigen termijnen')).toBeTruthy();
    expect(screen.getByText('Zoals vermeld in de bijlage en in uw eigen gegevens.')).toBeTruthy();
    fireEvent.click(figure);
    const panel = within(await screen.findByRole('dialog'));
    expect(panel.getByText('Beschikking 2026-0001234, art. 2')).toBeTruthy();
    expect(panel.getByText('=NPLV.PAYMENT("Rotterdam","school",2024,"incl",NPLV_Gegevens)')).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: 'Ga naar rij 2 van Eigen gegevens' }));
    await waitFor(() => expect(gateway.shown).toMatchObject([{ sheet: 'Eigen', row: 1, rows: 1 }]));
  });

  it('shows the own agreement, and follows the table when it changes', async () => {
    const gateway = openPane(workbook(), explore('Rotterdam'));
    const agreement = within(
      (await screen.findByRole('heading', { name: 'Bestuurlijke afspraken Rotterdam' })).closest('section')!,
    );
    expect(await agreement.findAllByText('€ 1.000.000')).not.toHaveLength(0);
    await act(async () => gateway.type({ E3: 1_250_000 }, 'Eigen'));
    expect(await agreement.findAllByText('€ 1.250.000')).not.toHaveLength(0);
  });

  it('keeps own figures while the user types in a cell, and reads them once that ends', async () => {
    const gateway = openPane(workbook({ ...ownRows }), explore('Rotterdam'));
    await bodyOf(/^School/).findByRole('button', { name: '20.000.000' });
    const locate = gateway.locateName.bind(gateway);
    const refuse: Gateway['locateName'] = async () => {
      gateway.locateName = locate;
      return { problem: 'busy' };
    };
    Object.assign(gateway, { locateName: refuse });
    await act(async () => gateway.type({ E2: 21_000_000 }, 'Eigen'));
    expect(bodyOf(/^School/).getByRole('button', { name: '20.000.000' })).toBeTruthy();
    expect(await bodyOf(/^School/).findByRole('button', { name: '21.000.000' })).toBeTruthy();
  });

  it('goes to a sheet of own data that it could not read, and never makes a second one', async () => {
    const gateway = new FakeGateway({ ...workbook(), settings: { 'nplv.pane': explore('Rotterdam') } });
    const read = gateway.readCells.bind(gateway);
    gateway.readCells = async (area) => (area.sheet === 'Eigen' ? { problem: 'gone' } : read(area));
    render(<App gateway={gateway} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Maak een blad Eigen gegevens' }));
    await waitFor(() => expect(gateway.shown).toMatchObject([{ sheet: 'Eigen', row: 0 }]));
    expect(gateway.written).toEqual([]);
  });

  it('shows each own project of the Woningbouwimpuls with its co-financing', async () => {
    const header = { A1: 'Soort', B1: 'Gebied', C1: 'Onderdeel', D1: 'Cofinanciering', E1: 'Incl. btw' };
    const parkstad = { A2: 'wbi', B2: 'Rotterdam', C2: 'Parkstad', D2: 1_500_000, E2: 2_500_000 };
    const hart = { A3: 'wbi', B3: 'Rotterdam', C3: 'Hart van Zuid', E3: 750_000 };
    openPane(workbook({ ...header, ...parkstad, ...hart }), explore('Rotterdam'));
    const heading = await screen.findByRole('heading', { name: /^Woningbouwimpuls/ });
    const projects = within(heading.nextElementSibling as HTMLElement);
    const lines = projects.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      expect.stringMatching(/^Parkstad eigen.*2\.500\.000.*cofinanciering.*1\.500\.000/),
      expect.stringMatching(/^Hart van Zuid eigen.*750\.000(?!.*cofinanciering)/),
    ]);
  });

  it('names the faulty cell, and shows the documents until it is corrected', async () => {
    openPane(workbook({ ...ownRows, C2: 'sport' }), explore('Rotterdam'));
    expect(await screen.findByText(/tellen hier nog niet mee. .*rij 2.*Onderdeel/i)).toBeTruthy();
    expect(rowUnder(/^School/)[1]).toBe('18.027.421');
    fireEvent.click(bodyOf(/^School/).getByRole('button', { name: '18.027.421' }));
    const panel = within(await screen.findByRole('dialog'));
    expect(panel.getAllByText('Bijlage, artikel 8, onderdeel 4, onder b').length).toBeGreaterThan(0);
    expect(panel.getByText('=NPLV.PAYMENT("Rotterdam","school",2024,"incl")')).toBeTruthy();
  });

  it('adds the table of own data to the formulas of the table', async () => {
    const gateway = openPane(workbook(), explore('Rotterdam'));
    await bodyOf(/^School/).findByRole('button', { name: '20.000.000' });
    fireEvent.click(screen.getByRole('button', { name: 'Zet in werkblad' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Vul dit bereik' }));
    await screen.findByText(/De tabel staat in/);
    const formulas = Object.values(gateway.sheets['Blad1']!).flatMap((cell) =>
      typeof cell === 'object' && cell && 'formula' in cell ? [cell.formula] : [],
    );
    expect(formulas).toEqual([
      '=NPLV.PAYMENT("Rotterdam",A3:A10,B2:E2,,NPLV_Gegevens)',
      '=NPLV.ALLOCATION("Rotterdam",A3:A10,,NPLV_Gegevens)',
      '=NPLV.SHARE("Rotterdam",A3:A10,,NPLV_Gegevens)',
    ]);
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

  it('widens only columns without other content, and names the others', async () => {
    const gateway = openPane({ sheets: { Blad1: { D99: 'van mij' } } }, explore('Heerlen'));
    await act(async () => gateway.choose('B3'));
    insert();
    fireEvent.click(await screen.findByRole('button', { name: 'Vul dit bereik' }));
    expect(await screen.findByText(/Kolommen met andere inhoud \(D\) houden hun breedte/)).toBeTruthy();
    expect(gateway.written[0]!.columnWidths!.map(({ column }) => column)).toEqual([0, 1, 3, 4, 5, 6]);
  });

  it('offers a new sheet where a cell would be overwritten, also by a spill', async () => {
    const gateway = openPane({ sheets: { Blad1: { D5: 'van mij' } } }, explore('Heerlen'));
    insert();
    expect(await screen.findByText(/Cel D5 is gevuld/)).toBeTruthy();
    expect(gateway.written).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Op een nieuw blad' }));
    expect(await screen.findByText(/De tabel staat in Heerlen!A1:G10/)).toBeTruthy();
    expect(gateway.sheets['Blad1']!['D5']).toBe('van mij');
  });

  it('offers a new sheet where its formulas would spill inside a table', async () => {
    const table = { name: 'Lijst', sheet: 'Blad1', row: 0, column: 0, rows: 20, columns: 9 };
    const gateway = openPane({ tables: [table] }, explore('Heerlen'));
    insert();
    expect(await screen.findByText(/Hier ligt de tabel Lijst.*#OVERLOOP!.*kies een cel buiten de tabel/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Op een nieuw blad' }));
    expect(await screen.findByText(/De tabel staat in Heerlen!A1:G10/)).toBeTruthy();
    expect(gateway.written).toHaveLength(1);
  });

  it('withdraws its proposal when another cell or place is chosen', async () => {
    const gateway = openPane({}, explore('Heerlen'));
    insert();
    await screen.findByText(/Dit vult Blad1!A1:G10/);
    await act(async () => gateway.choose('C7'));
    expect(screen.queryByText(/Dit vult/)).toBeNull();
  });

  it('can be cancelled, by its button or Escape', async () => {
    const gateway = openPane({}, explore('Heerlen'));
    insert();
    fireEvent.click(await screen.findByRole('button', { name: 'Niet doen' }));
    insert();
    fireEvent.keyDown(await screen.findByRole('button', { name: 'Vul dit bereik' }), { key: 'Escape' });
    expect(screen.getByRole('button', { name: 'Zet in werkblad' })).toBeTruthy();
    expect(gateway.written).toHaveLength(0);
  });

  it('reports a protected sheet', async () => {
    openPane({ protectedSheets: ['Blad1'] }, explore('Heerlen'));
    insert();
    fireEvent.click(await screen.findByRole('button', { name: 'Vul dit bereik' }));
    expect(await screen.findByText(/Het blad Blad1 is beveiligd/)).toBeTruthy();
  });

  it('says that a plain browser has no worksheet', async () => {
    openPane({ host: 'browser' }, explore('Heerlen'));
    insert();
    expect(await screen.findByText(/Er is hier geen werkmap/)).toBeTruthy();
  });
});
