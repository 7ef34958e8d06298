import { serialOf } from '../../../src/core/date';
import { column, failureOf, ledgerOf } from './read';

describe('the delimiter of a file', () => {
  it('splits most lines into the same number of fields, below a narrower title', async () => {
    const { heading } = await ledgerOf(
      'Grootboek;2024\nDatum;Omschrijving;Bedrag\n14-05-2024;a, b;1,00\n15-05-2024;c, d;2,00\n',
    );
    expect(heading).toEqual(['Datum', 'Omschrijving', 'Bedrag']);
  });

  it('is in most lines', async () => {
    // Semicolons are in two lines, bars in three.
    const { heading } = await ledgerOf('Tekst|Bedrag\na;b;c;d|1,00\ne;f;g;h|2,00\n');
    expect(heading).toEqual(['Tekst', 'Bedrag']);
  });

  it('splits into most fields where two are in as many lines', async () => {
    const { heading } = await ledgerOf('Datum;Tijd|Tekst|Bedrag\n14-05-2024;10.15|a|1,00\n15-05-2024;11.30|b|2,00\n');
    expect(heading).toEqual(['Datum;Tijd', 'Tekst', 'Bedrag']);
  });

  it('is in every line of different numbers of fields, beside decimal commas', async () => {
    const ledger = await ledgerOf(
      'Datum;Omschrijving;Bedrag;Extra\n14-05-2024;armoede;1,00\n15-05-2024;nota;-2,00;x;y;z\n',
    );
    expect(column(ledger, 'Bedrag')).toEqual([1, -2]);
  });

  it('is refused where it cuts the cents off, too', async () => {
    const lines = (cents: string): string =>
      `Datum,Omschrijving,Bedrag\n14-05-2024,armoede,161500${cents}\n15-05-2024,nota,-1000${cents}\n`;
    expect(await failureOf(lines(',50'))).toEqual({ reason: 'otherKind', found: 'commas' });
    expect(column(await ledgerOf(lines('.50')), 'Bedrag')).toEqual([161_500.5, -1000.5]);
    // Another column without a heading.
    expect(column(await ledgerOf(lines(',x')), 'Bedrag')).toEqual([161_500, -1000]);
  });

  it('is found where it comes late in the first line, in chunks of seven bytes', async () => {
    const ledger = await ledgerOf('Omschrijving van de boeking;Bedrag\narmoede;1,00\n', 7);
    expect(ledger.heading).toEqual(['Omschrijving van de boeking', 'Bedrag']);
  });

  it('is declared on the first line only', async () => {
    expect((await ledgerOf('Tekst;sep=,\na;1,00\nb;2,00\n')).heading).toEqual(['Tekst', 'sep=,']);
  });

  it('counts as a line of the file where it is declared', async () => {
    expect(await failureOf('sep=;\nA;B;C\n1;2;3\n4;"5\n6;7\n')).toEqual({ reason: 'damaged', line: 5, what: '"' });
  });
});

describe('lines of a file', () => {
  it.each(['\n', '\r\n', '\r'])('end in %j', async (end) => {
    const lines = ['Omschrijving;Bedrag', 'armoede;1,00', 'nota;-2,00', ''].join(end);
    for (const size of [1, 7, 100]) expect(column(await ledgerOf(lines, size), 'Bedrag')).toEqual([1, -2]);
  });
});

