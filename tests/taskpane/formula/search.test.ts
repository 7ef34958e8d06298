import { catalogue } from '../../../src/functions/catalogue';
import { searchFunctions } from '../../../src/taskpane/formula/search';

const ids = (typed: string) => searchFunctions(typed, 'nl').map(({ declaration }) => declaration.id);

describe('finding a function', () => {
  it('shows all of them for nothing', () => expect(ids('')).toEqual(catalogue.map(({ id }) => id)));

  it.each([
    ['payment', 'PAYMENT'],
    ['=NPLV.SHARE', 'SHARE'],
    ['aandeel', 'SHARE'],
    ['which part of the national budget', 'SHARE'],
    ['hoogstens krijgen', 'ALLOCATION'],
    ['change window', 'CHANGE.WINDOW'],
  ])('%s finds %s first', (typed, id) => expect(ids(typed)[0]).toBe(id));

  it('goes by the words that fit, and finds nothing where none does', () => {
    expect(ids('termijn olifant')).toEqual(ids('termijn'));
    expect(ids('olifant')).toEqual([]);
  });

  it.each([
    ['termijn 2024', 'PAYMENT'],
    ['aansluiten', 'RECONCILE'],
    ['hoeveel krijg ik', 'ALLOCATION'],
    ['paymnet', 'PAYMENT'],
  ])('finds for %s among others %s', (typed, id) => expect(ids(typed)).toContain(id));

  it('shows the question that the words fit', () => {
    const [found] = searchFunctions('rijk thema', 'nl').filter(({ declaration }) => declaration.id === 'PAYMENT');
    expect(found!.task).toBe('Welk bedrag stort het Rijk voor een thema?');
  });

  it('takes signs for words only', () => expect(ids('(*+?').length).toBe(catalogue.length));
});
