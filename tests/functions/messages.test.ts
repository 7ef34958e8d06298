import type { ExampleArgument } from '../../src/functions/page';
import { call, callRaw, asMatrix, ExcelError, value } from './calls';

/** Code and message of a failed call. */
function failure(id: string, ...args: ExampleArgument[]): string {
  const [[error]] = call(id, ...args) as [[ExcelError]];
  return `${error.code} ${error.message}`;
}

/** As `failure`, in English. */
function englishFailure(id: string, ...args: ExampleArgument[]): string {
  try {
    return String(callRaw(id, args.map(asMatrix), 'en'));
  } catch (error) {
    return (error as ExcelError).message;
  }
}

describe('the table of own instalments', () => {
  const withTable = (...rows: ExampleArgument[][]) =>
    ['PAYMENT', 'Rotterdam', 'school', 2024, null, rows as ExampleArgument] as const;

  it('treats an invalid first row as an instalment when it names a place or a theme', () =>
    expect(failure(...withTable(['Rotterdam', 'school', '2024/25', '€ 5'], ['Utrecht', 'school', 2024, 5]))).toMatch(
      /^#VALUE! Rij 1, kolom Jaar: .*2024\/25/,
    ));

  it('skips a header', () =>
    expect(value(...withTable(['Gemeente', 'Thema', 'Jaar', 'Bedrag'], ['Rotterdam', 'school', 2024, 5]))).toBe(5));

  it.each([
    [['', 'school', 2024, 1], 'Gebied'],
    [['Rotterdam', '', 2024, 1], 'Onderdeel'],
    [['Rotterdam', 'school', '', 1], 'Jaar'],
    [['Rotterdam', 'school', 2024, ''], 'Incl. btw'],
  ])('names the column of the fault in %j', (row, column) =>
    expect(failure(...withTable(row))).toBe(`#N/A Rij 1, kolom ${column}: Deze cel is leeg; vul haar in.`),
  );
});

describe('a reserve', () => {
  const years = [[2023], [2024], [2025]];
  const spent = [[100], [100], [100]];

  it('is refused for negative receipts', () =>
    expect(failure('CARRYOVER', years, [[-500000], [-170000], [-170000]], spent)).toMatch(
      /^#VALUE! .*'received' mag niet negatief zijn; draai het teken om/,
    ));

  it('accepts a correction in one year', () =>
    // 500 − 100 received, 300 spent.
    expect(call('CARRYOVER', years, [[500], [-100], [0]], spent).at(-1)![4]).toBe(100));

  it('propagates the first error of a range before other faults', () => {
    const error = new ExcelError('#REF!');
    expect(
      callRaw('CARRYOVER', [
        [['x'], [error]],
        [[1], [1]],
        [[1], [1]],
      ]),
    ).toEqual([[error]]);
  });
});

