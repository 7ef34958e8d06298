import type { Cell } from '../../../src/core/cell';
import { isoOf } from '../../../src/core/date';
import { describeReading } from '../../../src/reconcile/read/description';
import { allLines } from '../all-lines';
import { type LedgerReading, readLedger } from '../../../src/reconcile/read/lines';
import { readingNotes } from '../../../src/reconcile/report/reading-notes';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';

const HEADING = ['Datum', 'Omschrijving', 'Bedrag'];

function read(ledger: Cell[][], place = 'Arnhem', year?: number): LedgerReading {
  return valueOf(readLedger({ ledger, basis: 'excl', year, place: valueOf(resolveOnePlace(place)) }));
}

/** Row, day or year, and amount in euros of each line. */
const linesOf = ({ lines }: LedgerReading) =>
  allLines(lines).map(({ row, date, year, cents }) => [row, date === undefined ? year : isoOf(date), cents / 100]);
const amountsOf = (reading: LedgerReading): number[] => allLines(reading.lines).map(({ cents }) => cents / 100);
const kindsOf = (reading: LedgerReading): string[] => allLines(reading.lines).map(({ kind }) => kind);

describe('readLedger', () => {
  it('skips and counts repeated headings, dashes, units and page titles', () => {
    const reading = read([
      HEADING,
      ['', '', 'EUR'],
      ['-----', '-----', '-----'],
      ['2024-05-14', 'armoede', 161500],
      [null, null, null],
      ['Pagina 2', '', ''],
      HEADING,
      ['2024-05-15', 'veerkracht', 80750],
    ]);
    expect(linesOf(reading)).toEqual([
      [4, '2024-05-14', 161500],
      [8, '2024-05-15', 80750],
    ]);
    expect(reading.notRead).toEqual({ repeatedHeadings: 1, otherRows: 3, cells: [], cellCount: 0 });
    expect(readingNotes(reading)).toEqual([
      'Gelezen vanaf rij 2: datum = Datum; omschrijving = Omschrijving; bedrag = Bedrag (teken zoals in het bedrag).',
      'Overgeslagen: 1 rij met de kop, 3 rijen zonder bedrag.',
    ]);
  });

  it('notes a day and an amount that it cannot parse, and reads the other lines', () => {
    const reading = read([
      HEADING,
      ['31 februari 2024', 'armoede', 161500],
      ['2024-05-15', 'inhuur', 'ca. 5000'],
      ['2024-05-16', 'veerkracht', 80750],
    ]);
    expect(amountsOf(reading)).toEqual([161500, 80750]);
    expect(readingNotes(reading)).toContain(
      "Niet gelezen: rij 2 '31 februari 2024' is geen datum; rij 3 'ca. 5000' is geen bedrag.",
    );
  });

  it('fails without lines, and names the searched columns and their content', () => {
    const ledger = [HEADING, ['2024-05-15', 'inhuur', 'ca. 5000']];
    expect(readLedger({ ledger, basis: 'excl' })).toMatchObject({
      failure: { code: 'value', message: 'emptyLedger', names: { from: 2, columns: 'Bedrag', unread: 'ca. 5000 (2)' } },
    });
  });

  it.each([
    ['a boekjaar before the day', ['Datum', 'Boekjaar', 'Bedrag'], ['2025-01-05', 2024, 100], 2024],
    ['a period before the day', ['Datum', 'Periode', 'Bedrag'], ['2025-01-05', 202412, 100], 2024],
    ['the day beside a bare period', ['Datum', 'Periode', 'Bedrag'], ['2024-12-31', 12, 100], 2024],
    ['the day beside a boekjaar that is none', ['Datum', 'Boekjaar', 'Bedrag'], ['2024-12-31', 'vorig', 100], 2024],
    ['the text', ['Omschrijving', 'Bedrag'], ['organisatie 2024', 100], 2024],
    ['the asked year', ['Omschrijving', 'Bedrag'], ['organisatie', 100], 2025],
  ])('takes the year of %s', (_, heading, line, year) => {
    expect(read([heading, line], 'Arnhem', 2025).lines.at(0).year).toBe(year);
  });

  it('reads a column of days in one order', () => {
    const reading = read([HEADING, ['05/06/2024', 'a', 1], ['05/31/2024', 'b', 2]]);
    expect(linesOf(reading)).toEqual([
      [2, '2024-05-06', 1],
      [3, '2024-05-31', 2],
    ]);
  });

  it('takes numbers of five digits for days beside numbers of six', () => {
    const reading = read([HEADING, [40524, 'a', 1], [140524, 'b', 2]]);
    expect(linesOf(reading)).toEqual([
      [2, '2024-05-04', 1],
      [3, '2024-05-14', 2],
    ]);
  });

  it('reads a column of amounts in one notation', () => {
    expect(amountsOf(read([HEADING, ['2024-05-14', 'a', '161,500'], ['2024-05-14', 'b', '1.50']]))).toEqual([
      161500, 1.5,
    ]);
    expect(amountsOf(read([HEADING, ['2024-05-14', 'a', '161,500'], ['2024-05-14', 'b', '161500,000']]))).toEqual([
      161.5, 161500,
    ]);
  });

  it('reads dashes and empty cells as no amount', () => {
    expect(
      amountsOf(read([HEADING, ['2024-05-14', 'a', '-'], ['2024-05-14', 'b', '€ -'], ['2024-05-14', 'c', 5]])),
    ).toEqual([5]);
  });

  it.each([
    ['the heading', [['Datum', 'Omschrijving', 'Bedrag x € 1.000']]],
    ['a title', [['Bedragen in duizenden euro', '', ''], HEADING]],
    ['a unit row', [HEADING, ['', '', '(x 1.000)']]],
  ])('multiplies by the thousands that %s says', (_, top) => {
    const reading = read([...top, ['2024-05-14', 'armoede', '161,5']]);
    expect(amountsOf(reading)).toEqual([161500]);
    expect(readingNotes(reading).join(' ')).toContain('veelvouden van € 1.000');
  });

  it.each([
    'Bedrag x 1000',
    'Bedrag in € 1.000',
    'Bedrag (€ 1.000)',
    'Amount (EUR 1,000)',
    'Amount x 1,000',
    "Amount ('000)",
    "Amount (€'000)",
    'Amount €000',
    'Bedrag k EUR',
    'Bedrag (keur)',
    'Bedrag k€',
    'Bedrag (T€)',
    'Bedrag EUR k',
    'Bedrag (dzd)',
    'Bedrag in duizenden',
  ])('multiplies by a thousand under %s', (heading) =>
    expect(
      amountsOf(
        read([
          ['Datum', 'Omschrijving', heading],
          ['2024-05-14', 'armoede', '161,5'],
        ]),
      ),
    ).toEqual([161500]),
  );

  it.each(['Bedrag x 1.000.000', 'Bedrag mln', 'Amount (EUR 1,000,000)'])(
    'multiplies by a million under %s',
    (heading) =>
      expect(
        amountsOf(
          read([
            ['Datum', 'Omschrijving', heading],
            ['2024-05-14', 'armoede', '0,5'],
          ]),
        ),
      ).toEqual([500000]),
  );

  it.each(['Bedrag 8000', 'Bedrag EUR', 'Mutatie 1000', "Bedrag 1'000", 'Bedrag x 10.000', 'Bedrag K'])(
    'multiplies by nothing under %s',
    (heading) =>
      expect(
        amountsOf(
          read([
            ['Datum', 'Omschrijving', heading],
            ['2024-05-14', 'armoede', '161,5'],
          ]),
        ),
      ).toEqual([161.5]),
  );

  it('joins the columns of text', () => {
    const reading = read([
      ['Datum', 'Omschrijving-1', 'Omschrijving-2', 'Naam tegenpartij', 'Bedrag'],
      ['2024-05-14', 'SPUK', 'armoede', 'Min van BZK', 161500],
      ['2024-05-15', '', 'inhuur', '', 1],
    ]);
    expect(allLines(reading.lines).map(({ description }) => description)).toEqual([
      'SPUK armoede Min van BZK',
      'inhuur',
    ]);
  });
});

