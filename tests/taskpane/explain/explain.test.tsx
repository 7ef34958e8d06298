/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import ExplainScreen from '../../../src/taskpane/explain';
import { renderScreen } from '../pane';
import { type FakeCell, FakeGateway, type FakeOptions } from '../fake-gateway';
import type { FrozenFormula } from '../../../src/workbook/port';
import { valuesChecksum } from '../../../src/freeze/plan';

afterEach(cleanup);

/** Opens the screen on a workbook with these cells on Blad1, one of them selected. */
async function open(
  cells: Record<string, FakeCell>,
  selected: string,
  options: FakeOptions = {},
  kept: Record<string, unknown> = {},
) {
  const gateway = new FakeGateway({ sheets: { Blad1: cells, 'Jan’s blad': { A1: 'Breda' } }, ...options });
  gateway.choose(selected);
  renderScreen(<ExplainScreen />, gateway, kept);
  await settle();
  return gateway;
}

/** Waits for the answer of the workbook. */
const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))));

const choose = async (gateway: FakeGateway, address: string) => {
  gateway.choose(address);
  await settle();
};

const text = () => (document.body.textContent ?? '').replace(/\u00a0/g, ' ');

/** Rows of the table of arguments. */
const rowsOfArguments = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('a cell based on own data', () => {
  const own = { A1: 'Soort', B1: 'Gebied', C1: 'Onderdeel', D1: 'Jaar', E1: 'Incl. btw', F1: 'Bron' };
  const row = { A2: 'termijn', B2: 'Breda', C2: 'school', D2: 2026, E2: 1_234_567, F2: 'Beschikking 2026-7' };
  const formula = '=NPLV.PAYMENT("Breda","school",2026,,NPLV_Gegevens)';

  it('cites its row and selects it', async () => {
    const gateway = await open({ A1: { formula, value: 1_234_567 } }, 'A1', {
      sheets: { Blad1: { A1: { formula, value: 1_234_567 } }, Eigen: { ...own, ...row } },
      names: { NPLV_Gegevens: 'Eigen!A1:F9' },
    });
    await screen.findByText('Beschikking 2026-7', { selector: '.citations p', exact: false });
    fireEvent.click(screen.getByRole('button', { name: 'Ga naar rij 2 van Eigen gegevens' }));
    await settle();
    expect(gateway.shown).toMatchObject([{ sheet: 'Eigen', row: 1, rows: 1 }]);
  });

  it('has the spending conditions of its theme, collapsed', async () => {
    await open({ A1: { formula: '=NPLV.PAYMENT("Breda","organisatie",2024)', value: 475_000 } }, 'A1');
    const fold = screen.getByText('Mag dit hieruit?').closest('details')!;
    expect(within(fold).getByText(/^Programmaorganisatie inrichten en in stand houden/)).toBeTruthy();
  });
});

describe('a cell that is frozen', () => {
  const formula = '=NPLV.PAYMENT("Rotterdam","integraal",2024)';
  const frozen: FrozenFormula = {
    ...{ sheet: 'Blad1', row: 0, column: 0, rows: 1, columns: 1, formula, version: '0.9.0 (1-1-2025)' },
    ...{ checksum: valuesChecksum([[4_223_009]]), anchor: '' },
  };
  const settings = { 'nplv.frozen': 1, 'nplv.frozen.0': JSON.stringify([frozen]) };

  it('shows its formula, version, derivation, and how to thaw it', async () => {
    await open({ A1: 4_223_009 }, 'A1', { settings });
    expect(text()).toContain(formula);
    expect(text()).toContain('vastgelegd met 0.9.0 (1-1-2025)');
    expect(text()).toContain('Met Ontdooien, in Controle');
    expect(text()).toContain('Bijlage, artikel 4, onderdeel 9, onder b');
    expect(text()).not.toContain('Dit bedrag is ingetypt');
  });

  it('counts as typed once its amount was overwritten', async () => {
    await open({ A1: 4_223_010 }, 'A1', { settings });
    expect(text()).toContain('Dit bedrag is ingetypt');
  });

  it('with an unreadable record shows the problem', async () => {
    await open({ A1: 4_223_009 }, 'A1', { settings: { ...settings, 'nplv.frozen.0': '[{"formula"' } });
    expect(screen.getByRole('alert').textContent).toContain('De lijst van bevroren formules');
  });

  it('in a spill names its first cell', async () => {
    const spilled = { ...frozen, formula: '=NPLV.PAYMENTS("Delft")', rows: 9, columns: 7 };
    await open({ A1: 'Gemeente', B2: 2023 }, 'B2', {
      settings: { 'nplv.frozen': 1, 'nplv.frozen.0': JSON.stringify([spilled]) },
    });
    expect(text()).toContain('Deze waarde komt uit de formule in A1.');
  });
});

