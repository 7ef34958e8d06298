import fc from '../../fast-check';
import { reconcile } from '../../../src/reconcile/reconcile';
import { memo } from '../../../src/reconcile/report/memo';
import { openItems, proposedEntries } from '../../../src/reconcile/report/proposals';
import type { Reconciliation } from '../../../src/reconcile/report/result';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';
import { distortions, make, toLedger } from '../ledger-maker';

const HEADING = ['Datum', 'Grootboek', 'Kostenplaats', 'Omschrijving', 'Bedrag'];
const place = valueOf(resolveOnePlace('Arnhem'));

type Row = [day: string, account: string, costCentre: string, text: string, euros: number];

function run(rows: readonly Row[], asked: number | 'all' = 2024): Reconciliation {
  const year = asked === 'all' ? undefined : asked;
  return valueOf(reconcile({ ledger: [HEADING, ...rows], place, year, basis: 'excl', toleranceCents: 100 }));
}

/** Proposed entries in euros: row, then account, cost centre, debit and credit of each line. */
const entriesOf = (result: Reconciliation) =>
  proposedEntries(result).map(({ row, lines }) => [
    row,
    ...lines.map(({ account, costCentre, debitCents, creditCents }) => [
      account,
      costCentre,
      debitCents / 100,
      creditCents / 100,
    ]),
  ]);

describe('proposed corrections', () => {
  it('take the btw part of a gross booking off its account: 395.339 - 375.572,05', () => {
    const result = run([['2024-05-01', '8400 Rijk', '610', 'integraal', 395339]]);
    expect(entriesOf(result)).toEqual([[2, ['8400 Rijk', '610', 19766.95, 0], ['', '', 0, 19766.95]]]);
    expect(proposedEntries(result)[0]!.lines[1]!.text).toContain('BTW-compensatiefonds');
  });

  it('take the btw part off also where one amount covers two gross instalments: 170.000 + 85.000', () => {
    const result = run(
      [
        ['2023-06-01', '8405 SPUK', '610', 'armoede', 484500],
        ['2023-06-01', '8406 SPUK', '620', 'veerkracht', 80750],
        ['2024-06-01', '8499 Overig', '690', 'armoede en veerkracht', 255000],
      ],
      'all',
    );
    expect(entriesOf(result)).toEqual([
      [4, ['8499 Overig', '690', 170000, 0], ['8405 SPUK', '610', 0, 170000]],
      [4, ['8405 SPUK', '610', 8500, 0], ['', '', 0, 8500]],
      [4, ['8499 Overig', '690', 85000, 0], ['8406 SPUK', '620', 0, 85000]],
      [4, ['8406 SPUK', '620', 4250, 0], ['', '', 0, 4250]],
    ]);
  });

  it('take the btw part off in the year to which a gross payment is moved', () => {
    const result = run([['2025-01-10', '8400 Rijk', '610', 'integraal 2024', 395339]]);
    expect(entriesOf(result)).toEqual([
      [2, ['8400 Rijk', '610', 395339, 0], ['8400 Rijk', '610', 0, 395339]],
      [2, ['8400 Rijk', '610', 19766.95, 0], ['', '', 0, 19766.95]],
    ]);
    expect(proposedEntries(result)[1]!.lines.map(({ year }) => year)).toEqual([2024, 2024]);
  });

  it('reverse the second of two equal payments, not the first', () => {
    const result = run([
      ['2024-05-01', '8400 Rijk', '610', 'organisatie', 475000],
      ['2024-07-02', '8400 Rijk', '620', 'organisatie', 475000],
    ]);
    expect(entriesOf(result)).toEqual([[2, ['8400 Rijk', '610', 475000, 0], ['', '', 0, 475000]]]);
  });

  it('move a payment to its own year on the same account', () => {
    const result = run([['2025-01-10', '8400 Rijk', '610', 'integraal 2024', 375572.05]]);
    expect(entriesOf(result)).toEqual([[2, ['8400 Rijk', '610', 375572.05, 0], ['8400 Rijk', '610', 0, 375572.05]]]);
    expect(proposedEntries(result)[0]!.lines.map(({ year }) => year)).toEqual([2025, 2024]);
  });

  it('divide a combined payment over the accounts on which the ledger books its themes', () => {
    const result = run(
      [
        ['2023-06-01', '8405 SPUK', '610', 'armoede', 484500],
        ['2023-06-01', '8406 SPUK', '620', 'veerkracht', 80750],
        ['2024-06-01', '8499 Overig', '690', 'armoede en veerkracht', 242250],
      ],
      'all',
    );
    expect(entriesOf(result)).toEqual([
      [4, ['8499 Overig', '690', 161500, 0], ['8405 SPUK', '610', 0, 161500]],
      [4, ['8499 Overig', '690', 80750, 0], ['8406 SPUK', '620', 0, 80750]],
    ]);
  });

  it('leave the account of a bank statement empty, with the reason', () => {
    const iban = 'NL02BNGH0285000000';
    const result = run([
      ['2024-05-01', iban, '', 'armoede', 161500],
      ['2024-09-15', iban, '', 'armoede', 161500],
    ]);
    expect(entriesOf(result)).toEqual([[3, ['', '', 161500, 0], ['', '', 0, 161500]]]);
    const [own, counter] = proposedEntries(result)[0]!.lines;
    expect(own).toMatchObject({ isCounter: false, text: expect.stringContaining('vul aan') });
    expect(counter).toMatchObject({ isCounter: true, text: expect.not.stringContaining('vul aan') });
  });

  it('are none where everything is in order', () => {
    expect(entriesOf(run([['2024-05-01', '8400 Rijk', '610', 'integraal', 375572.05]]))).toEqual([]);
  });

  it('balance debit and credit in every entry', () => {
    const ledger = fc
      .tuple(fc.integer({ min: 0, max: 1 << 30 }), fc.constantFrom(...Object.keys(distortions)))
      .map(([seed, distortion]) => make(seed, distortion) ?? make(seed, 'none')!);
    fc.assert(
      fc.property(ledger, (made) => {
        const result = valueOf(
          reconcile({ ledger: toLedger(made.lines), place: made.place, basis: 'excl', toleranceCents: 100 }),
        );
        for (const { lines } of proposedEntries(result)) {
          const net = lines.reduce((sum, { debitCents, creditCents }) => sum + debitCents - creditCents, 0);
          expect(net).toBe(0);
        }
      }),
    );
  });
});

