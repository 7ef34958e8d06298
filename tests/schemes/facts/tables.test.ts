import { serialOfIso } from '../../../src/core/date';
import { call } from '../../functions/calls';

function column(block: readonly (readonly unknown[])[], header: string): unknown[] {
  const at = block[0]!.indexOf(header);
  return block.slice(1).map((row) => row[at]);
}

function day(iso: string): number {
  return serialOfIso(iso)!;
}

describe('FACTS', () => {
  /** Exact numbers, so that a lost or added row needs a decision by a person. */
  it.each([
    // 352 instalments and 119 maxima of the annex; 145 in the articles and the note.
    ['Regeling kansrijke wijk', 352 + 119 + 145],
    ['Bestuurlijke afspraken NPLV-gebied Amsterdam Nieuw-West', 111],
    ['Overzicht regelingen Nationaal Programma Leefbaarheid en Veiligheid', 189],
    ['Kamerbrief voortgang Nationaal Programma Leefbaarheid en Veiligheid', 117],
    ['Nationaal Programma Leefbaarheid en Veiligheid: Eén jaar op weg', 23],
  ])('has for %s %d figures and dates', (title, count) => {
    const sources = column(call('FACTS'), 'Bron').map(String);
    expect(sources.filter((source) => source.startsWith(`${title} (`))).toHaveLength(count);
  });

  it('leaves no cell null, and has only numbers and text', () => {
    const cells = call('FACTS').flat();
    expect(cells.filter((cell) => typeof cell !== 'string' && typeof cell !== 'number')).toEqual([]);
  });

  it('finds all words of a search, in any order and spelling', () => {
    expect(column(call('FACTS', 'ROTTERDAM 2024 school termijn'), 'Id')).toContain(
      'regeling.termijn.school.rotterdam.2024',
    );
    const eachWord = column(call('FACTS', 'één jaar op weg'), 'Bron');
    expect(new Set(eachWord)).toEqual(
      new Set(['Nationaal Programma Leefbaarheid en Veiligheid: Eén jaar op weg (Folder 2022–2023)']),
    );
  });

  it('marks derived figures', () => {
    const [derived] = column(call('FACTS', 'regeling.besluit aanvraag datum'), 'Aanduiding');
    expect(derived).toBe('afgeleid: 12 weken na de aanvraagtermijn');
    const found = call('FACTS', 'afgeleid aanvraagtermijn');
    expect(column(found, 'Id')).toContain('regeling.besluit');
    expect(column(found, 'Aanduiding').every((text) => String(text).includes('afgeleid: '))).toBe(true);
  });

  it('gives days as serial numbers', () => {
    const table = call('FACTS', 'regeling.aanvraag datum');
    expect(column(table, 'Waarde')).toEqual(expect.arrayContaining([day('2023-08-01'), day('2023-09-30')]));
  });
});

describe('DEADLINES', () => {
  it('is sorted by last day, then by first', () => {
    const table = call('DEADLINES');
    const from = column(table, 'Van');
    const days = column(table, 'T/m').map((until, row) => [until || from[row], from[row] || until].map(Number));
    expect(days).toEqual(
      [...days].sort(([last, first], [nextLast, nextFirst]) => last! - nextLast! || first! - nextFirst!),
    );
    expect(days.some(([last, first], row) => last === days[row + 1]?.[0] && first !== days[row + 1]?.[1])).toBe(true);
  });

  it.each([
    ['the day before the window', '2023-07-31', false],
    ['its first day', '2023-08-01', true],
    ['its last day', '2023-09-30', true],
    ['the day after', '2023-10-01', false],
  ])('shows the application window on %s: %s', (_, iso, inside) => {
    const table = call('DEADLINES', iso, iso, 'Regeling kansrijke wijk');
    expect(column(table, 'Id').includes('regeling.aanvraag')).toBe(inside);
  });

  it('shows a deadline without a first day on that one day only', () => {
    const on = (iso: string) => column(call('DEADLINES', iso, iso), 'Id').includes('regeling.besteding');
    expect([on('2025-12-30'), on('2025-12-31')]).toEqual([false, true]);
  });
});

describe('AWARDS', () => {
  it('prints each award once, with all parties to a shared one', () => {
    const table = call('AWARDS');
    expect(table).toHaveLength(24);
    const amounts = column(table, 'Bedrag').filter((amount) => amount === 36_000_000);
    expect(amounts).toHaveLength(1);
    const shared = column(table, 'Gedeeld met').filter(Boolean);
    const partners = 'gemeente Zaanstad, gemeente Oostzaan, provincie Noord-Holland';
    expect(shared).toEqual(['Zuidoost, Nieuw-West', partners, partners]);
  });

  it('lists a shared award under each of its areas', () => {
    for (const area of ['Zuidoost', 'Nieuw-West'])
      expect(column(call('AWARDS', area), 'Regeling')).toContain('Preventie met gezag');
    expect(column(call('AWARDS', 'Noord'), 'Regeling')).not.toContain('Preventie met gezag');
  });
});

describe('BUDGETS', () => {
  it('adds up to the printed totals of 2023, without the total itself', () => {
    const table = call('BUDGETS', null, 2023);
    const amounts = column(table, 'Bedrag') as number[];
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(2_672_000_000);
    expect(column(table, 'Regel')).not.toContain('Totaal');
  });
});

describe('INDICATORS', () => {
  it('has six, eight and three for action lines 2, 3 and 4', () => {
    const lines = column(call('INDICATORS'), 'Actielijn');
    expect([2, 3, 4].map((line) => lines.filter((each) => each === line).length)).toEqual([6, 8, 3]);
  });

  it('finds an action line by a part of its title', () => {
    expect(column(call('INDICATORS', 'meedoen'), 'Actielijn')).toEqual(Array(8).fill(3));
  });
});