describe('describeReading', () => {
  it('describes the recognised columns and the first lines', () => {
    const ledger = [
      ['Overzicht'],
      ['Datum', 'Omschrijving-1', 'Omschrijving-2', 'Af Bij', 'Bedrag x € 1.000'],
      ['05/14/2024', 'SPUK', 'armoede', 'Bij', '161,5'],
      ['', 'Totaal', '', 'Bij', '161,5'],
      ['05/06/2024', 'inhuur', '', 'Af', '1'],
    ];
    expect(describeReading(read(ledger))).toEqual({
      columns: [
        { role: 'date', columns: [0], headings: ['Datum'] },
        { role: 'description', columns: [1, 2], headings: ['Omschrijving-1', 'Omschrijving-2'] },
        { role: 'amount', columns: [4], headings: ['Bedrag x € 1.000'] },
        { role: 'side', columns: [3], headings: ['Af Bij'] },
      ],
      firstRow: 3,
      signs: 'sideColumn',
      notation: 'dutch',
      dayOrder: 'mdy',
      factor: 1000,
      sample: [
        { row: 3, date: 45426, year: 2024, cents: 16150000, text: 'SPUK armoede' },
        { row: 5, date: 45418, year: 2024, cents: -100000, text: 'inhuur' },
      ],
    });
  });
});