describe('amounts open at 31 December', () => {
  const items = (result: Reconciliation, year: number) =>
    openItems(result, year).map(({ expected, kind, cents, age }) => [
      expected.label,
      expected.year,
      kind,
      cents / 100,
      age,
    ]);

  it('are missing amounts, the rest of part payments, and duplicates', () => {
    const result = run([
      ['2024-05-01', '8400', '610', 'organisatie', 475000],
      ['2024-05-01', '8400', '610', 'integraal', 375572.05],
      ['2024-08-01', '8400', '610', 'integraal', 375572.05],
      ['2024-05-01', '8400', '610', 'veerkracht', 80750],
      ['2024-05-01', '8400', '610', 'jonge kind', 1000000],
      ['2024-05-01', '8400', '610', 're-integratie', 566449.85],
    ]);
    expect(items(result, 2024)).toEqual([
      ['integraal', 2024, 'terug te betalen', 375572.05, 0],
      ['armoede', 2024, 'te ontvangen', 161500, 0],
      ['jongekind', 2024, 'te ontvangen', 388991, 0],
    ]);
  });

  it('are open at year end where the payment came in the next year, and a year old where it never came', () => {
    const result = run([['2024-01-10', '8400', '610', 'integraal 2023', 177367.85]], 2023);
    expect(items(result, 2023).find(([label]) => label === 'integraal')).toEqual([
      'integraal',
      2023,
      'te ontvangen',
      177367.85,
      0,
    ]);
    expect(items(result, 2024).map(([label, , , , age]) => [label, age])).toEqual([
      ['organisatie', 1],
      ['armoede', 1],
      ['veerkracht', 1],
      ['jongekind', 1],
    ]);
  });

  it('were received in advance where a payment of a later year than the requested one came', () => {
    const result = run(
      [
        ['2024-07-15', '8400', '610', 'jonge kind 2024', 1388991],
        ['2024-12-30', '8400', '610', 'jonge kind 2025', 1388991],
      ],
      2024,
    );
    expect(items(result, 2024).filter(([label]) => label === 'jongekind')).toEqual([
      ['jongekind', 2025, 'vooruitontvangen', 1388991, -1],
    ]);
    expect(memo(result, { place: 'Arnhem', year: 2024, ledger: 'Boek' })).toContain(
      'Vooruitontvangen: € 1.388.991,00.',
    );
  });

  it('were received in advance where the payment came in the year before', () => {
    const result = run([['2023-12-20', '8400', '610', 'integraal 2024', 375572.05]]);
    expect(items(result, 2023)).toEqual([['integraal', 2024, 'vooruitontvangen', 375572.05, -1]]);
  });
});

describe('the memo', () => {
  it('states in Dutch what was expected, booked and found, and that the rows tie to the ledger', () => {
    const result = run([
      ['2024-05-01', '8400', '610', 'organisatie', 475000],
      ['2024-05-01', '8400', '610', 're-integratie', 596263],
      ['2024-05-02', '4300', '610', 'Inhuur', -1200],
    ]);
    expect(memo(result, { place: 'Arnhem', year: 2024, ledger: 'Boek!A1:E4' })).toEqual([
      'Aansluiting van Boek!A1:E4 met de termijnen van de Regeling kansrijke wijk voor Arnhem, 2024.',
      'Verwacht excl. btw is € 3.048.262,90, geboekt op de termijnen € 1.071.263,00: een verschil van -€ 1.976.999,90. Akkoord of afgerond: 1 van de 6 termijnen.',
      'Ontbreekt: integraal 2024 (verschil -€ 375.572,05), armoede 2024 (verschil -€ 161.500,00), veerkracht 2024 (verschil -€ 80.750,00) en jongekind 2024 (verschil -€ 1.388.991,00).',
      'Bruto geboekt in plaats van netto: reintegratie 2024 (verschil € 29.813,15).',
      'Buiten de termijnen staat -€ 1.200,00: 1 onbekend.',
      'Nog te ontvangen per 31 december 2024: € 2.006.813,05.',
      'Voorgestelde correcties: 1.',
      'De rijen met een status tellen op tot het grootboek: 3 regels, € 1.070.063,00.',
    ]);
  });
  it('counts no total as a line outside the instalments', () => {
    const result = run([
      ['2024-05-01', '8400', '610', 'organisatie', 475000],
      ['2024-05-02', '4300', '610', 'Inhuur', -1200],
      ['', '', '', 'Eindtotaal', 473800],
    ]);
    expect(memo(result, { place: 'Arnhem', year: 2024, ledger: 'Boek!A1:E4' })).toContain(
      'Buiten de termijnen staat -€ 1.200,00: 1 onbekend.',
    );
  });
});
