import { serialOf } from '../../../src/core/date';
import { column, failureOf, ledgerOf, utf16, utf8, windows1252 } from './read';

const lines = 'Datum;Omschrijving;Bedrag\r\n01-07-2024;Bijdrage België € 5;1.234,56\r\n02-07-2024;Café;-2,00\r\n';

describe('CSV', () => {
  it.each([
    ['UTF-8', utf8(lines)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${lines}`)],
    ['Windows-1252', windows1252(lines)],
    ['UTF-16, little endian', utf16(lines)],
    ['UTF-16, big endian', utf16(lines, { bigEndian: true })],
    ['UTF-16 without a byte order mark', utf16(lines, { mark: false })],
  ])('reads %s', async (_, bytes) => {
    const ledger = await ledgerOf(bytes);
    expect(ledger.kind).toBe('csv');
    expect(ledger.heading).toEqual(['Datum', 'Omschrijving', 'Bedrag']);
    expect(ledger.rows).toEqual([
      [serialOf(2024, 7, 1), 'Bijdrage België € 5', 1234.56],
      [serialOf(2024, 7, 2), 'Café', -2],
    ]);
  });

  it('reads a line in Windows-1252 among lines in UTF-8', async () => {
    const bytes = Uint8Array.from([...utf8('Omschrijving;Bedrag\nCafé;1,00\n'), ...windows1252('Café;2,00\n')]);
    expect(column(await ledgerOf(bytes), 'Omschrijving')).toEqual(['Café', 'Café']);
  });

  it.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('finds the delimiter: %s', async (_, delimiter) => {
    const text = ['Datum;Tekst;Bedrag', '2024-07-01;"a, b; c | d";5', '2024-07-02;e;-6'].join('\n');
    const other = text.replace(/;(?! c)/g, delimiter);
    expect(column(await ledgerOf(other), 'Tekst')).toEqual(['a, b; c | d', 'e']);
    expect(column(await ledgerOf(other), 'Bedrag')).toEqual([5, -6]);
  });

  it('finds semicolons next to decimal commas', async () => {
    const ledger = await ledgerOf('Datum;Tekst;Bedrag\n1-7-2024;a, b;1,50\n2-7-2024;c;2,50\n');
    expect(column(ledger, 'Bedrag')).toEqual([1.5, 2.5]);
  });

  it('takes the delimiter that the file declares', async () => {
    expect((await ledgerOf('sep=|\nA|B;C\n1|2;3\n')).heading).toEqual(['A', 'B;C']);
  });

  it('reads quoted fields with quotes, delimiters and line ends in them', async () => {
    const ledger = await ledgerOf('Tekst;Bedrag\n"a ""b""; c\nd";"1,00"\n5" buis;2,00\n');
    expect(column(ledger, 'Tekst')).toEqual(['a "b"; c\nd', '5" buis']);
    expect(column(ledger, 'Bedrag')).toEqual([1, 2]);
  });

  it('pads short lines and skips empty ones', async () => {
    const ledger = await ledgerOf('Tekst;Bedrag;Code\na;1,00\n;;\n\nb;2,00;x\n');
    expect(ledger.rows).toEqual([
      ['a', 1, null],
      ['b', 2, 'x'],
    ]);
  });

  it('reads a single entry that ends in a delimiter, unlike its heading', async () => {
    const { heading, rows } = await ledgerOf('Datum;Omschrijving;Bedrag\n2024-07-01;a;5,00;\n');
    expect(heading).toEqual(['Datum', 'Omschrijving', 'Bedrag', '']);
    expect(rows).toEqual([[serialOf(2024, 7, 1), 'a', 5, null]]);
  });

  it('keeps numbers that are no amounts as text, so that no digit is lost', async () => {
    const ledger = await ledgerOf(
      'Rekening;Tegenrekening;Bedrag\n0080;123456789012345678;1,00\n0090;123456789012345679;2,00\n',
    );
    expect(column(ledger, 'Rekening')).toEqual(['0080', '0090']);
    expect(column(ledger, 'Tegenrekening')).toEqual(['123456789012345678', '123456789012345679']);
  });

  it('reads all days of a column in one order', async () => {
    const american = await ledgerOf('Datum,Bedrag\n07/13/2024,1.00\n01/02/2024,2.00\n');
    expect(column(american, 'Datum')).toEqual([serialOf(2024, 7, 13), serialOf(2024, 1, 2)]);
    const dutch = await ledgerOf('Datum;Bedrag\n13/07/2024;1,00\n01/02/2024;2,00\n');
    expect(column(dutch, 'Datum')).toEqual([serialOf(2024, 7, 13), serialOf(2024, 2, 1)]);
  });

  it('keeps text that looks like a formula as text', async () => {
    expect(column(await ledgerOf('Tekst;Bedrag\n=HYPERLINK("x");1,00\n+31;2,00\n'), 'Tekst')[0]).toBe(
      '=HYPERLINK("x")',
    );
  });

  it('signs the amounts of a bank by the side in another column', async () => {
    const ledger = await ledgerOf(
      '"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","MutatieSoort","Mededelingen"\n' +
        '"20240701","MIN VWS","NL20INGB0001234567","NL43INGB0705000000","OV","Bij","4011858,55","Overschrijving","SPUK 2024"\n' +
        '"20240702","ING","NL20INGB0001234567","","DV","Af","12,50","Diversen","Kosten"\n',
    );
    expect(column(ledger, 'Bedrag (EUR)')).toEqual([4011858.55, -12.5]);
    expect(column(ledger, 'Datum')).toEqual([serialOf(2024, 7, 1), serialOf(2024, 7, 2)]);
  });

  it('gives the size and the SHA-256 of the file', async () => {
    const ledger = await ledgerOf('A;Bedrag\nb;1\n');
    expect(ledger.bytes).toBe(13);
    // printf 'A;Bedrag\nb;1\n' | sha256sum
    expect(ledger.sha256).toBe('850e2a53562ee2d7aade0b288a2ac32c6b9092b0a522a103bc495b4c23aedbcd');
  });

  it('names the line of a quoted field that never ends', async () => {
    expect(await failureOf('A;B;C\n1;2;3\n4;"5\n6;7\n')).toEqual({ reason: 'damaged', line: 4, what: '"' });
  });

  it('refuses prose with as many commas in each line', async () => {
    const letter = 'Beste Jan, hierbij de stukken, zoals gevraagd\nWil je ze lezen, en tekenen, in 2024\n';
    expect(await failureOf(letter)).toEqual({ reason: 'otherKind', found: 'text' });
  });

  it('refuses text without columns, and a heading without lines', async () => {
    expect(await failureOf('Geachte heer,\nhierbij\n')).toEqual({ reason: 'otherKind', found: 'text' });
    expect(await failureOf('Datum;Bedrag\n')).toEqual({ reason: 'noEntries', kind: 'csv' });
  });

  it('names the columns of an ABN AMRO file without a heading', async () => {
    const text =
      '426124234\tEUR\t20240701\t1000,00\t476000,00\t20240702\t475000,00\tSEPA Overboeking NPLV organisatie 2024\r\n' +
      '426124234\tEUR\t20240703\t476000,00\t475950,00\t20240703\t-50,00\tBEA kantoor\r\n';
    const { heading, rows } = await ledgerOf(text);
    const [, , datum, begin, eind, rente, bedrag, tekst] = heading;
    expect([datum, begin, eind, rente, bedrag, tekst]).toEqual([
      'Datum',
      'Beginsaldo',
      'Eindsaldo',
      'Rentedatum',
      'Bedrag',
      'Omschrijving',
    ]);
    expect(heading.slice(0, 2)).toEqual(['Rekening', 'Munt']);
    expect(rows).toEqual([
      [
        '426124234',
        'EUR',
        serialOf(2024, 7, 1),
        1000,
        476000,
        serialOf(2024, 7, 2),
        475000,
        'SEPA Overboeking NPLV organisatie 2024',
      ],
      ['426124234', 'EUR', serialOf(2024, 7, 3), 476000, 475950, serialOf(2024, 7, 3), -50, 'BEA kantoor'],
    ]);
  });

  it('takes the running balance from the amounts of a file without a heading', async () => {
    const text = '01-07-2024;100,00;huur;-25,00\n02-07-2024;175,00;bijdrage;75,00\n03-07-2024;174,00;koffie;-1,00\n';
    const ledger = await ledgerOf(text);
    expect(ledger.heading).toEqual(['Datum', 'Saldo', 'Omschrijving', 'Bedrag']);
    expect(column(ledger, 'Bedrag')).toEqual([-25, 75, -1]);
  });

  it('leaves out titles over the heading', async () => {
    const ledger = await ledgerOf(
      'Grootboekkaart 8400;;\nPeriode;2024;\nDatum;Omschrijving;Bedrag\n1-7-2024;NPLV;1,50\n2-7-2024;huur;-2,00\n',
    );
    expect(ledger.heading).toEqual(['Datum', 'Omschrijving', 'Bedrag']);
    expect(ledger.rows).toEqual([
      [serialOf(2024, 7, 1), 'NPLV', 1.5],
      [serialOf(2024, 7, 2), 'huur', -2],
    ]);
  });

  it('keeps a title that says that amounts are in thousands', async () => {
    const ledger = await ledgerOf('Bedragen x € 1.000;;\nDatum;Tekst;Bedrag\n1-7-2024;a;475\n2-7-2024;b;5\n');
    expect(ledger.heading[0]).toBe('Bedragen x € 1.000');
    expect(ledger.rows).toHaveLength(3);
  });

  it.each([
    ['Boekstuknr', '20241001', '20241002'],
    ['Zaaknummer', '20240115', '20240116'],
    ['Relatienr', '10012024', '11012024'],
    ['Project', '24-05-10', '24-05-11'],
    ['Kostenplaats', '6330.10', '6330.20'],
    ['Taakveld', '0.10', '6.3'],
    ['Bijlage', '20241001', '20241002'],
  ])('keeps the codes of a column %s as text', async (name, first, second) => {
    const text = `${name};Datum;Omschrijving;Bedrag\n${first};14-05-2024;armoede;161.500,00\n${second};15-05-2024;nota;-1.000,00\n`;
    const ledger = await ledgerOf(text);
    expect(column(ledger, name)).toEqual([first, second]);
    expect(column(ledger, 'Datum')).toEqual([serialOf(2024, 5, 14), serialOf(2024, 5, 15)]);
  });

  it('reads a second day and a second amount as numbers', async () => {
    const ledger = await ledgerOf(
      'Boekdatum;Valutadatum;Bedrag;Tegenwaarde\n14-05-2024;20240515;1,00;2,50\n15-05-2024;20240516;-1,00;3,50\n',
    );
    expect(column(ledger, 'Valutadatum')).toEqual([serialOf(2024, 5, 15), serialOf(2024, 5, 16)]);
    expect(column(ledger, 'Tegenwaarde')).toEqual([2.5, 3.5]);
  });

  it('tells the entry from the balance before it in two lines of ASN without a heading', async () => {
    const line = (day: string, name: string, balance: string, amount: string, text: string): string =>
      `${day},NL01ASNB0000000001,NL02RBOS0569994039,${name},,,,EUR,${balance},EUR,${amount},13-05-2024,14-05-2024,8810,OVB,12345678,ref,'${text}',72`;
    const ledger = await ledgerOf(
      [
        line('14-05-2024', 'MIN BZK', '1000.00', '161500.00', 'armoede'),
        line('15-05-2024', 'BUREAU', '162500.00', '-1000.00', 'nota'),
      ].join('\n'),
    );
    expect(column(ledger, 'Bedrag')).toEqual([161_500, -1000]);
    expect(column(ledger, 'Saldo')).toEqual([1000, 162_500]);
  });

  it('reads the sides Inkomend and Uitgaand', async () => {
    const ledger = await ledgerOf(
      'Datum;Richting;Bedrag;Omschrijving\n14-05-2024;Inkomend;161.500,00;armoede\n15-05-2024;Uitgaand;1.000,00;nota\n',
    );
    expect(column(ledger, 'Bedrag')).toEqual([161_500, -1000]);
  });

  it('takes a quote that never closes for a character, where the lines around it are whole', async () => {
    const ledger = await ledgerOf(
      'Datum;Omschrijving;Bedrag\n14-05-2024;"armoede;161.500,00\n15-05-2024;nota;-1.000,00\n16-05-2024;x;-5,00\n17-05-2024;y "z" q;-6,00\n',
    );
    expect(column(ledger, 'Bedrag')).toEqual([161_500, -1000, -5, -6]);
    expect(column(ledger, 'Omschrijving')).toEqual(['"armoede', 'nota', 'x', 'y "z" q']);
  });

  it('reads quotes after spaces, and texts kept as formulas', async () => {
    const ledger = await ledgerOf('Datum;Omschrijving;Bedrag\n"14-05-2024" ; "armoede; 1" ;="161.500,00"\n');
    expect(ledger.rows).toEqual([[serialOf(2024, 5, 14), 'armoede; 1', 161_500]]);
  });

  it('keeps the sign of a correction beside a column of sides', async () => {
    const ledger = await ledgerOf(
      'Datum;Omschrijving;D/C;Bedrag\n14-05-2024;armoede;C;170000,00\n15-05-2024;correctie btw armoede;C;-8500,00\n' +
        '16-05-2024;nota;D;1000,00\n17-05-2024;nota;D;2000,00\n18-05-2024;creditnota;D;-200,00\n',
    );
    expect(column(ledger, 'Bedrag')).toEqual([170_000, -8500, -1000, -2000, 200]);
  });

  it('skips a block of titles as wide as the heading, and the mark at the end of an old file', async () => {
    const ledger = await ledgerOf(
      'Rekening;NL01;\nPeriode;01-01-2024;31-12-2024\nDatum;Omschrijving;Bedrag\n14-05-2024;armoede;161.500,00\n\u001A',
    );
    expect(ledger.heading).toEqual(['Datum', 'Omschrijving', 'Bedrag']);
    expect(column(ledger, 'Bedrag')).toEqual([161_500]);
  });

  it('keeps times as text', async () => {
    const ledger = await ledgerOf('Datum;Tijd;Omschrijving;Bedrag\n14-05-2024;10.15;a;1,00\n15-05-2024;11.30;b;2,00\n');
    expect(column(ledger, 'Tijd')).toEqual(['10.15', '11.30']);
  });

  it('finds circumflexes as delimiter', async () => {
    const ledger = await ledgerOf('Datum^Omschrijving^Bedrag\n14-05-2024^armoede^161.500,00\n');
    expect(column(ledger, 'Bedrag')).toEqual([161_500]);
  });
});