describe('signs', () => {
  const SIDED = ['Datum', 'Omschrijving', 'D/C', 'Bedrag'];

  it.each([
    ['D', 'C'],
    ['Debet', 'Credit'],
    ['Af', 'Bij'],
    ['DBIT', 'CRDT'],
    ['DR', 'CR'],
    ['D/R', 'C/R'],
    ['-', '+'],
    ['S', 'H'],
    ['Uitgaven', 'Ontvangsten'],
    ['RC', 'RD'],
    ['uit', 'in'],
    ['Deb.', 'Cred.'],
    ['D', 'K'],
    ['Afboeking', 'Bijboeking'],
    ['Opname', 'Storting'],
    ['Last', 'Baat'],
    ['Uitgaaf', 'Inkomst'],
    ['Paid', 'Received'],
    ['Outgoing', 'Incoming'],
    ['Betaling', 'Ontvangst'],
    ['Kosten', 'Opbrengsten'],
    ['min', 'plus'],
  ])('come from a column with %s and %s', (debit, credit) => {
    const reading = read([SIDED, ['2024-05-14', 'a', credit, 100], ['2024-05-14', 'b', debit, 50]]);
    expect(amountsOf(reading)).toEqual([100, -50]);
  });

  it('do not change where the amounts are signed already', () => {
    const bank = read([
      SIDED,
      ['2024-05-14', 'a', 'C', 100],
      ['2024-05-14', 'b', 'D', -50],
      ['2024-05-14', 'c', 'C', -7],
    ]);
    expect(amountsOf(bank)).toEqual([100, -50, -7]);
    const ledger = read([SIDED, ['2024-05-14', 'a', 'C', -100], ['2024-05-14', 'b', 'D', 50]]);
    expect(amountsOf(ledger)).toEqual([-100, 50]);
  });

  it.each([
    ['C/R', 'C', 'R'],
    ['D/C', 'CR', 'DB'],
  ])('follow marks under the heading %s: %s is received, %s is paid', (heading, received, paid) => {
    const ledger = [
      ['Datum', 'Omschrijving', 'Bedrag', heading],
      ['2024-07-01', 'bijdrage', 5, received],
      ['2024-07-02', 'huur', 3, paid],
    ];
    expect(amountsOf(read(ledger))).toEqual([5, -3]);
  });

  it('are those of amount times side where a few amounts are corrections', () => {
    const reading = read([
      SIDED,
      ['2024-05-14', 'a', 'C', 100],
      ['2024-05-14', 'b', 'D', 50],
      ['2024-05-14', 'c', 'D', -50],
    ]);
    expect(amountsOf(reading)).toEqual([100, -50, 50]);
  });

  it('are those of credit minus debit, even where a side is negative throughout', () => {
    const heading = ['Datum', 'Omschrijving', 'Debet', 'Credit'];
    expect(amountsOf(read([heading, ['2024-05-14', 'a', '', 100], ['2024-05-14', 'b', 50, '']]))).toEqual([100, -50]);
    expect(amountsOf(read([heading, ['2024-05-14', 'a', '', -100], ['2024-05-14', 'b', 50, '']]))).toEqual([100, -50]);
    expect(amountsOf(read([heading, ['2024-05-14', 'a', '', 100], ['2024-05-14', 'b', -50, '']]))).toEqual([100, -50]);
    expect(amountsOf(read([heading, ['2024-05-14', 'a', '', 100], ['2024-05-14', 'b', '', -100]]))).toEqual([
      100, -100,
    ]);
  });
});

