/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '../../../src/taskpane/audit';
import { type CellRange, intersection, oneCell } from '../../../src/workbook/cell-range';
import type { FakeCell } from '../fake-gateway';
import { openPane } from '../pane';

const kept = { screen: 'audit' };
const sheets = {
  Blad1: {
    A1: { formula: '=NPLV.PAYMENT("Rotterdam","integraal",2024)', value: 4_223_009 },
    A2: { formula: '=NPLV.PAYMENT("Roterdam","integraal",2024)', value: { error: '#N/A' } },
    A3: 4_223_009,
    B1: { formula: '=NPLV.PAYMENTS("Delft","integraal")', value: 'Gemeente', spill: 'B1:B3' },
    B2: 281_585,
  },
};

describe('the screen Controle', () => {
  it('lists errors with their messages, and typed amounts, and selects them', async () => {
    const gateway = openPane({ sheets }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText('Fouten (1)');
    await screen.findByText(/Bedoelt u Rotterdam\?/);
    const typed = screen.getByText('Ingetypte gepubliceerde bedragen (1)').closest('details')!;
    fireEvent.click(within(typed).getByRole('button', { name: 'Ga naar Blad1!A3' }));
    await waitFor(() => expect(gateway.shown).toEqual([{ sheet: 'Blad1', row: 2, column: 0, rows: 1, columns: 1 }]));
  });

  it('lists an error within a spill by its own cell and message', async () => {
    const spill = {
      A1: { formula: '=NPLV.PAYMENT(C1:C3,"integraal",2024)', value: 4_223_009, spill: 'A1:A3' },
      A2: { error: '#N/A' },
      A3: 4_223_009,
      C1: 'Rotterdam',
      C2: 'Roterdam',
      C3: 'Rotterdam',
    };
    openPane({ sheets: { Blad1: spill } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    const errors = (await screen.findByText('Fouten (1)')).closest('details')!;
    within(errors).getByRole('button', { name: 'Ga naar Blad1!A2' });
    await within(errors).findByText(/Bedoelt u Rotterdam\?/);
    expect(screen.queryByText(/^Geen fouten/)).toBeNull();
  });

  it('formats the first value of a block as its function declares it', async () => {
    const block = {
      A1: 3_000_000,
      B1: 2_000_000,
      A3: { formula: '=NPLV.ORV.PAYOUT(5700000,A1:B1)', value: 3_000_000, spill: 'A3:B3' },
    };
    openPane({ sheets: { Blad1: block } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    fireEvent.click(await screen.findByText('NPLV-formules (1)'));
    await screen.findByText('€ 3.000.000');
  });

  it('still lists an error after it was frozen', async () => {
    openPane({ sheets: { Blad1: { A2: sheets.Blad1.A2 } } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Ter plekke' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bevriezen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bevries ter plekke' }));
    await screen.findByText('Bevroren (1)');
    const errors = screen.getByText('Fouten (1)').closest('details')!;
    within(errors).getByRole('button', { name: 'Ga naar Blad1!A2' });
    within(errors).getByText(/^Bevroren met \d+\.\d+\.\d+ /);
    expect(screen.queryByText(/^Geen fouten/)).toBeNull();
  });

  it('names the figure of the chosen place first among the figures that an amount equals', async () => {
    // Annex, art. 5: 510,000 less 5% in 2023, in several places.
    openPane({ sheets: { Blad1: { A1: 484_500 } } }, { ...kept, place: 'Rotterdam' });
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    expect(await screen.findByText('=NPLV.PAYMENT("Rotterdam","armoede",2023,"excl")')).toBeTruthy();
  });

  it('takes the amounts of a ledger that a formula reconciles as the lines that they are', async () => {
    const lines = { A1: 'Omschrijving', B1: 'Bedrag', A2: 'School', B2: 18_027_421, B9: 4_223_009 };
    const reconciled = { formula: '=NPLV.RECONCILE($A$1:$B$5,"Rotterdam",2024)', value: 'Jaar' };
    openPane({ sheets: { Blad1: { ...lines, D1: reconciled } } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    const typed = (await screen.findByText('Ingetypte gepubliceerde bedragen (1)')).closest('details')!;
    within(typed).getByRole('button', { name: 'Ga naar Blad1!B9' });
  });

  it('is silent about errors that a formula catches', async () => {
    const caught = { formula: '=IFNA(NPLV.PAYMENT("Roterdam","integraal",2024),0)', value: 0 };
    openPane({ sheets: { Blad1: { A1: caught } } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    const group = (await screen.findByText('NPLV-formules (1)')).closest('details')!;
    group.open = true;
    fireEvent(group, new Event('toggle'));
    await within(group).findByText(/heeft hier geen bron/);
    expect(within(group).queryByText(/Bedoelt u/)).toBeNull();
  });

  it('shows every formula with its value and source', async () => {
    openPane({ sheets }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    const group = (await screen.findByText('NPLV-formules (3)')).closest('details')!;
    group.open = true;
    fireEvent(group, new Event('toggle'));
    await within(group).findByText('€ 4.223.009');
    await within(group).findAllByText(/^Bron: .*artikel 4/);
  });

  it('shows a day as a day, and an amount inside another formula as the number in the cell', async () => {
    const days = {
      // Overview of Amsterdam, § 6: the budget of 2023-2025.
      A1: { formula: '=NPLV.FACT("spuk.periode")', value: 46_022 },
      // 4,223,009 less 5% is 4,011,858.55.
      A2: { formula: '=ROUND(NPLV.PAYMENT("Rotterdam","integraal",2024,"excl"),0)', value: 4_011_859 },
    };
    openPane({ sheets: { Blad1: days } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    const group = (await screen.findByText('NPLV-formules (2)')).closest('details')!;
    group.open = true;
    fireEvent(group, new Event('toggle'));
    await within(group).findByText('31 december 2025');
    await within(group).findByText('4.011.859');
  });

  it('shows formulas in the notation of an Excel with decimal commas', async () => {
    openPane({ sheets, notation: 'comma' }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    expect(await screen.findByText('=NPLV.PAYMENT("Roterdam";"integraal";2024)')).toBeTruthy();
    const typed = screen.getByText('Ingetypte gepubliceerde bedragen (1)').closest('details')!;
    expect(within(typed).getByText('=NPLV.PAYMENT("Rotterdam";"integraal";2024)')).toBeTruthy();
  });

  it('names the formulas from older data, until they are accepted', async () => {
    const sheetProperties = { 'nplv.version': { Blad1: '0.9.0 (1-1-2025)' } };
    const gateway = openPane({ sheets, sheetProperties }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText('Met oudere gegevens ingevoegd (3)');
    expect((await screen.findAllByText(/^Ingevoegd met 0\.9\.0/)).length).toBe(3);
    fireEvent.click(screen.getByRole('button', { name: 'Nagekeken: met de gegevens van nu' }));
    await waitFor(() => expect(screen.queryByText('Met oudere gegevens ingevoegd (3)')).toBeNull());
    expect(gateway.sheetProperties['nplv.version']).toEqual({ Blad1: '2.0.0 (24-6-2025)' });
  });

  it('treats amounts of a reconciliation as results, not as typed', async () => {
    openPane({ sheets, sheetProperties: { 'nplv.reconciled': { Blad1: 'true' } } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText('NPLV-formules (3)');
    expect(screen.queryByText(/^Ingetypte gepubliceerde bedragen/)).toBeNull();
  });

  it('reports an empty workbook', async () => {
    openPane({ sheets: { Blad1: { A1: 'Begroting', A2: 12 } } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText('Er staan geen NPLV-formules of gepubliceerde bedragen in deze werkmap.');
  });

  it('freezes its findings, records the formulas in the workbook, and thaws them', async () => {
    const own = {
      Blad1: {
        A1: { formula: '=NPLV.PAYMENT("Rotterdam","integraal",2024)', value: 4_223_009 },
        A2: { formula: '=SUM(A1)', value: 4_223_009 },
      },
    };
    const gateway = openPane({ sheets: own }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Ter plekke' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bevriezen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bevries ter plekke' }));
    await screen.findByText('1 formule bevroren op Blad1.');
    expect(gateway.sheets['Blad1']!['A1']).toBe(4_223_009);
    expect(gateway.sheets['Blad1']!['A2']).toEqual(own.Blad1.A2);
    await screen.findByText('Bevroren (1)');
    expect(gateway.hiddenTexts.size).toBe(1);
    expect(screen.queryByText(/^Ingetypte gepubliceerde bedragen/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ontdooien' }));
    await screen.findByText('1 formule staat er weer.');
    expect(gateway.sheets['Blad1']!['A1']).toMatchObject({ formula: '=NPLV.PAYMENT("Rotterdam","integraal",2024)' });
    expect(gateway.hiddenTexts.size).toBe(0);
  });

  it('says of formulas that stay frozen whether their values changed or their sheet is missing', async () => {
    const gateway = openPane({ sheets: { Blad1: { A1: sheets.Blad1.A1, A2: sheets.Blad1.A1 } } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Ter plekke' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bevriezen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bevries ter plekke' }));
    await screen.findByText('Bevroren (2)');
    gateway.thaw = async (frozen) => {
      const [changed, lost] = frozen.map((one) => ({ ...one, kept: one }));
      return { restored: 0, changed: [changed!], lost: [{ ...lost!, sheet: 'Kladblok' }], waiting: [] };
    };
    fireEvent.click(screen.getByRole('button', { name: 'Ontdooien' }));
    await screen.findByText(
      '0 formules staan er weer. 1 niet, omdat daar nu iets anders staat: Blad1!A1. ' +
        '1 niet, omdat het blad niet te vinden is: Kladblok!A2. Geef het zijn naam terug en ontdooi opnieuw.',
    );
  });

  it('freezes nothing when a cell changed since, and asks for a new check', async () => {
    const own = { Blad1: { A1: sheets.Blad1.A1, A2: { formula: '=NPLV.VERSION()', value: '1' } } };
    const gateway = openPane({ sheets: own }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Ter plekke' }));
    gateway.sheets['Blad1']!['A2'] = { formula: '=SUM(1,2,3)*100', value: 600 };
    fireEvent.click(screen.getByRole('button', { name: 'Bevriezen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bevries ter plekke' }));
    await screen.findByText(
      'Blad1!A2 is na de controle veranderd. Er is niets bevroren: kies Controleer opnieuw en bevries dan.',
    );
    expect(gateway.sheets['Blad1']!['A1']).toEqual(sheets.Blad1.A1);
    fireEvent.click(screen.getByRole('button', { name: 'Controleer opnieuw' }));
    await screen.findByText('NPLV-formules (1)');
  });

  it('reports an unreadable record of frozen formulas, and freezes nothing over it', async () => {
    const settings = { 'nplv.frozen': 1, 'nplv.frozen.0': '[{"formula"' };
    const gateway = openPane({ sheets: { Blad1: { A1: sheets.Blad1.A1 } }, settings }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText(/^De lijst van bevroren formules in deze werkmap is niet te lezen/);
    fireEvent.click(screen.getByRole('button', { name: 'Bevriezen' }));
    await screen.findByText(/^De lijst van bevroren formules in deze werkmap is niet te lezen/);
    expect(gateway.settings.get('nplv.frozen.0')).toBe('[{"formula"');
    expect(gateway.sheets['Blad1']!['A1']).toEqual(sheets.Blad1.A1);
  });

  it('reports a finding whose cell no longer exists', async () => {
    const gateway = openPane({ sheets }, kept);
    gateway.select = async () => ({ problem: 'gone' });
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    const typed = (await screen.findByText('Ingetypte gepubliceerde bedragen (1)')).closest('details')!;
    fireEvent.click(within(typed).getByRole('button', { name: 'Ga naar Blad1!A3' }));
    await within(typed).findByText(/verwijderd of hernoemd/);
  });

  it('ends the progress and reports the problem when reading fails', async () => {
    const gateway = openPane({ sheets }, kept);
    gateway.scan = async () => Promise.reject(new Error('kapot'));
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText(/kapot/);
    expect(screen.queryByRole('progressbar')).toBeNull();
    screen.getByRole('button', { name: 'Controleer de werkmap' });
  });

  it('asks before it freezes in place, and changes nothing when declined', async () => {
    const gateway = openPane({ sheets }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Ter plekke' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bevriezen' }));
    expect(screen.getByText(/^Dit vervangt de formules op Blad1 door hun waarden/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Niet doen' }));
    expect(gateway.sheets['Blad1']!['A1']).toMatchObject({ formula: expect.any(String) });
    expect(screen.getByRole('button', { name: 'Bevriezen' })).toBeTruthy();
  });

  it('summarises its findings in one line, before the findings and before freezing', async () => {
    openPane({ sheets }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    const summary = await screen.findByText(
      'NPLV-formules: 3 · fouten: 1 · met oudere gegevens: 0 · ingetypte bedragen: 1 · bevroren: 0',
    );
    const errors = screen.getByText('Fouten (1)');
    const freezing = screen.getByRole('heading', { name: 'Bevriezen' });
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    expect(summary.compareDocumentPosition(errors) & follows).toBeTruthy();
    expect(errors.compareDocumentPosition(freezing) & follows).toBeTruthy();
  });

  it('keeps its findings while other screens are shown, until the workbook changes', async () => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    const gateway = openPane({ sheets: { Blad1: { ...sheets.Blad1 } } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText('Fouten (1)');
    fireEvent.click(screen.getByRole('tab', { name: 'Bronnen' }));
    await screen.findByRole('heading', { level: 1, name: 'Bronnen' });
    fireEvent.click(screen.getByRole('tab', { name: 'Controle' }));
    await screen.findByText('Fouten (1)');
    now = 60_000;
    act(() => gateway.type({ A3: 5 }, 'Blad1'));
    expect(screen.queryByText('Fouten (1)')).toBeNull();
    expect(screen.getByText('De werkmap is na de laatste controle veranderd. Controleer opnieuw.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Controleer opnieuw' })).toBeTruthy();
    jest.restoreAllMocks();
  });

  it('leaves out round amounts that are published everywhere, and amounts of own data, ledgers and files', async () => {
    const typed = { A1: 475_000, A2: 4_223_009 };
    openPane(
      {
        sheets: { Los: typed, Eigen: { A1: 'Soort', B1: 'Gebied', C1: 4_223_009 }, Boek: typed, Bank: typed },
        names: { NPLV_Gegevens: 'Eigen!A1:E9' },
        sheetProperties: { 'nplv.file': { Bank: 'bank.xml, SHA-256 0' } },
      },
      { ...kept, 'reconcile.ledger': { sheet: 'Boek', row: 0, column: 0, rows: 9, columns: 1 } },
    );
    await act(async () => void (await new Promise((done) => setTimeout(done))));
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText('Ingetypte gepubliceerde bedragen (1)');
    expect(screen.getByRole('button', { name: 'Ga naar Los!A2' })).toBeTruthy();
  });

  it('leaves out the amounts of own data on a frozen copy of its sheet', async () => {
    const check = { formula: '=NPLV.DATACHECK(NPLV_Gegevens)', value: 'Controle' };
    const own = { A1: 'Soort', B1: 'Gebied', C2: 4_223_009, G1: check };
    openPane({ sheets: { Eigen: own, Kopie: own }, names: { NPLV_Gegevens: 'Eigen!A1:E9' } }, kept);
    await act(async () => void (await new Promise((done) => setTimeout(done))));
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText('Ingetypte gepubliceerde bedragen (1)');
    fireEvent.click(screen.getByRole('radio', { name: 'Ter plekke' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bevriezen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bevries ter plekke' }));
    await screen.findByText('Bevroren (2)');
    expect(screen.queryByText(/^Ingetypte gepubliceerde bedragen/)).toBeNull();
  });

  it('leaves out the amounts on frozen copies, which are those of the originals', async () => {
    const cells = { A1: 4_223_009, A2: sheets.Blad1.A2 };
    openPane(
      {
        sheets: { Blad1: cells, 'Blad1 bevroren': cells },
        sheetProperties: { 'nplv.archive': { 'Blad1 bevroren': 'ja' } },
      },
      kept,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText('Ingetypte gepubliceerde bedragen (1)');
    expect(screen.getByRole('button', { name: 'Ga naar Blad1!A1' })).toBeTruthy();
  });

  it('leaves out its own report in the next check', async () => {
    const formula = { formula: '=NPLV.PAYMENT("Rotterdam","integraal",2024)', value: 4_223_009 };
    const gateway = openPane({ sheets: { Blad1: { A1: formula } } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Zet rapport op een blad' }));
    await screen.findByText('Het rapport staat op het blad Controlerapport.');
    expect(Object.values(gateway.sheets['Controlerapport']!)).toContain(4_223_009);
    fireEvent.click(screen.getByRole('button', { name: 'Controleer opnieuw' }));
    await screen.findByText('NPLV-formules (1)');
    expect(screen.queryByText(/^Ingetypte gepubliceerde bedragen/)).toBeNull();
  });

  it('recognises a typed amount that equals an own figure', async () => {
    const own = { A1: 'Soort', B1: 'Gebied', C1: 'Onderdeel', D1: 'Jaar', E1: 'Incl. btw' };
    const row = { A2: 'termijn', B2: 'Breda', C2: 'school', D2: 2026, E2: 1_234_567 };
    openPane(
      { sheets: { Los: { A1: 1_234_567 }, Eigen: { ...own, ...row } }, names: { NPLV_Gegevens: 'Eigen!A1:E9' } },
      kept,
    );
    await act(async () => void (await new Promise((done) => setTimeout(done, 200))));
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    await screen.findByText('Ingetypte gepubliceerde bedragen (1)');
    expect(screen.getByText('=NPLV.PAYMENT("Breda","school",2026,,NPLV_Gegevens)')).toBeTruthy();
  });

  it.each([
    [
      '#DIV/0!',
      { A1: { formula: '=NPLV.BTW(1000,"school")/B1', value: { error: '#DIV/0!' } } },
      /^Er wordt door nul gedeeld/,
    ],
    [
      '#DIV/0! in an argument',
      {
        A1: { formula: '=NPLV.BTW(B1,"school")', value: { error: '#DIV/0!' } },
        B1: { formula: '=1/0', value: { error: '#DIV/0!' } },
      },
      /^Een argument bevat de foutwaarde #DEEL\/0!\. Los die eerst op/,
    ],
    [
      '#SPILL!',
      { A1: { formula: '=NPLV.PAYMENTS("Delft","integraal")', value: { error: '#SPILL!' } }, A3: 'van mij' },
      /cel A3 is gevuld/,
    ],
    [
      'a function that does not exist',
      { A1: { formula: '=NPLV.PAYMNT("Delft")', value: { error: '#NAME?' } } },
      'NPLV.PAYMNT bestaat niet. Bedoelt u NPLV.PAYMENT?',
    ],
  ])('explains %s', async (_, cells, says) => {
    openPane({ sheets: { Blad1: cells as Record<string, FakeCell> } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    expect(await screen.findByText(says)).toBeTruthy();
  });

  it('writes a report to a sheet, with each formula, its sources and a SHA-256', async () => {
    const gateway = openPane({ sheets: { Blad1: { ...sheets.Blad1 } } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Zet rapport op een blad' }));
    await screen.findByText('Het rapport staat op het blad Controlerapport.');
    const cells = Object.values(gateway.sheets['Controlerapport']!).map((cell) => JSON.stringify(cell));
    expect(cells.filter((cell) => cell.includes('NPLV.PAYMENT('))).not.toHaveLength(0);
    expect(cells.some((cell) => cell.includes('stcrt-2023-17605'))).toBe(true);
    // Annex, art. 4 item 9: a step shows its value.
    expect(cells.some((cell) => /Termijn 2024, integraal, Rotterdam[^"]*: .*4\.223\.009/.test(cell))).toBe(true);
    expect(cells.some((cell) => /^"[0-9a-f]{64}"$/.test(cell))).toBe(true);
  });

  it('reports formulas and errors as a Dutch Excel shows them, and derives what SOURCE cites', async () => {
    const source = { formula: '=NPLV.SOURCE("PAYMENT","Rotterdam","integraal",2024)', value: 'Bijlage, artikel 4' };
    const gateway = openPane({ sheets: { Blad1: { A2: sheets.Blad1.A2, A5: source } }, notation: 'comma' }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Zet rapport op een blad' }));
    await screen.findByText('Het rapport staat op het blad Controlerapport.');
    const cells = Object.values(gateway.sheets['Controlerapport']!).map(String);
    expect(cells).toEqual(expect.arrayContaining(['#N/B', '=NPLV.PAYMENT("Roterdam";"integraal";2024)']));
    expect(cells.filter((cell) => cell.startsWith('#N/B'))).toHaveLength(2);
    expect(cells.some((cell) => cell.startsWith('Termijn 2024, integraal, Rotterdam'))).toBe(true);
    expect(cells.join()).not.toContain('#N/A');
  });

  // Article 10, paragraph 3: the window that follows 1 January 2024 begins on 1 March.
  it('reports a value as its call formats it, a block of amounts by their total, and other blocks by their first cell', async () => {
    const formulas = {
      A1: { formula: '=NPLV.CHANGE.WINDOW("2024-01-01")', value: 45352 },
      A2: {
        formula: '=IF(NPLV.SHARE("Rotterdam","integraal",2024)>0.01,NPLV.PAYMENT("Rotterdam","integraal",2024),0)',
        value: 4223009,
      },
      A3: { formula: '=NPLV.PAYMENT("Rotterdam","school",2024)', value: 18027421 },
      // A right of 5,700,000 for costs of 3 and 2 million and 1,250,000.50.
      A6: 3_000_000,
      B6: 2_000_000,
      C6: 1_250_000.5,
      A5: { formula: '=IF(A6="","",NPLV.ORV.PAYOUT(5700000,A6:C6))', value: 3_000_000, spill: 'A5:C5' },
      B5: 2_000_000,
      C5: 700_000,
      A8: { formula: '=NPLV.THEMES()', value: 'Thema', spill: 'A8:B9' },
      B8: 'Naam',
      A9: 'organisatie',
      B9: 'Projectorganisatie',
    };
    const gateway = openPane({ sheets: { Blad1: formulas } }, kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Controleer de werkmap' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Zet rapport op een blad' }));
    await screen.findByText('Het rapport staat op het blad Controlerapport.');
    const { blocks, formats = [] } = gateway.written.at(-1)!;
    const formatOf = (value: number): string | undefined => {
      const at = blocks.flatMap(({ row, column, cells }) =>
        cells.flatMap((line, down) =>
          line.flatMap((cell, right) => (cell === value ? [oneCell(row + down, column + right)] : [])),
        ),
      )[0]!;
      return formats.filter((one) => one.numberFormat !== undefined && intersection<CellRange>(one, at)).at(-1)
        ?.numberFormat;
    };
    expect(formatOf(45352)).toBe('dd-mm-yyyy');
    expect(formatOf(4223009)).toBeUndefined();
    expect(formatOf(18027421)).toBe('#,##0');
    expect(formatOf(5_700_000)).toBe('#,##0');
    const texts = blocks.flatMap(({ cells }) => cells.flat().map((cell) => JSON.stringify(cell)));
    expect(texts).toEqual(expect.arrayContaining(['{"text":"totaal van 3 cellen"}', '{"text":"en nog 3 cellen"}']));
  });
});
