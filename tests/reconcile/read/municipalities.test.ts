import { municipalityFinder, municipalityIn } from '../../../src/reconcile/read/municipalities';
import { resolveOnePlace } from '../../../src/schemes/names/places';
import { valueOf } from '../../results';

const inArnhem = municipalityFinder(valueOf(resolveOnePlace('Arnhem')));

describe('the municipality that a text names', () => {
  it.each<[text: string, name: string | undefined]>([
    ['armoede Rotterdam', 'Rotterdam'],
    ['Rotterdam armoede', 'Rotterdam'],
    ['armoede ROTTERDAM-Zuid', 'Rotterdam'],
    ['armoede (Zaandam)', 'Zaanstad'],
    ['armoede Zaandam Oost', 'Zaanstad'],
    ['armoede DenHaag', 'Den Haag'],
    ['armoede s-Gravenhage', 'Den Haag'],
    ['armoede Centrale As', 'Nieuwegein'],
    ['armoede Ljouwert', 'Leeuwarden'],
    ['Rotterdam en Utrecht', 'Rotterdam'],
    ['te Utrecht, armoede Rotterdam', 'Rotterdam'],
    ['armoede Arnhem, Rotterdam', undefined],
    ['Rotterdam, Arnhem', undefined],
    ['armoede', undefined],
    ['armoede Rotterdammers', undefined],
    ['armoede Nieuwdelft', undefined],
    // Every town has such areas.
    ['wijk Noord', undefined],
    ['wijk Zuidwest', undefined],
  ])('%s: %s', (text, name) => expect(inArnhem(text)).toBe(name));

  it.each<[text: string, name: string | undefined]>([
    ['Stationsplein 1, 3011 AB Rotterdam', undefined],
    ['Provincie Utrecht', undefined],
    ['2024 Rotterdam', 'Rotterdam'],
    ['Weena 70 Rotterdam', undefined],
    ['Weena 70, gemeente Rotterdam', 'Rotterdam'],
    ['te Gemeente: Rotterdam', 'Rotterdam'],
    ["BZK, gemeente 's-Gravenhage", 'Den Haag'],
    ['BZK Den Haag', undefined],
    ['BZK Den Haag Zuidwest', 'Den Haag'],
    ['BZK Rotterdam', 'Rotterdam'],
    ['bijdrage Den Haag', 'Den Haag'],
  ])('is not that of an address or of the seat of the state: %s: %s', (text, name) =>
    expect(inArnhem(text)).toBe(name),
  );

  it('is none without a place', () => expect(municipalityFinder(undefined)('armoede Rotterdam')).toBeUndefined());
});

describe('the municipality in a cell', () => {
  it.each([
    ['Groningen', 'Groningen'],
    ['groningen', 'Groningen'],
    ['Gemeente Groningen', 'Groningen'],
    ['Groningen Noord', 'Groningen'],
    ['GM0014', 'Groningen'],
    ['0014', 'Groningen'],
    ['14', 'Groningen'],
    ['The Hague', 'Den Haag'],
    ['Overvecht', 'Utrecht'],
    ['Noord', undefined],
    ['Almere', undefined],
    ['', undefined],
  ])('%j is %s', (cell, name) => expect(municipalityIn(cell)).toBe(name));
});