describe('a cell with a formula', () => {
  it('shows its arguments, their values, the steps, the sources and what they say', async () => {
    await open(
      { A1: 'Rotterdam', C7: { formula: '=ROUND(NPLV.PAYMENT(A1,"integraal",2023+1,"excl"),0)', value: 4011859 } },
      'C7',
    );
    expect(screen.getByRole('heading', { name: 'NPLV.PAYMENT' })).toBeTruthy();
    // 4,223,009 less 5%.
    expect(screen.getAllByText('€ 4.011.858,55').length).toBeGreaterThan(0);
    expect(rowsOfArguments()).toEqual([
      ['Gemeente of gebied placeA1', 'Rotterdam'],
      ['Thema theme"integraal"', 'integraal'],
      ['Jaar year2023+1', '2024'],
      ['Incl. of excl. btw basis"excl"', 'excl'],
    ]);
    expect(text()).toContain('Termijn 2024, integraal, Rotterdam, incl. btw');
    expect(text()).toContain('Bijlage, artikel 4, onderdeel 9, onder b');
    expect(text()).toContain('Geraamde btw: 5%');
  });

  it.each([
    ['nl', 'Terugvordering na verantwoording: binnen 1 jaar'],
    ['en', 'Terugvordering na verantwoording: binnen 1 year'],
  ] as const)('quotes in %s what the source says: %s', async (language, words) => {
    await open({ A1: { formula: '=NPLV.SETTLEMENT(100,100,80)', value: 80 } }, 'A1', { language });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain(words);
  });

  it('shows every call, nested ones included', async () => {
    await open(
      {
        B1: {
          formula: '=NPLV.EXBTW(NPLV.PAYMENT("Rotterdam","integraal",2024),"integraal")+NPLV.BTW(100,5)',
          value: 1,
        },
      },
      'B1',
    );
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'NPLV.EXBTW',
      'NPLV.PAYMENT',
      'NPLV.BTW',
    ]);
    expect(text()).toContain('3 NPLV-functies in deze formule');
    expect(text()).toContain('binnen een andere NPLV-functie');
    expect(screen.getAllByText('€ 4.223.009').length).toBeGreaterThan(1);
  });

  it('explains each cell of a block, starting with the selected one', async () => {
    const formula = '=NPLV.PAYMENT(A1:A2,B9:C9,2023)';
    const gateway = await open(
      {
        A1: 'Heerlen',
        A2: 'Breda',
        B9: 'integraal',
        C9: 'jongekind',
        E1: { formula, value: 684518, spill: 'E1:F2' },
        F2: 631055,
      },
      'F2',
    );
    expect(text()).toContain('Deze waarde komt uit de formule in E1.');
    expect(screen.getByText('€ 631.055', { selector: '.headline' })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: /^Uitleg van/ }).textContent).toContain('Breda, jongekind');
    expect(rowsOfArguments()[0]).toEqual(['Gemeente of gebied placeA1:A2', '2 cellen: Heerlen, Breda']);
    fireEvent.click(screen.getByRole('combobox', { name: /^Uitleg van/ }));
    fireEvent.click(screen.getByRole('option', { name: 'Heerlen, integraal' }));
    expect(screen.getByText('€ 684.518', { selector: '.headline' })).toBeTruthy();
    await choose(gateway, 'E1');
    expect(screen.getByText('€ 684.518', { selector: '.headline' })).toBeTruthy();
  });

  it.each([
    ['=NPLV.PAYMENT("Roterdam","school",2024)', 'Bedoelt u Rotterdam?'],
    ['=NPLV.PAYMENT(A9,"school",2024)', 'Los die eerst op'],
    ['=NPLV.PAYMENT(Weg!A1,"school",2024)', 'verwijst naar cellen die er niet (meer) zijn'],
    ['=NPLV.PAYMENT(INDEX(A:A,1),"school",2024)', 'Zet dat deel in een eigen cel'],
    ['=NPLV.BESTAATNIET(1)', 'NPLV kent deze functie niet'],
    ['=NPLV.PAYMENT("Rotterdam";"school")', 'niet te lezen'],
    ['=SUM(A1:A3)', 'geen NPLV-functie'],
  ])('says what to do about %s', async (formula, said) => {
    await open({ A9: { error: '#REF!' }, B1: { formula, value: { error: '#N/A' } } }, 'B1');
    expect(text()).toContain(said);
  });

  it('that Excel cannot calculate without NPLV says what to do', async () => {
    await open(
      { B1: { formula: '=_xldudf_NPLV_PAYMENT("Rotterdam","school",2024)', value: { error: '#NAME?' } } },
      'B1',
    );
    expect(text()).toContain('Dubbelklik in de cel');
    expect(screen.getByText('€ 18.027.421', { selector: '.headline' })).toBeTruthy();
  });

  it('is followed through selection and editing', async () => {
    const gateway = await open({ A1: { formula: '=NPLV.PAYMENT("Rotterdam","school",2024)', value: 18027421 } }, 'A1');
    expect(screen.getByRole('status').textContent).toBe('Blad1!A1 18027421');
    await choose(gateway, 'B1');
    expect(text()).toContain('Deze cel is leeg');
    expect(screen.queryByRole('heading', { name: 'NPLV.PAYMENT' })).toBeNull();
  });

  it('without our functions may still equal a published figure', async () => {
    await open({ A1: { formula: '=9000000+9027421', value: 18027421 } }, 'A1');
    expect(text()).toContain('de termijn 2024 school van Rotterdam');
    expect(screen.queryByRole('button', { name: /Vervang/ })).toBeNull();
  });
});

