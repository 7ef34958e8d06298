import { focusAreas } from '../../data/programme';
import type { Place } from '../../schemes/names/places';
import { singleThemes } from '../../schemes/names/themes';
import { municipalityPatterns } from './municipalities';
import { areaPatterns, otherPatterns, shortPatterns, themePatterns, THEME_BITS, Word } from './words';

/** Areas of a municipality with several. */
export function areasBeside(place: Place | undefined): string[] {
  const areas = focusAreas.filter(({ municipality }) => municipality === place?.areas[0]?.municipality);
  return areas.length > 1 ? areas.map(({ area }) => area) : [];
}

const NOT_ASCII = /[^\0-\x7f]/;

/** Removes accents, and replaces other non-ASCII characters by spaces. */
function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\0-\x7f]/g, ' ');
}

/** Alternatives of a pattern outside parentheses: `a|b(?:c|d)` -> `a`, `b(?:c|d)`. */
function alternativesOf(pattern: string): string[] {
  let depth = 0;
  const marked = pattern.replace(/[(|)]/g, (sign) => {
    depth += Number(sign === '(') - Number(sign === ')');
    return sign === '|' && depth === 0 ? '\n' : sign;
  });
  return marked.split('\n');
}

/** Joins patterns by their first letters, so that a search tries few of them at a position. */
function joinedByLetter(patterns: readonly string[]): string {
  if (patterns.length === 1) return patterns[0]!;
  const groups = new Map<string, string[]>();
  for (const pattern of patterns.flatMap(alternativesOf)) {
    const letter = /^[a-z](?![?*])/.exec(pattern)?.[0] ?? '';
    groups.set(letter, [...(groups.get(letter) ?? []), pattern.slice(letter.length)]);
  }
  return [...groups]
    .map(([letter, rests]) => (letter === '' ? rests.join('|') : `${letter}(?:${joinedByLetter(rests)})`))
    .join('|');
}

/** Bits of abbreviations of themes, by the index of the theme, until the whole text is read. */
const SHORT_BIT = 22;
const SHORT = 1 << SHORT_BIT;

/** Prefix of the content of a theme column, which makes a bare number an article. */
export const THEME_CELL = 'art ';

/**
 * Returns a recogniser of the meanings of a text, as bits of `Word`. It searches with a pattern without groups, several
 * times faster than one with a group for each meaning, which runs once per spelling.
 */
export function recogniser(place: Place | undefined): (text: string) => number {
  const words: readonly (readonly [bits: number, patterns: string])[] = [
    ...otherPatterns,
    ...singleThemes.map(
      ({ id, index, article }) => [1 << index, `${themePatterns[id]!}|art(?:ikel|icle)? ${article}$`] as const,
    ),
    ...singleThemes.flatMap(({ id, index }) => {
      const short = shortPatterns[id];
      return short ? [[SHORT << index, `${short}$(?!\\W+(?!en$)[a-z])`] as const] : [];
    }),
    ...areasBeside(place).map((area, at) => {
      const name = area.toLowerCase().replace(/\W+/g, ' ');
      return [Word.FirstArea << at, name + (areaPatterns[area] ?? '')] as const;
    }),
  ];
  const sources = words.map(([, patterns]) => patterns.replace(/ /g, '[\\W_]*').replace(/\$/g, '(?![a-z0-9])'));
  const municipalities = municipalityPatterns();
  // A name starts at a word boundary, except after a digit, a dot or an at sign, as in a web address.
  const anyName = new RegExp(
    `${NOT_ASCII.source}|(?:^|[^a-z])(?:${joinedByLetter([...sources, ...municipalities])})`,
    'gi',
  );
  const groups = sources.map((source) => `(${source})`).join('|');
  const meaning = new RegExp(`(?:^|[^a-z0-9.@])(?:${groups})|(?:^|[^a-z])(${municipalities.join('|')})`, 'iy');
  const meanings = [...words.map(([bits]) => bits), Word.Municipality];
  const known = new Map<string, number>();
  const read = (text: string): number => {
    let bits = 0;
    anyName.lastIndex = 0;
    for (let found = anyName.exec(text); found; found = anyName.exec(text)) {
      const name = found[0];
      let meant = known.get(name);
      if (meant === undefined) {
        if (NOT_ASCII.test(name)) return read(ascii(text));
        meaning.lastIndex = found.index;
        const groupsOf = meaning.exec(text)?.slice(1);
        meant = groupsOf ? meanings[groupsOf.findIndex((group) => group !== undefined)]! : Word.None;
        known.set(name, meant);
      }
      if (meant === Word.None) anyName.lastIndex = found.index + 1;
      bits |= meant;
    }
    const isSure = (bits & (THEME_BITS | Word.Scheme)) !== 0 || text.startsWith(THEME_CELL);
    return (bits & (SHORT - 1)) | (isSure ? bits >>> SHORT_BIT : 0);
  };
  return read;
}