describe('quotes in a file', () => {
  it('are characters where they do not close on their line, also where half of the lines have one', async () => {
    const ledger = await ledgerOf(
      'Datum;Omschrijving;Bedrag\n14-05-2024;"armoede;161500,00\n15-05-2024;nota;-1,00\n16-05-2024;"huur;-2,00\n17-05-2024;x;-3,00\n',
    );
    expect(column(ledger, 'Bedrag')).toEqual([161_500, -1, -2, -3]);
  });

  it('are characters where they do not close on the last line', async () => {
    const ledger = await ledgerOf('Datum;Omschrijving;Bedrag\n14-05-2024;armoede;1,00\n15-05-2024;"nota;-2,00\n');
    expect(column(ledger, 'Omschrijving')).toEqual(['armoede', '"nota']);
    expect(column(ledger, 'Bedrag')).toEqual([1, -2]);
  });

  it('keep a text a text as a formula, also within a quoted field', async () => {
    const ledger = await ledgerOf('Datum;Rekening;Bedrag\n"=""14-05-2024""";"=""0084300""";"=""161.500,00"""\n');
    expect(ledger.rows).toEqual([[serialOf(2024, 5, 14), '0084300', 161_500]]);
  });
});

describe('lines that are quoted as a whole', () => {
  it.each([
    '"Datum;Omschrijving;Bedrag"\n"14-05-2024;armoede;161500,00"\n"15-05-2024;nota;-1000,00"\n',
    'Datum,Omschrijving,Bedrag\n"14-05-2024,""armoede"",""161500,00"""\n"15-05-2024,""nota"",""-1000,00"""\n',
  ])('are read as a spreadsheet saved them: %s', async (text) => {
    const ledger = await ledgerOf(text);
    expect(ledger.heading).toEqual(['Datum', 'Omschrijving', 'Bedrag']);
    expect(column(ledger, 'Omschrijving')).toEqual(['armoede', 'nota']);
    expect(column(ledger, 'Bedrag')).toEqual([161_500, -1000]);
  });
});

describe('the end of an old file', () => {
  it('is no part of its last field', async () => {
    expect(column(await ledgerOf('Tekst;Bedrag\na;1,00\nb;2,00\u001A'), 'Bedrag')).toEqual([1, 2]);
  });
});

describe('values of a column', () => {
  it('are amounts under Debet and Credit, also without decimals', async () => {
    const ledger = await ledgerOf(
      'Datum;Omschrijving;Debet;Credit\n14-05-2024;armoede;;161500\n15-05-2024;nota;1000;\n',
    );
    expect(column(ledger, 'Debet')).toEqual([null, 1000]);
    expect(column(ledger, 'Credit')).toEqual([161_500, null]);
  });

  it('stay texts under an unknown heading, unless all of them are days or amounts', async () => {
    const ledger = await ledgerOf(
      'Datum;Bedrag;Eerste;Tweede;Derde\n14-05-2024;1,00;5,00;5,00;01-02-2024\n15-05-2024;2,00;x;6,00;02-02-2024\n',
    );
    expect(column(ledger, 'Eerste')).toEqual(['5,00', 'x']);
    expect(column(ledger, 'Tweede')).toEqual([5, 6]);
    expect(column(ledger, 'Derde')).toEqual([serialOf(2024, 2, 1), serialOf(2024, 2, 2)]);
  });

  it('stay as they are where they are no day or amount', async () => {
    const ledger = await ledgerOf('Datum;Bedrag\n14-05-2024;1,00\n31 februari;nvt\n16-05-2024;2,00\n');
    expect(column(ledger, 'Datum')).toEqual([serialOf(2024, 5, 14), '31 februari', serialOf(2024, 5, 16)]);
    expect(column(ledger, 'Bedrag')).toEqual([1, 'nvt', 2]);
  });

  it('are signed by the letters of their side, where there is one', async () => {
    const ledger = await ledgerOf(
      [
        'Datum;Omschrijving;Af/Bij;Bedrag',
        '14-05-2024;armoede;B;161500,00',
        '15-05-2024;nota;A;1000,00',
        '16-05-2024;nota;A;nvt',
        '17-05-2024;nota;A;0,00',
        '18-05-2024;nota;;5,00',
        '19-05-2024;nota;A;7,00',
      ].join('\n'),
    );
    expect(column(ledger, 'Bedrag')).toEqual([161_500, -1000, 'nvt', 0, 5, -7]);
  });
});