describe('in an Excel with decimal commas', () => {
  it('shows a formula and its arguments in that notation', async () => {
    const formula = '=NPLV.EXBTW(NPLV.PAYMENT("Rotterdam","integraal",2024)*1.5,"integraal")';
    await open({ B1: { formula, value: 1 } }, 'B1', { notation: 'comma' });
    expect(document.querySelector('code.formula')?.textContent).toBe(
      '=NPLV.EXBTW(NPLV.PAYMENT("Rotterdam";"integraal";2024)*1,5;"integraal")',
    );
    expect(rowsOfArguments()[0]?.[0]).toBe('Bedrag amountNPLV.PAYMENT("Rotterdam";"integraal";2024)*1,5');
    const edit = 'Bewerk NPLV.PAYMENT("Rotterdam";"integraal";2024) in Formule';
    expect(screen.getByRole('button', { name: edit })).toBeTruthy();
  });

  it('replaces an amount by the shown formula, in the notation of the API', async () => {
    const gateway = await open({ C7: 4223009 }, 'C7', { notation: 'comma' });
    expect(text()).toContain('=NPLV.PAYMENT("Rotterdam";"integraal";2024)');
    fireEvent.click(
      screen.getByRole('button', { name: 'Vervang door de formule =NPLV.PAYMENT("Rotterdam";"integraal";2024)' }),
    );
    await settle();
    expect(gateway.sheets['Blad1']?.['C7']).toMatchObject({ formula: '=NPLV.PAYMENT("Rotterdam","integraal",2024)' });
  });
});