describe('totals', () => {
  it.each([
    'Totaal',
    'Subtotaal 6.1',
    'Eindtotaal',
    'Saldo per 31-12-2024',
    'Beginsaldo',
    'Transport',
    'Grand total',
    'Balance',
    'armoede Total',
    'Jaartotaal',
    'Maandtotaal mei',
    'Paginatotaal',
    'Rekeningtotaal 8000',
    'Groepstotaal',
    'Periodetotaal',
    'Kwartaaltotaal',
    'Deeltotaal',
    'Totaalbedrag',
    'Totaaltelling',
    'Startsaldo',
    'Eindstand',
    'Per saldo',
    'Te transporteren',
    'Transport pag. 2',
    'Subtot.',
    'Tot.',
    'Som',
    'Som van Bedrag',
  ])('are recognised without a day by %s in the description', (name) =>
    expect(kindsOf(read([HEADING, ['2024-05-14', 'a', 100], ['', name, 7]]))).toEqual(['entry', 'total']),
  );

  it.each([
    'Beginsaldo',
    'Eindsaldo',
    'Saldo per 31-12-2024',
    'Opening balance',
    'Subtotaal',
    'Balance brought forward',
    'Startsaldo',
    'Eindstand 31-12',
    'Transport pag. 2',
  ])('are recognised with a day by %s', (name) =>
    expect(kindsOf(read([HEADING, ['2024-01-01', name, 7], ['2024-05-14', 'a', 100]]))).toEqual(['total', 'entry']),
  );

  it('are recognised with a day and the name Totaal by their amount as well', () => {
    const ledger = (total: number) => [
      HEADING,
      ['2024-05-14', 'a', 100],
      ['2024-05-15', 'b', 50],
      ['2024-12-31', 'Totaal', total],
    ];
    expect(kindsOf(read(ledger(150)))).toEqual(['entry', 'entry', 'total']);
    expect(kindsOf(read(ledger(151)))).toEqual(['entry', 'entry', 'entry']);
  });

  it.each(['tot en met 2024', 'Som gelds van het Rijk', 'Standplaats', 'periode 5', 'Deelname'])(
    'are not recognised without a day by %s',
    (name) => expect(kindsOf(read([HEADING, ['2024-05-14', 'a', 100], ['', name, 7]]))).toEqual(['entry', 'entry']),
  );

  it('are recognised with a day and a name such as Jaartotaal by their amount as well', () => {
    const ledger = (total: number) => [HEADING, ['2024-05-14', 'a', 100], ['2024-12-31', 'Jaartotaal', total]];
    expect(kindsOf(read(ledger(100)))).toEqual(['entry', 'total']);
    expect(kindsOf(read(ledger(101)))).toEqual(['entry', 'entry']);
  });

  it.each(['Totale bijdrage kansrijke wijk', 'Transport leerlingen', 'Saldoverrekening'])(
    'have no name such as %s',
    (name) => expect(kindsOf(read([HEADING, ['2024-05-14', name, 7]]))).toEqual(['entry']),
  );

  it('are recognised without day and text by their amount, level by level', () => {
    const reading = read([
      HEADING,
      ['2024-05-14', 'a', 100],
      ['2024-05-14', 'b', 50],
      ['', '', 150],
      ['2024-05-14', 'c', 30],
      ['', '', 30],
      ['', '', 180],
      ['2024-05-14', 'd', 1],
      ['', '', 2],
    ]);
    expect(kindsOf(reading)).toEqual(['entry', 'entry', 'total', 'entry', 'total', 'total', 'entry', 'entry']);
  });

  it('are recognised by a word in a column without a heading', () => {
    const heading = ['', 'Boekjaar', 'Omschrijving', 'Bedrag'];
    expect(kindsOf(read([heading, ['', 2024, 'a', 100], ['Totaal', '', '', 7]]))).toEqual(['entry', 'total']);
  });

  it('are recognised by their amount in a ledger of years, too', () => {
    const heading = ['Boekjaar', 'Kostenplaats', 'Omschrijving', 'Bedrag'];
    const ledger = [heading, [2024, '6.1', 'a', 100], [2024, '6.1', 'b', 50], [2024, '6.1', '', 150]];
    expect(kindsOf(read(ledger))).toEqual(['entry', 'entry', 'total']);
  });

  it('may be above the lines', () => {
    expect(kindsOf(read([HEADING, ['', '', 150], ['2024-05-14', 'a', 100], ['2024-05-14', 'b', 50]]))).toEqual([
      'total',
      'entry',
      'entry',
    ]);
  });
});

