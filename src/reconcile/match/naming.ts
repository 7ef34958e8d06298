import { foldWords } from '../../core/text';
import { focusAreas } from '../../data/programme';
import type { Place } from '../../schemes/names/places';
import { singleThemes, type Theme } from '../../schemes/names/themes';
import type { Expected, Line } from '../model';

/** What a line names, as sets of bits: themes by their index, areas by their place among those of the municipality. */
export interface Naming {
  readonly themes: number;
  readonly areas: number;
  /** What besides the amount speaks for a match: the line names the theme (0), or the scheme (1), or neither (2). */
  readonly evidence: number;
}

/** How words for a theme begin in running text; numbers count as articles only after "art.". */
const themeWords: Readonly<Record<string, string>> = {
  organisatie: 'programma(?:organisatie|bureau)|organisatie|alliantie|organi[sz]ation',
  integraal: 'integra(?:l|al\\b)',
  armoede: 'armoede|schuld(?:en|hulp)|geldzorgen|poverty|debt',
  veerkracht: 'veerkracht|weerbaar|resilience|v\\W*(?:en\\W*)?w\\b',
  reintegratie: 're\\W?integrat|(?:werk|participatie)\\b',
  school: '(?:school(?:dag)?|s\\W*(?:en\\W*)?o|seno)\\b',
  jongekind: 'jonge\\W?kind|(?:v?ve|peuters?|kleuters?)\\b|early childhood',
};
const SCHEME_WORDS = 'kansrijke wijk|nplv|leefbaarheid en veiligheid';
/** The words for an area besides its name. */
const areaWords: Readonly<Record<string, string>> = { Zuidoost: '|zo|bijlmer', 'Nieuw-West': '|nw' };

const THEMES = (1 << singleThemes.length) - 1;
const SCHEME = THEMES + 1;

/** What lines name, read once of each, and only of those that are asked for. */
export interface Names {
  /** What a line names. A theme column that names a theme, or the bare number of an article, wins over the description. */
  of(line: Line): Naming;
  /** A number that lines share which are of one year and name the same. */
  likeness(line: Line): number;
  /** Whether a line, by what it names, can be for an instalment. */
  allow(line: Line, expected: Expected): boolean;
  /** Whether a line, by the area that it names, can be for an instalment. */
  allowArea(line: Line, expected: Expected): boolean;
  /** The themes that a line names. */
  themesOf(line: Line): Theme[];
}

/** The areas of a municipality that has several. */
function areasBeside(place: Place): string[] {
  const areas = focusAreas.filter(({ municipality }) => municipality === place.areas[0]?.municipality);
  return areas.length > 1 ? areas.map(({ area }) => area) : [];
}

/** Reads which themes, whether the scheme, and which areas a text names, as bits. */
function reader(areas: readonly string[]): (text: string) => number {
  const words = [
    ...singleThemes.map(({ id, article }) => `${themeWords[id]}|art(?:ikel|icle)?\\W*${article}\\b`),
    SCHEME_WORDS,
    ...areas.map((area) => `(?:${area.replace(/\W+/g, '\\W?')}${areaWords[area] ?? ''})\\b`),
  ].map((alternatives) => `\\b(?:${alternatives})`);
  const all = new RegExp(words.map((word) => `(?=[^]*?(${word})|)`).join(''), 'i');
  // Most lines of a large ledger name nothing; this tells so at once.
  const any = new RegExp(words.join('|'), 'i');
  return (text) =>
    any.test(text)
      ? all.exec(text)!.reduce((bits, word, at) => (word === undefined ? bits : bits | (1 << at)), 0) >> 1
      : 0;
}

/** What a number of lines name that are for a place. */
export function namesIn(place: Place, lineCount: number): Names {
  const areas = areasBeside(place);
  const found = reader(areas);
  const known = new Array<Naming>(lineCount);

  const of = (line: Line): Naming => (known[line.index] ??= read(line));
  const read = ({ theme, description }: Line): Naming => {
    const inColumn = found(theme && plain(`art ${theme}`));
    const inText = found(plain(description));
    const all = inColumn | inText;
    const themes = inColumn & THEMES || inText & THEMES;
    return { themes, areas: Math.floor(all / (2 * SCHEME)), evidence: themes ? 0 : all & SCHEME ? 1 : 2 };
  };
  const allowArea: Names['allowArea'] = (line, { area }) =>
    of(line).areas === 0 || area === undefined || (of(line).areas & (1 << areas.indexOf(area))) !== 0;
  return {
    of,
    allowArea,
    likeness(line) {
      const naming = of(line);
      return ((naming.themes * 16 + naming.areas) * 4 + naming.evidence) * 10_000 + (line.year ?? 0);
    },
    allow(line, expected) {
      const { themes } = of(line);
      return (themes === 0 || (themes & (1 << expected.theme.index)) !== 0) && allowArea(line, expected);
    },
    themesOf: (line) => singleThemes.filter(({ index }) => (of(line).themes & (1 << index)) !== 0),
  };
}

/** Plain letters read as they stand; accents and underscores do not. */
function plain(text: string): string {
  return /[^ -^`-~]/.test(text) ? foldWords(text) : text;
}