describe('a typed amount', () => {
  it('is recognised and replaced by its formula', async () => {
    const gateway = await open({ C7: 4223009 }, 'C7');
    expect(text()).toContain('€ 4.223.009 = de termijn 2024 integraal van Rotterdam, incl. btw');
    fireEvent.click(
      screen.getByRole('button', { name: 'Vervang door de formule =NPLV.PAYMENT("Rotterdam","integraal",2024)' }),
    );
    await settle();
    expect(gateway.sheets['Blad1']?.['C7']).toMatchObject({ formula: '=NPLV.PAYMENT("Rotterdam","integraal",2024)' });
    expect(text()).toContain('In C7 staat nu de formule.');
    expect(screen.getByRole('heading', { name: 'NPLV.PAYMENT' })).toBeTruthy();
  });

  it('stays as it is where it changed meanwhile', async () => {
    const gateway = await open({ C7: 4223009 }, 'C7');
    gateway.sheets['Blad1']!['C7'] = 5;
    fireEvent.click(screen.getAllByRole('button', { name: /^Vervang/ })[0]!);
    await settle();
    expect(gateway.sheets['Blad1']?.['C7']).toBe(5);
    expect(text()).toContain('intussen veranderd');
  });

  it.each([
    [4011859, 'Uw bedrag is afgerond'],
    [-18027421, '=-NPLV.PAYMENT("Rotterdam","school",2024)'],
    ['€ 18.027.421', 'Excel telt het niet mee'],
    ['€ 18.027.421', 'de termijn 2024 school van Rotterdam'],
    [123456.78, 'staat niet in de documenten'],
    [2024, 'niet te herkennen'],
    ['Toelichting', 'Hier staat tekst'],
  ])('%s shows “%s”', async (value, said) => {
    await open({ C7: value }, 'C7');
    expect(text()).toContain(said);
  });

  it('that equals many figures shows the first ones', async () => {
    // Annex, art. 3: € 500,000 for most municipalities in each year.
    await open({ C7: 500000 }, 'C7');
    const list = screen.getByRole('list');
    expect(within(list).getAllByRole('listitem')).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: /^Toon alle/ }));
    expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(50);
  });

  it.each([
    ['Heerlen', 'Heerlen'],
    ['Nieuw-West', 'Amsterdam Nieuw-West'],
  ])('that equals many figures shows those of the chosen place %s first', async (place, name) => {
    await open({ C7: 500000 }, 'C7', {}, { place });
    expect(screen.getAllByRole('listitem')[0]!.textContent).toContain(`organisatie van ${name}, incl. btw`);
  });

  it('that equals many figures shows those of its row and column first', async () => {
    await open({ C1: 'Organisatie', C2: 2024, A7: 'Gemeente Breda', C7: 500000 }, 'C7');
    expect(text()).toContain('Eerst wat past bij de koppen van deze cel.');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(text()).toContain('de termijn 2024 organisatie van Breda');
  });

  it('on a protected sheet has no button to replace it', async () => {
    await open({ C7: 18027421 }, 'C7', { protectedSheets: ['Blad1'] });
    expect(text()).toContain('Dit blad is beveiligd');
    expect(screen.queryByRole('button', { name: /^Vervang/ })).toBeNull();
  });
});

describe('the screen', () => {
  it('is in English where Office is', async () => {
    await open({ C7: 18027421 }, 'C7', { language: 'en' });
    expect(screen.getByRole('heading', { name: 'Explain' })).toBeTruthy();
    expect(text()).toContain('the 2024 instalment school of Rotterdam');
  });

  it('outside Excel explains pasted text', async () => {
    await open({}, 'A1', { host: 'browser' });
    const field = screen.getByRole('textbox', { name: 'Formule of bedrag' });
    fireEvent.change(field, { target: { value: '=NPLV.PAYMENT("Rotterdam","school",2024)' } });
    await settle();
    expect(screen.getByText('€ 18.027.421', { selector: '.headline' })).toBeTruthy();
    fireEvent.change(field, { target: { value: '4.223.009' } });
    await settle();
    expect(text()).toContain('de termijn 2024 integraal van Rotterdam');
    expect(screen.queryByRole('button', { name: /^Vervang/ })).toBeNull();
  });

  it('outside Excel accepts a formula with decimal commas', async () => {
    await open({}, 'A1', { host: 'browser' });
    fireEvent.change(screen.getByRole('textbox', { name: 'Formule of bedrag' }), {
      target: { value: '=NPLV.BTW(1000,50;5)' },
    });
    await settle();
    expect(rowsOfArguments()[0]).toEqual(['Bedrag amount1000.50', '€\u00a01.000,50']);
  });

  it('reports the problem when Excel does not answer', async () => {
    const gateway = new FakeGateway();
    gateway.selection = async () => ({ problem: 'busy' });
    renderScreen(<ExplainScreen />, gateway);
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Er wordt nog in een cel getypt');
  });
});