describe('lines of other municipalities', () => {
  const municipalityOf = (description: string, place = 'Arnhem') =>
    read([HEADING, ['2024-05-14', description, 100]], place).lines.at(0).municipality;

  it.each([
    ['NPLV organisatie Rotterdam', 'Rotterdam'],
    ['kansrijke wijk gemeente Den Haag', 'Den Haag'],
    ['kansrijke wijk Den Haag Zuidwest', 'Den Haag'],
    ["Gemeente 's-Gravenhage armoede", 'Den Haag'],
    ['SPUK 2024 Rotterdam', 'Rotterdam'],
    ['integraal Overvecht', 'Utrecht'],
    ['Rijksbijdrage NPLV Den Haag', 'Den Haag'],
    ['BZK, armoede Den Haag Zuidwest', 'Den Haag'],
  ])('are recognised by the description: %s', (description, name) => expect(municipalityOf(description)).toBe(name));

  it.each([
    'Ministerie van BZK, Den Haag',
    'BZK DEN HAAG SPUK armoede',
    'Turfmarkt 147, 2511 DP Den Haag',
    'Postbus 20011 2500 EA Den Haag',
    'bijdrage Provincie Utrecht',
    'Hogeschool te Rotterdam',
    'NPLV Arnhem en Rotterdam',
    'NPLV Rotterdam en Arnhem',
    'armoede Arnhem-Oost',
    'BNG Bank Den Haag overboeking armoede',
    'BNG BANK N.V. DEN HAAG',
    'Dienst Uitvoering Onderwijs Groningen jonge kind',
    'integraal Financieel Dienstencentrum Den Haag',
    'GGD Rotterdam-Rijnmond',
    'Rabobank Utrecht',
    'ING Amsterdam',
    'Stichting Rotterdam Werkt',
  ])('are not recognised by a seat, an address or the own name: %s', (description) =>
    expect(municipalityOf(description)).toBeUndefined(),
  );

  it('are not recognised by the name of a counterparty', () => {
    const reading = read([
      ['Datum', 'Omschrijving', 'Naam tegenpartij', 'Bedrag'],
      ['2024-05-14', 'armoede', 'Stichting Rotterdam', 100],
    ]);
    expect(kindsOf(reading)).toEqual(['entry']);
  });

  it('are recognised by a column Gemeente, as name or code', () => {
    const ledger = [
      ['Gemeente', 'Datum', 'Bedrag'],
      ['Arnhem', '2024-05-14', 1],
      ['Gemeente Arnhem', '2024-05-14', 2],
      ['GM0202', '2024-05-14', 3],
      ['Rotterdam', '2024-05-14', 4],
      ['GM0599', '2024-05-14', 5],
      ['Almere', '2024-05-14', 6],
      ['', '2024-05-14', 7],
    ];
    expect(allLines(read(ledger).lines).map(({ municipality }) => municipality)).toEqual([
      undefined,
      undefined,
      undefined,
      'Rotterdam',
      'Rotterdam',
      'Almere',
      undefined,
    ]);
  });

  it('are not recognised by a column Gemeente that names no municipality', () => {
    expect(
      kindsOf(
        read([
          ['Gemeente', 'Datum', 'Bedrag'],
          ['001', '2024-05-14', 1],
        ]),
      ),
    ).toEqual(['entry']);
  });
});

describe('error values', () => {
  const error = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' };

  it('among the amounts are propagated unchanged, the first one first', () => {
    const other = { ...error, errorType: 'NotAvailable' };
    const ledger = [
      ['Datum', 'Debet', 'Credit'],
      ['geen datum', 1, null],
      ['2024-05-14', error, null],
      [1, null, other],
    ];
    expect(readLedger({ ledger, basis: 'excl' })).toEqual({ ok: false, failure: { code: 'input', error } });
  });

  it('elsewhere are empty cells', () => {
    expect(
      amountsOf(
        read([
          ['Datum', 'Boekjaar', 'Omschrijving', 'Bedrag'],
          [error, error, error, 161500],
        ]),
      ),
    ).toEqual([161500]);
  });

  it('are not the values of linked data types', () => {
    const wrapped = { type: 'FormattedNumber', basicType: 'Double', basicValue: 161500 };
    expect(
      amountsOf(
        read([
          ['Datum', 'Bedrag'],
          ['2024-05-14', wrapped],
        ]),
      ),
    ).toEqual([161500]);
  });
});

