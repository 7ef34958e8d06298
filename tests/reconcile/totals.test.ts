import { reconcile } from '../../src/reconcile/reconcile';
import { resultColumns, tableRows } from '../../src/reconcile/report/table';
import { resolveOnePlace } from '../../src/schemes/names/places';
import { valueOf } from '../results';

const arnhem = valueOf(resolveOnePlace('Arnhem'));
const at = (header: string): number => resultColumns.findIndex((column) => column.header === header);

/** Arnhem 2023 excl. btw: 475,000 + 177,367.85 + 484,500 + 80,750 + 462,984. */
const WHOLE_YEAR = 1_680_601.85;
const HEADER = ['Datum', 'Omschrijving', 'Bedrag'];
const payment = ['2023-06-01', 'SPUK kansrijke wijk 2023', WHOLE_YEAR];
const poverty = ['2023-06-01', 'armoede', 484_500];
const ADDS_UP = 'telt andere regels op: telt niet mee.';

function outcome(ledger: readonly (readonly (string | number)[])[], year?: number) {
  const result = valueOf(reconcile({ ledger, place: arnhem, year, basis: 'excl', toleranceCents: 100 }));
  const rows = tableRows(result);
  const found = rows.slice(0, result.instalments.length).filter((row) => row[at('Status')] !== 'ontbreekt');
  return {
    placed: found.map((row) => [row[at('Thema')], row[at('Status')], row[at('Regels')]]),
    unknown: rows
      .slice(result.instalments.length + 1, -1)
      .map((row) => [row[at('Jaar')], row[at('Regels')], row[at('Toelichting')]]),
    booked: Number(rows[rows.length - 1]![at('Geboekt')]) / 100,
  };
}

describe('a total in a ledger', () => {
  it('is no second payment, and does not count in the sums', () => {
    const { placed, unknown, booked } = outcome([HEADER, payment, ['', 'Totaal', WHOLE_YEAR]], 2023);
    expect(placed).toEqual(
      ['organisatie', 'integraal', 'armoede', 'veerkracht', 'jongekind'].map((theme) => [theme, 'gecombineerd', '2']),
    );
    expect(unknown).toEqual([['', '3', `Totaal: € 1.680.601,85 ${ADDS_UP}`]]);
    expect(booked).toBe(WHOLE_YEAR);
  });

  it.each([
    'totaal:',
    'TOTAAL',
    'Subtotaal',
    'Sub-totaal 2023',
    'Eindtotaal',
    'Total',
    'Grand total',
    'Saldo',
    'Saldo per 31-12-2023',
    'Beginsaldo',
    'Totaal armoede',
    'armoede Total',
  ])('is recognised by name: %s', (name) => {
    const { placed, unknown } = outcome([HEADER, ['', name, 484_500], poverty, ['', name, 484_500]], 2023);
    expect(placed).toEqual([['armoede', 'akkoord', '3']]);
    expect(unknown.map(([, row, text]) => [row, String(text).endsWith(ADDS_UP)])).toEqual([
      ['2', true],
      ['4', true],
    ]);
  });

  it('cancels nothing', () => {
    const { placed } = outcome([HEADER, poverty, ['', 'Saldo', -484_500]], 2023);
    expect(placed).toEqual([['armoede', 'akkoord', '2']]);
  });

  it.each([
    ['the date', HEADER, ['Totaal', '', 484_500]],
    ['the boekjaar', ['Boekjaar', 'Omschrijving', 'Bedrag'], ['2023 Total', '', 484_500]],
    ['the theme', ['Boekjaar', 'Thema', 'Bedrag'], ['', 'Totaal armoede', 484_500]],
  ])('may have its name in the column of %s', (_, header, total) => {
    const booking = header === HEADER ? poverty : [2023, 'armoede', 484_500];
    const { placed, unknown } = outcome([header, booking, total], 2023);
    expect(placed).toEqual([['armoede', 'akkoord', '2']]);
    expect(unknown).toEqual([[total[0] === '2023 Total' ? 2023 : '', '3', expect.stringContaining(ADDS_UP)]]);
  });

  it('is recognised in a ledger without dates too', () => {
    const { placed } = outcome([HEADER.slice(1), poverty.slice(1), ['Totaal', 484_500]], 2023);
    expect(placed).toEqual([['armoede', 'akkoord', '2']]);
  });

  it.each([
    ['2023-06-01', 'Totaal'],
    ['2023-06-01', 'Totaal kansrijke wijk'],
    ['', 'Totale bijdrage kansrijke wijk'],
    ['', 'SPUK kansrijke wijk'],
  ])('is not recognised with a day, or with another name: %s %s', (day, name) => {
    const { placed } = outcome([HEADER, [day, name, WHOLE_YEAR]], 2023);
    expect(placed).toHaveLength(5);
  });
});

describe('a line that has no year', () => {
  it('counts for the requested year, which the result does not state as its own', () => {
    const { placed, unknown } = outcome([HEADER, ['', 'armoede', 484_500], ['', 'huur', 100]], 2023);
    expect(placed).toEqual([['armoede', 'akkoord', '2']]);
    expect(unknown).toEqual([['', '3', 'huur: Past bij geen termijn: hoort hier niet, of vraag na wat dit is.']]);
  });
});
