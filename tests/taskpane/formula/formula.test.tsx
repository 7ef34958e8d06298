/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openPane } from '../pane';

const onFunction = (id: string, ...entries: string[]) => ({
  screen: 'formula',
  'formula.function': id,
  'formula.entries': { [id]: entries },
});

const formulaShown = () => document.querySelector('code.formula')!.textContent;

describe('Formule', () => {
  it('finds a function by a question and fills it in', async () => {
    openPane({}, { screen: 'formula' });
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'welk deel btw' } });
    fireEvent.click(screen.getByRole('button', { name: /^BTW\b/ }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Bedrag (amount)' }), { target: { value: '1.000' } });
    const theme = screen.getByRole('combobox', { name: 'Thema (theme)' });
    fireEvent.input(theme, { target: { value: 'armoede' } });
    fireEvent.keyDown(theme, { key: 'Enter', which: 13, keyCode: 13 });
    expect(formulaShown()).toBe('=NPLV.BTW(1000,"armoede")');
    // 5% of the amount.
    expect(await screen.findByText('€ 50', { selector: '.headline' })).toBeTruthy();
  });

  it('shows the value, derivation and source of the current arguments', async () => {
    openPane({}, onFunction('PAYMENT', 'Rotterdam', 'integraal', '2024', 'excl'));
    expect(await screen.findByText('€ 4.011.858,55', { selector: '.headline' })).toBeTruthy();
    expect(screen.getAllByText('Bijlage, artikel 4, onderdeel 9, onder b').length).toBe(2);
    expect(
      screen.getByRole('link', { name: /^Regeling kansrijke wijk \(Staatscourant 2023, nr\.\s17605\)/ }),
    ).toBeTruthy();
  });

  it('follows the chosen municipality, except where another was typed', async () => {
    const choosing = (place: string, entries: readonly (string | null)[]) =>
      openPane({}, { ...onFunction('PAYMENT'), 'formula.entries': { PAYMENT: entries }, place });
    choosing('Breda', [null, 'armoede', '2024', null]);
    await waitFor(() => expect(formulaShown()).toBe('=NPLV.PAYMENT("Breda","armoede",2024)'));
    cleanup();
    choosing('Breda', ['Arnhem', 'armoede', '2024', null]);
    await waitFor(() => expect(formulaShown()).toBe('=NPLV.PAYMENT("Arnhem","armoede",2024)'));
  });

  it('keeps what follows the chosen municipality apart from what is typed', async () => {
    const gateway = openPane({}, { ...onFunction('PAYMENT'), place: 'Breda', 'formula.entries': {} });
    fireEvent.change(await screen.findByRole('combobox', { name: 'Jaar (year, mag leeg)' }), {
      target: { value: '2024' },
    });
    const kept = () => (gateway.settings.get('nplv.pane') as { 'formula.entries'?: unknown })?.['formula.entries'];
    await waitFor(() => expect(JSON.stringify(kept())).toContain('[null,null,"2024"'));
  });

  it('reports an invalid argument', async () => {
    openPane({}, onFunction('PAYMENT', 'Roterdam', 'school'));
    expect(await screen.findByText(/Bedoelt u Rotterdam\?/)).toBeTruthy();
  });

  it('copies the selected range into an argument, and calculates with its cells', async () => {
    const gateway = openPane(
      { sheets: { Blad1: { A1: 'Heerlen', A2: 'Breda' } } },
      onFunction('PAYMENT', '', 'integraal', '2023'),
    );
    await act(async () => gateway.choose('A1:A2'));
    fireEvent.click(await screen.findByRole('button', { name: 'Neem de selectie over als Gemeente of gebied' }));
    expect(formulaShown()).toBe('=NPLV.PAYMENT(A1:A2,"integraal",2023)');
    const block = await screen.findByRole('region', { name: 'Uitkomst' });
    expect(
      within(block)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['684.518', '216.363']);
  });

  it('recalculates when a selected cell changes', async () => {
    const gateway = openPane(
      { sheets: { Blad1: { A1: 'Heerlen' } } },
      onFunction('PAYMENT', '=A1', 'integraal', '2023'),
    );
    expect(await screen.findByText('€ 684.518', { selector: '.headline' })).toBeTruthy();
    gateway.sheets['Blad1']!['A1'] = 'Breda';
    await act(async () => gateway.choose('A1'));
    expect(await screen.findByText('€ 216.363', { selector: '.headline' })).toBeTruthy();
  });

  it('reports cells that cannot be read', async () => {
    openPane({}, onFunction('PAYMENT', '=Blad9!A1', 'school'));
    expect(await screen.findByText(/Excel kon de waarden van deze cellen nu niet geven/)).toBeTruthy();
  });

  it('propagates the error of a cell', async () => {
    openPane({ sheets: { Blad1: { B1: { error: '#DIV/0!' } } } }, onFunction('PAYMENT', '=B1', 'school'));
    expect(await screen.findByText(/#DEEL\/0!/)).toBeTruthy();
  });

  it('inserts the formula in the selected cell', async () => {
    const gateway = openPane({}, onFunction('PAYMENT', 'Heerlen', 'school', '2024'));
    await act(async () => gateway.choose('C7'));
    const insert = await screen.findByRole('button', { name: 'Zet in C7' });
    await waitFor(() => expect(insert).toHaveProperty('disabled', false));
    await act(async () => void fireEvent.click(insert));
    expect(await screen.findByText('De formule staat in Blad1!C7.')).toBeTruthy();
    expect(gateway.sheets['Blad1']!['C7']).toEqual({ formula: '=NPLV.PAYMENT("Heerlen","school",2024)', value: 0 });
    await act(async () => gateway.choose('D9'));
    await waitFor(() => expect(screen.queryByText('De formule staat in Blad1!C7.')).toBeNull());
  });

  it.each([
    ['PAYMENT', ['Heerlen', 'integraal', '2024'], '#,##0'],
    ['PAYMENT', ['Rotterdam', 'integraal', '2024', 'excl'], '#,##0.00'],
    ['SHARE', ['Rotterdam', 'integraal'], '0.00%'],
    ['DEADLINE', ['regeling.aanvraag'], 'dd-mm-yyyy'],
  ])('gives the cell of %s %j the number format of the pane', async (id, args, numberFormat) => {
    const gateway = openPane({}, onFunction(id, ...args));
    const insert = await screen.findByRole('button', { name: 'Zet in A1' });
    await waitFor(() => expect(insert).toHaveProperty('disabled', false));
    await act(async () => void fireEvent.click(insert));
    await screen.findByText('De formule staat in Blad1!A1.');
    expect(gateway.written[0]!.formats).toMatchObject([{ numberFormat }]);
  });

  it.each([
    ['PAYMENTS', ['Rotterdam', 'integraal'], '2023'],
    ['FACTS', ['regeling.aanvraag'], '30 september 2023'],
    ['EXPLAIN', ['PAYMENT', 'Heerlen', 'integraal', '2024'], '1.250.942'],
    ['EXPLAIN', ['FACT', 'regeling.aanvraag'], '30 september 2023'],
  ])('shows each cell of the table of %s for %j by its quantity: %s', async (id, entries, shown) => {
    openPane({}, onFunction(id, ...entries));
    expect(
      (await screen.findAllByRole('cell', { name: (name) => name.replace(/\s/g, ' ') === shown })).length,
    ).toBeGreaterThan(0);
  });

  it('formats a day as a day, and shows the qualifier “ruim” before its amount', async () => {
    openPane({}, onFunction('AWARD', 'alle', 'pmg'));
    expect(await screen.findByText('ruim € 36.000.000', { selector: '.headline' })).toBeTruthy();
  });

  it('overwrites nothing, not even with a spill', async () => {
    const gateway = openPane({ sheets: { Blad1: { B3: 1 } } }, onFunction('THEMES'));
    const insert = await screen.findByRole('button', { name: 'Zet in A1' });
    await waitFor(() => expect(insert).toHaveProperty('disabled', false));
    await act(async () => void fireEvent.click(insert));
    expect(await screen.findByText(/Cel B3 is gevuld/)).toBeTruthy();
    expect(gateway.written).toHaveLength(0);
  });

  it('waits for required arguments, and refuses an invalid formula', async () => {
    openPane({}, onFunction('PAYMENT', 'Heerlen', '=SUM('));
    expect(await screen.findByText(/geen geldige formule/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Zet in A1' })).toHaveProperty('disabled', true);
  });
});

describe('Formule in an Excel with decimal commas', () => {
  const put = async (cell: string): Promise<void> => {
    const insert = await screen.findByRole('button', { name: `Zet in ${cell}` });
    await waitFor(() => expect(insert).toHaveProperty('disabled', false));
    await act(async () => void fireEvent.click(insert));
  };

  it('shows the formula in that notation, and writes it in that of the API', async () => {
    const gateway = openPane({ notation: 'comma' }, onFunction('SETTLEMENT', '1.000,50', '=1000,50*2', '80'));
    expect(await screen.findByText('=NPLV.SETTLEMENT(1000,5;1000,50*2;80)')).toBeTruthy();
    await put('A1');
    expect(gateway.sheets['Blad1']!['A1']).toEqual({ formula: '=NPLV.SETTLEMENT(1000.5,1000.50*2,80)', value: 0 });
  });

  it('accepts functions of Excel with semicolons', async () => {
    const gateway = openPane({ notation: 'comma' }, onFunction('PAYMENT', 'Delft', 'school', '=MAX(2023;2024)'));
    expect(await screen.findByText(/Dit rekent alleen Excel zelf uit/)).toBeTruthy();
    expect(formulaShown()).toBe('=NPLV.PAYMENT("Delft";"school";MAX(2023;2024))');
    await put('A1');
    expect(gateway.sheets['Blad1']!['A1']).toEqual({
      formula: '=NPLV.PAYMENT("Delft","school",MAX(2023,2024))',
      value: 0,
    });
  });

  it.each(['=INDEX(A1:B2,A1,B1)', '=1.5*2', '=1.000,50*2'])('explains the right separators for %s', async (entry) => {
    openPane({ notation: 'comma' }, onFunction('PAYMENT', 'Delft', entry));
    expect(await screen.findByText(/tussen argumenten hoort een puntkomma/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Zet in A1' })).toHaveProperty('disabled', true);
  });

  it.each([
    ['=SOM(B26;C26)', 'SOM'],
    ['=JAAR(VANDAAG())', 'JAAR'],
  ])('asks for the English name in %s', async (entry, name) => {
    openPane({ notation: 'comma' }, onFunction('PAYMENT', 'Delft', 'school', entry));
    expect(await screen.findByText(new RegExp(`geen functie met de Engelse naam ${name}\\. .*SUM`))).toBeTruthy();
    expect(screen.queryByText(/Dit rekent alleen Excel zelf uit/)).toBeNull();
  });

  it('shows and edits the formula of a cell in the same notation', async () => {
    const formula = '=ROUND(NPLV.PAYMENT("Heerlen",A2,MAX(2023,2024)),0)';
    const gateway = openPane(
      { notation: 'comma', sheets: { Blad1: { A1: { formula, value: 1 } } } },
      { screen: 'formula' },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Bewerk NPLV.PAYMENT("Heerlen";A2;MAX(2023;2024))' }));
    expect(screen.getByRole('combobox', { name: 'Jaar (year, mag leeg)' })).toHaveProperty('value', '=MAX(2023;2024)');
    const replace = screen.getByRole('button', { name: 'Vervang in A1' });
    await waitFor(() => expect(replace).toHaveProperty('disabled', false));
    await act(async () => void fireEvent.click(replace));
    await screen.findByText('De formule in A1 is vervangen.');
    expect(gateway.sheets['Blad1']!['A1']).toEqual({ formula, value: 0 });
  });
});

describe('the formula in the selected cell', () => {
  const nested = '=IF(B1,ROUND(NPLV.PAYMENT("Heerlen", "school", 2024)/1000,0),"NPLV.X()")';

  const edit = async (): Promise<void> => {
    fireEvent.click(await screen.findByRole('button', { name: /^Bewerk NPLV\.PAYMENT/ }));
    const year = screen.getByRole('combobox', { name: 'Jaar (year, mag leeg)' });
    expect(year).toHaveProperty('value', '2024');
    fireEvent.input(year, { target: { value: '2025' } });
    fireEvent.keyDown(year, { key: 'Enter', which: 13, keyCode: 13 });
    const replace = screen.getByRole('button', { name: 'Vervang in A1' });
    await waitFor(() => expect(replace).toHaveProperty('disabled', false));
    await act(async () => void fireEvent.click(replace));
  };

  it('is edited in place, without other changes', async () => {
    const gateway = openPane({ sheets: { Blad1: { A1: { formula: nested, value: 1 } } } }, { screen: 'formula' });
    await edit();
    expect(await screen.findByText('De formule in A1 is vervangen.')).toBeTruthy();
    expect(gateway.sheets['Blad1']!['A1']).toEqual({
      formula: '=IF(B1,ROUND(NPLV.PAYMENT("Heerlen","school",2025)/1000,0),"NPLV.X()")',
      value: 0,
    });
  });

  it('stays as it is where it changed meanwhile', async () => {
    const gateway = openPane({ sheets: { Blad1: { A1: { formula: nested, value: 1 } } } }, { screen: 'formula' });
    await screen.findByRole('button', { name: /^Bewerk/ });
    const before = gateway.sheets['Blad1']!['A1'];
    const click = edit();
    gateway.sheets['Blad1']!['A1'] = { formula: '=1', value: 1 };
    await click;
    expect(await screen.findByText(/Cel A1 is intussen veranderd/)).toBeTruthy();
    expect(gateway.sheets['Blad1']!['A1']).not.toEqual(before);
    expect(gateway.sheets['Blad1']!['A1']).toEqual({ formula: '=1', value: 1 });
  });

  it('opens even with an argument for a function without parameters', async () => {
    openPane({ sheets: { Blad1: { A1: { formula: '=NPLV.THEMES(1)', value: 1 } } } }, { screen: 'formula' });
    fireEvent.click(await screen.findByRole('button', { name: /^Bewerk NPLV\.THEMES/ }));
    expect(await screen.findByText('Deze functie heeft geen argumenten.')).toBeTruthy();
  });
});