describe('totals among lines', () => {
  const THEMED = ['Datum', 'Thema', 'Omschrijving', 'Bedrag'];

  it('are subtotals that name the theme of their group', () => {
    const reading = read([
      THEMED,
      ['2024-05-14', 'armoede', 'BZK', 161500],
      ['', 'armoede', '', 161500],
      ['2024-05-14', 'veerkracht', 'BZK', 80750],
      ['', 'veerkracht', '', 80750],
      ['', '', '', 242250],
    ]);
    expect(kindsOf(reading)).toEqual(['entry', 'total', 'entry', 'total', 'total']);
  });

  it('are subtotals of a document', () => {
    const reading = read([
      ['Datum', 'Document', 'Omschrijving', 'Bedrag'],
      ['2024-05-14', 'M1', 'armoede a', 100000],
      ['2024-05-14', 'M1', 'armoede b', 61500],
      ['', 'M1', '', 161500],
    ]);
    expect(kindsOf(reading)).toEqual(['entry', 'entry', 'total']);
  });

  it('are rows above their lines that have only an account', () => {
    const reading = read([
      ['Datum', 'Grootboek', 'Omschrijving', 'Bedrag'],
      ['', '84300 Rijksbijdragen', '', 161500],
      ['2024-05-14', '84300', 'armoede', 161500],
      ['', '43100 Inhuur', '', -1500],
      ['2024-05-15', '43100', 'nota', -1000],
      ['2024-05-16', '43100', 'nota', -500],
    ]);
    expect(kindsOf(reading)).toEqual(['total', 'entry', 'total', 'entry', 'entry']);
  });

  it.each(['Saldi', 'Σ', 'Optelling', '*** 84300', 'Stand per 31-12', 'Armoede'])(
    'are rows without a day called %s that are the sum of the lines above',
    (name) => {
      const reading = read([
        HEADING,
        ['2024-05-14', 'armoede deel 1', 100000],
        ['2024-05-15', 'armoede deel 2', 61500],
        ['', name, 161500],
      ]);
      expect(kindsOf(reading)).toEqual(['entry', 'entry', 'total']);
    },
  );

  it('are not rows without a day that are the sum of nothing', () => {
    const reading = read([HEADING, ['2024-05-14', 'a', 100], ['2024-05-14', 'b', 200], ['', 'armoede', 161500]]);
    expect(kindsOf(reading)).toEqual(['entry', 'entry', 'entry']);
  });

  it('are the lines of a journal of opening balances', () => {
    const reading = read([
      ['Datum', 'Dagboek', 'Grootboek', 'Omschrijving', 'Bedrag'],
      ['2025-01-01', 'Beginbalans', '29000 Vooruitontvangen SPUK armoede', '', 161500],
      ['2025-01-02', 'Inkoop', '43100', 'nota', -1000],
    ]);
    expect(kindsOf(reading)).toEqual(['total', 'entry']);
  });

  it('are not payments with a year and the word in a remark, a name or before "ontvangen"', () => {
    const remark = read([
      ['Jaar', 'Omschrijving', 'Bedrag', 'Opmerking'],
      [2024, 'armoede', 161500, 'totaal ontvangen'],
      [2024, 'veerkracht', 80750, ''],
    ]);
    const name = read([
      ['Jaar', 'Naam', 'Omschrijving', 'Bedrag'],
      [2024, 'Balance Advies', 'nota', -1000],
      [2024, 'BZK', 'armoede', 161500],
    ]);
    const overview = read([
      ['Jaar', 'Omschrijving', 'Bedrag'],
      [2024, 'Totaal ontvangen armoede', 161500],
      [2024, 'Totaal ontvangen veerkracht', 80750],
    ]);
    for (const reading of [remark, name, overview]) expect(kindsOf(reading)).toEqual(['entry', 'entry']);
  });
});
