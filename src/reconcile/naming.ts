import { foldWords } from '../core/text';
import { focusAreas } from '../data/programme';
import type { Place } from '../schemes/names/places';
import { singleThemes, type Theme } from '../schemes/names/themes';
import type { Expected, Line } from './model';

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
const NOTHING: Naming = { themes: 0, areas: 0, evidence: 2 };

/** Reads what lines name, each once, and only those that are asked for. */
export class Names {
  private readonly known: Naming[];
  private readonly areas: readonly string[];
  /** Captures each theme, the scheme and each area that a text names. */
  private readonly all: RegExp;
  /** Most lines of a large ledger name nothing; this tells so at once. */
  private readonly any: RegExp;

  constructor(place: Place, lineCount: number) {
    this.known = new Array<Naming>(lineCount);
    const areas = focusAreas.filter(({ municipality }) => municipality === place.areas[0]?.municipality);
    this.areas = areas.length > 1 ? areas.map(({ area }) => area) : [];
    const words = [
      ...singleThemes.map(({ id, article }) => `${themeWords[id]}|art(?:ikel|icle)?\\W*${article}\\b`),
      SCHEME_WORDS,
      ...this.areas.map((area) => `(?:${area.replace(/\W+/g, '\\W?')}${areaWords[area] ?? ''})\\b`),
    ].map((alternatives) => `\\b(?:${alternatives})`);
    this.all = new RegExp(words.map((word) => `(?=[^]*?(${word})|)`).join(''), 'i');
    this.any = new RegExp(words.join('|'), 'i');
  }

  /** What a line names. A theme column that names a theme, or the bare number of an article, wins over the description. */
  of(line: Line): Naming {
    return (this.known[line.index] ??= this.read(line));
  }

  /** A number that lines share which are of one year and name the same. */
  likeness(line: Line): number {
    const { themes, areas, evidence } = this.of(line);
    return ((themes * 16 + areas) * 4 + evidence) * 10_000 + (line.year ?? 0);
  }

  /** Whether a line, by what it names, can be for an instalment. */
  allow(line: Line, expected: Expected): boolean {
    const { themes } = this.of(line);
    return (themes === 0 || (themes & (1 << expected.theme.index)) !== 0) && this.allowArea(line, expected);
  }

  /** Whether a line, by the area that it names, can be for an instalment. */
  allowArea(line: Line, { area }: Expected): boolean {
    const { areas } = this.of(line);
    return areas === 0 || area === undefined || (areas & (1 << this.areas.indexOf(area))) !== 0;
  }

  /** The themes that a line names. */
  themesOf(line: Line): Theme[] {
    const { themes } = this.of(line);
    return singleThemes.filter(({ index }) => (themes & (1 << index)) !== 0);
  }

  private read({ theme, description }: Line): Naming {
    const column = theme && plain(`art ${theme}`);
    const text = plain(description);
    if (!column && !this.any.test(text)) return NOTHING;
    const [inColumn, inText] = [this.found(column), this.found(text)];
    const all = inColumn | inText;
    const themes = inColumn & THEMES || inText & THEMES;
    return { themes, areas: Math.floor(all / (2 * SCHEME)), evidence: themes ? 0 : all & SCHEME ? 1 : 2 };
  }

  /** What a text names, as bits: the themes, the scheme, the areas. */
  private found(text: string): number {
    const [, ...words] = this.all.exec(text)!;
    return words.reduce((bits, word, at) => (word === undefined ? bits : bits | (1 << at)), 0);
  }
}

/** Plain letters read as they stand; accents and underscores do not. */
function plain(text: string): string {
  return /[^ -^`-~]/.test(text) ? foldWords(text) : text;
}