describe('a message', () => {
  it.each<[string, ExampleArgument[], string]>([
    // A year is no day of 1905.
    ['DEADLINES', [2025], "#VALUE! Het argument 'from' is 2025; maak er een datum van, of tekst als 2025-01-01."],
    ['CHANGE.WINDOW', [2024], "#VALUE! Het argument 'date' is 2024; maak er een datum van, of tekst als 2025-01-01."],
    // The columns of the expenditure table, and the years of the annex.
    [
      'BUDGET',
      ['OCW', 'structurel'],
      "#VALUE! 'structurel' is onbekend bij het argument 'year'. Kies uit: 2022, 2023, 2024, 2025, 2026, structureel.",
    ],
    [
      'PAYMENT',
      ['Rotterdam', 'school', 45292],
      "#VALUE! '45292' is onbekend bij het argument 'year'. Kies uit: 2023, 2024, 2025, totaal.",
    ],
    ['BTW', ['1000', 'school'], "#VALUE! Het argument 'amount' is de tekst '1000'; maak er een getal van."],
    ['BTW', [true, 'school'], "#VALUE! Het argument 'amount' is WAAR; maak er een getal van."],
    [
      'HOUSING',
      ['Nieuw-West', null, 'WAAR'],
      "#VALUE! Het argument 'affordable' is de tekst 'WAAR'; maak er WAAR of ONWAAR van.",
    ],
    ['FACTS', [true], "#VALUE! Het argument 'search' moet tekst zijn, niet WAAR."],
    ['RS.ESTIMATE', [-5], "#VALUE! Het argument 'homes' mag niet negatief zijn; draai het teken om."],
    ['WBI.CONTRIBUTION', [100, 0, 0.49], "#VALUE! Het argument 'cofinancing' is 0,49; toegestaan is 0,5 tot en met 1."],
    ['HOUSING', ['alle'], "#N/A 'alle' is hier te ruim: noem één gemeente of gebied."],
    ['ORV.RIGHT', ['totaal'], "#N/A 'totaal' is hier te ruim: noem één gemeente of gebied."],
    ['RECONCILE', [[['Bedrag'], [1]], 'alle'], "#N/A 'alle' is hier te ruim: noem één gemeente of gebied."],
    ['SOURCE', ['SOURCE', 'PAYMENT'], "#N/A 'SOURCE' geeft geen cijfer met een herleiding."],
    ['EXPLAIN', ['EXPLAIN', 'PAYMENT'], "#N/A 'EXPLAIN' geeft geen cijfer met een herleiding."],
    ['FACTS', ['onzinnig'], '#N/A NPLV.FACTS heeft met deze argumenten geen rijen.'],
    [
      'RECONCILE',
      [[['Bedrag'], [1]], 'Arnhem', 2024, 'foo'],
      "#VALUE! 'foo' is onbekend bij het argument 'basis'. Kies uit: excl, incl.",
    ],
    [
      'AWARD',
      ['Osdorp'],
      '#N/A Het overzicht van Amsterdam heeft geen toekenningen voor Osdorp. Kies uit: Zuidoost, Nieuw-West, Noord, Amsterdam, of geef eigen gegevens bij table.',
    ],
    ['AWARD', ['Roterdam'], "#N/A Onbekende gemeente 'Roterdam'. Bedoelt u Rotterdam?"],
    ['AWARD', ['Nord'], "#N/A 'Nord' is onbekend bij het argument 'area'. Bedoelt u Noord?"],
  ])('%s of %j', (id, args, says) => expect(failure(id, ...args)).toContain(says));

  it.each([
    ['ORV.RIGHT', 'kop Soort, Gebied, Onderdeel, Incl. btw; rijen van soort maatregel.'],
    ['ORV.MEASURES', 'kop Soort, Gebied, Onderdeel, Incl. btw; rijen van soort maatregel.'],
    ['CAPACITY.RIGHT', 'kop Soort, Gebied, Onderdeel, Incl. btw; rijen van soort capaciteit.'],
    ['HOUSING', 'kop Soort, Gebied, Onderdeel, Aantal; rijen van soort woningen.'],
    [
      'AGREEMENT',
      'kop Soort, Gebied, Onderdeel, Laag, Hoog, Incl. btw; rijen van soort realisatiestimulans, maatregel, capaciteit, wbi.',
    ],
  ])('names the own data that gives %s an agreement that is not embedded', (id, says) =>
    expect(failure(id, 'Den Haag')).toMatch(new RegExp(`Geef bij 'table' uw eigen gegevens: ${says}$`)),
  );

  it('lists the total first among the lines of the budget, without duplicates', () => {
    expect(failure('BUDGET', 'OEW', 2023)).toContain('Kies uit: totaal; VRO; JenV; OCW;');
    const titles = failure('INDICATORS', 'we').split(': ').pop()!.split('; ');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('shows the typed text, not its expansion', () =>
    expect(failure('BUDGET', 'spuk', 2024)).toContain("'spuk' is onbekend"));

  it('is as plain in English', () => {
    expect(englishFailure('BTW', '1000', 'school')).toBe("The argument 'amount' is the text '1000'; make it a number.");
    expect(englishFailure('BTW', true, 'school')).toBe("The argument 'amount' is TRUE; make it a number.");
    expect(englishFailure('WBI.CONTRIBUTION', 100, 0, 0.49)).toBe(
      "The argument 'cofinancing' is 0.49; it must be from 0.5 to 1.",
    );
  });
});

it.each(['gemeente Amsterdam Noord', 'Gemeente Noord', 'Amsterdam Noord', 'Noord'])(
  'AWARD knows %s as it knows a municipality',
  // Amsterdam overview, by area: 10.4 and 4 million.
  (area) => expect(value('AWARD', area)).toBe(14400000),
);

it.each(['30 september 2023', '30-9-2023'])('FACTS finds %s as one date, not as three words apart', (search) => {
  const [, ...rows] = call('FACTS', search) as string[][];
  expect(rows.map(([id]) => id)).toEqual(['spuk.aanvraag', 'regeling.aanvraag']);
});

it('FACTS searches the column Aanduiding', () => {
  const [header, ...rows] = call('FACTS', 'ruim preventie met gezag') as string[][];
  expect(rows.map((row) => row[header!.indexOf('Aanduiding')])).toContain('ruim');
});
