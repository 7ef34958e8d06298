import { headingTexts, joinedTexts, rowsToSearch } from '../../../src/reconcile/read/find-heading';
import { BasisFit, readHeading, valuesUnder } from '../../../src/reconcile/read/headings';

describe('the heading of an amount', () => {
  it.each([
    ['Bedrag incl. btw', 'incl', BasisFit.Asked],
    ['Bedrag incl. btw', 'excl', BasisFit.Other],
    ['Bedrag excl. btw', 'excl', BasisFit.Asked],
    ['Bedrag ex btw', 'incl', BasisFit.Other],
    ['Bruto bedrag', 'incl', BasisFit.Asked],
    ['Gross amount', 'incl', BasisFit.Asked],
    ['Netto bedrag', 'excl', BasisFit.Asked],
    ['Net amount', 'excl', BasisFit.Asked],
    ['Bedrag incl. en excl.', 'incl', BasisFit.None],
    ['Bedrag', 'incl', BasisFit.None],
    ['Netto vervaldatum', 'excl', BasisFit.None],
  ] as const)('%s, asked %s, has basis %d', (heading, asked, basis) =>
    expect(readHeading(heading, asked)?.basis).toBe(basis),
  );

  it.each([
    ['Realisatie 2023', 2024, true],
    ['REALISATIE2023', 2024, true],
    ['Realisatie 2024', 2024, false],
    ['Realisatie', 2024, false],
    ['Realisatie 2023', undefined, false],
  ])('%s, asked for %p, is of another year: %p', (heading, year, isOther) =>
    expect(readHeading(heading, 'incl', year)?.isOtherYear).toBe(isOther),
  );
});

describe('the words of a heading', () => {
  it.each([
    ['€', 'amount'],
    ['BedragDebet', 'debit'],
    ['DCIndicator', 'side'],
    ['+/-', 'side'],
    ['(+ / -)', 'side'],
    ['Bedrag +/-', 'amount'],
    ['+/- Bedrag', 'amount'],
  ])('of %s mean %s', (heading, role) => expect(readHeading(heading, 'incl')?.role).toBe(role));

  it.each([
    ['Boekdatum', 'days'],
    ['Bedrag', 'amounts'],
    ['Debet', 'amounts'],
    ['Credit', 'amounts'],
    ['Omschrijving', 'text'],
    ['Boekjaar', 'text'],
    ['Valutacode', 'text'],
    ['Tijd', 'text'],
    ['Zomaar iets', 'any'],
  ])('of %s promise %s below it', (heading, values) => expect(valuesUnder(heading)).toBe(values));
});

describe('the rows of a heading', () => {
  it('are looked for in the first fifty that are filled', () => {
    expect(rowsToSearch([[null], ['Titel'], ['', ''], [null, 'Datum']])).toEqual([1, 3]);
    const many = Array.from({ length: 60 }, () => ['a']);
    expect(rowsToSearch(many)).toEqual(Array.from({ length: 50 }, (_, at) => at));
  });

  it('hold texts, and no amount, dash or day', () => {
    expect(headingTexts([' Datum ', null, 'Bedrag', ''])).toEqual(['Datum', '', 'Bedrag', '']);
    for (const cell of [12, '12,50', '1-3-2024', '-', true]) expect(headingTexts(['Datum', cell])).toBeUndefined();
  });

  it('are joined column by column', () => {
    expect(joinedTexts(['Bedrag', '', 'Datum'], ['incl. btw', 'excl. btw']).map((text) => text.trim())).toEqual([
      'Bedrag incl. btw',
      'Bedrag excl. btw',
      'Datum',
    ]);
  });
});
