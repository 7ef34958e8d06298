import { distance, fold, foldWords, nearest, shortened, wellFormed } from '../../src/core/text';

describe('folding', () => {
  it.each([
    ['’s-Gravenhage', 'sgravenhage', 's gravenhage'],
    ['Ré-integratie', 'reintegratie', 're integratie'],
    ['  School & omgeving! ', 'schoolomgeving', 'school omgeving'],
    ['V&W', 'vw', 'v w'],
    ['Plein 40-45', 'plein4045', 'plein 40 45'],
    ["R'dam", 'rdam', 'rdam'],
    ['reïntegratie', 'reintegratie', 'reintegratie'],
    ['…', '', ''],
  ])('%s only loses accents, case and punctuation', (text, folded, words) => {
    expect(fold(text)).toBe(folded);
    expect(foldWords(text)).toBe(words);
  });
});

describe('the distance', () => {
  it.each([
    ['rotterdam', 'rotterdam', 3, 0],
    ['roterdam', 'rotterdam', 3, 1],
    ['rotterdaam', 'rotterdam', 3, 1],
    ['rottardam', 'rotterdam', 3, 1],
    ['rottedram', 'rotterdam', 3, 1],
    ['orttedram', 'rotterdam', 3, 2],
    ['ab', 'ba', 3, 1],
    ['abc', 'cab', 3, 2],
    ['ab', 'ca', 3, 2],
    ['ab', 'bc', 3, 2],
    ['', 'abc', 3, 3],
    ['abc', '', 3, 3],
    ['', 'abcd', 3, 4],
    ['delft', 'breda', 3, 4],
    ['abcdef', 'uvwxyz', 2, 3],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, 3],
  ])('from %s to %s, up to %d, is %d', (a, b, limit, far) => expect(distance(a, b, limit)).toBe(far));
});

describe('the nearest', () => {
  const places = ['delft', 'breda', 'urk', 'rotterdam', 'zaanstad'].map((name) => [name, name] as const);

  it.each([
    ['roterdam', 'rotterdam'],
    ['rotterdamse', 'rotterdam'],
    ['rotterdammers', undefined],
    ['rotterdammer', 'rotterdam'],
    ['dlft', 'delft'],
    ['dlt', undefined],
    ['elf', undefined],
    ['ark', 'urk'],
    ['arc', undefined],
    ['delx', 'delft'],
    ['rottexxxm', 'rotterdam'],
    ['brd', undefined],
    ['bred', 'breda'],
    ['brddaaa', undefined],
    ['brddaa', 'breda'],
    ['zaanstdda', 'zaanstad'],
    ['znstad', 'zaanstad'],
    ['zstad', undefined],
    ['breda'.repeat(10_000), undefined],
  ])('to %.20s is %s', (typed, meant) => expect(nearest(typed, places)).toBe(meant));

  it('is none for a tie, but one where both spellings mean the same', () => {
    const spellings = [
      ['noord', 1],
      ['noort', 2],
    ] as const;
    expect(nearest('noorx', spellings)).toBeUndefined();
    expect(nearest('noord', spellings)).toBe(1);
    expect(nearest('noort', spellings)).toBe(2);
    expect(
      nearest('noorx', [
        ['noord', 1],
        ['noort', 1],
      ]),
    ).toBe(1);
  });

  it('ignores a tie once a nearer candidate follows', () =>
    expect(
      nearest('abcdef', [
        ['abcdxy', 1],
        ['abxyef', 2],
        ['abcdeg', 3],
      ]),
    ).toBe(3));
});

describe('a text that is too long', () => {
  it.each([
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abc…'],
    ['', 4, ''],
    ['a😀😀', 3, 'a…'],
    ['a😀😀', 4, 'a😀…'],
  ])('%s in %d characters is %s', (text, most, shown) => expect(shortened(text, most)).toBe(shown));
});

describe('a text with a lone surrogate', () => {
  it.each([
    ['a😀b', 'a😀b'],
    ['a\ud83db', 'a\ufffdb'],
    ['a\ude00b', 'a\ufffdb'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
  ])('%j becomes %j', (text, shown) => expect(wellFormed(text)).toBe(shown));
});
