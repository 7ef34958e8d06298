import { call } from '../functions/calls';

type Row = readonly [theme: string, article: number, kind: string, text: string, source: string];

function rowsOf(theme?: string): Row[] {
  return call('CONDITIONS', ...(theme ? [theme] : [])).slice(1) as unknown as Row[];
}

function ofKind(theme: string, kind: string, section: string): string[] {
  return rowsOf(theme)
    .filter((row) => row[2] === kind && row[4].includes(`, ${section}`))
    .map((row) => row[3]);
}

describe('CONDITIONS', () => {
  it('has the purpose of each theme from the first paragraph of articles 3 to 9', () => {
    const purposes = rowsOf().filter((row) => row[2] === 'doel');
    expect(purposes.map((row) => [row[0], row[1]])).toEqual([
      ['organisatie', 3],
      ['integraal', 4],
      ['armoede', 5],
      ['veerkracht', 6],
      ['reintegratie', 7],
      ['school', 8],
      ['jongekind', 9],
    ]);
    expect(purposes.filter((row) => !row[4].includes(`Artikel ${row[1]}, lid 1`))).toEqual([]);
  });

  it('lists the six exclusions of article 8, paragraph 2', () => {
    expect(ofKind('school', 'uitgesloten', 'Artikel 8, lid 2')).toEqual([
      'Activiteiten die onder onderwijstijd worden aangeboden',
      'Onderwijshuisvesting',
      'Reizen naar het buitenland',
      'Bijles, Citotraining of examentraining',
      'Het verstrekken van maaltijden',
      'Activiteiten op scholen die niet vallen binnen de lokale coalitie',
    ]);
  });

  it.each([
    ['organisatie', 'Artikel 2, lid 2', 3],
    ['veerkracht', 'Artikel 6, lid 2', 7],
    ['veerkracht', 'Toelichting § 1.5', 7],
    ['school', 'Artikel 8, lid 1', 5],
    ['jongekind', 'Artikel 9, lid 2', 5],
    ['armoede', 'Toelichting bij artikel 2', 3],
    ['integraal', 'Toelichting § 1.9', 2],
  ])('lists for %s the activities of %s: %d', (theme, section, count) => {
    expect(ofKind(theme, 'activiteit', section)).toHaveLength(count);
  });

  it.each([
    ['school', 'Artikel 8, lid 1', /minimaal 85%/],
    ['jongekind', 'Artikel 9, lid 3', /mbo-niveau 3/],
    ['armoede', 'Artikel 2, lid 4', /vergoeding van overheidswege/],
    ['reintegratie', 'Artikel 2, lid 5', /BTW-compensatiefonds/],
    ['integraal', 'Toelichting bij artikel 2, al. 5', /precies dezelfde kosten/],
  ])('states the requirement of %s in %s', (theme, section, words) => {
    expect(ofKind(theme, 'voorwaarde', section).join()).toMatch(words);
  });

  it('keeps organisatie out of the integral budget, as the note on article 4 does', () => {
    expect(ofKind('integraal', 'uitgesloten', 'Toelichting bij artikel 4')).toHaveLength(1);
  });

  it('gives a theme its own conditions and those of every theme, in the order of the articles', () => {
    const rows = rowsOf('veerkracht');
    expect(new Set(rows.map((row) => row[0]))).toEqual(new Set(['alle', 'veerkracht']));
    const articles = rowsOf().map((row) => row[1]);
    expect(articles).toEqual([...articles].sort((a, b) => a - b));
  });

  it('marks each row as a summary', () => {
    expect(rowsOf().filter((row) => !row[4].endsWith('(samengevat)'))).toEqual([]);
  });
});
