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
  organisatie: 'programma(organisatie|bureau)|organisatie|alliantie|organi[sz]ation',
  integraal: 'integra(l|al\\b)',
  armoede: 'armoede|schuld(en|hulp)|geldzorgen|poverty|debt',
  veerkracht: 'veerkracht|weerbaar|resilience|v\\W*(en\\W*)?w\\b',
  reintegratie: 're\\W?integrat|(werk|participatie)\\b',
  school: '(school(dag)?|s\\W*(en\\W*)?o|seno)\\b',
  jongekind: 'jonge\\W?kind|(v?ve|peuters?|kleuters?)\\b|early childhood',
};
/** The words for an area besides its name. */
const areaWords: Readonly<Record<string, string>> = { Zuidoost: '|zo|bijlmer', 'Nieuw-West': '|nw' };

const word = (words: string): RegExp => new RegExp(`\\b(${words})`, 'i');
const themePatterns = singleThemes.map(({ id, article }) => word(`${themeWords[id]}|art(ikel|icle)?\\W*${article}\\b`));
const SCHEME = word('kansrijke wijk|nplv|leefbaarheid en veiligheid');
const NOTHING: Naming = { themes: 0, areas: 0, evidence: 2 };

const found = (patterns: readonly RegExp[], text: string): number =>
  patterns.reduce((bits, pattern, at) => (pattern.test(text) ? bits | (1 << at) : bits), 0);

/** Reads what lines name, each once, and only those that are asked for. */
export class Names {
  private readonly known: Naming[] = [];
  private readonly areas: readonly string[];
  private readonly areaPatterns: readonly RegExp[];
  /** Most lines of a large ledger name nothing; this tells so at once. */
  private readonly any: RegExp;

  constructor(place: Place) {
    const areas = focusAreas.filter(({ municipality }) => municipality === place.areas[0]?.municipality);
    this.areas = areas.length > 1 ? areas.map(({ area }) => area) : [];
    this.areaPatterns = this.areas.map((area) => word(`(${area.replace(/\W+/g, '\\W?')}${areaWords[area] ?? ''})\\b`));
    const all = [SCHEME, ...themePatterns, ...this.areaPatterns];
    this.any = new RegExp(all.map(({ source }) => source).join('|'), 'i');
  }

  /** What a line names. A theme column that names a theme, or the bare number of an article, wins over the description. */
  of(line: Line): Naming {
    return (this.known[line.index] ??= this.read(line));
  }

  /** Whether a line, by what it names, can be for an instalment. */
  allow(line: Line, expected: Expected): boolean {
    const { themes } = this.of(line);
    return (themes === 0 || (themes & (1 << expected.theme.index)) !== 0) && this.allowArea(line, expected);
  }

  /** Whether a line, by the area that it names, can be for an instalment. */
  allowArea(line: Line, { area }: Expected): boolean {
    const { areas } = this.of(line);
    const at = areas === 0 || area === undefined ? -1 : this.areas.indexOf(area);
    return at < 0 || (areas & (1 << at)) !== 0;
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
    const all = `${column} ${text}`;
    const themes = found(themePatterns, column) || found(themePatterns, text);
    return { themes, areas: found(this.areaPatterns, all), evidence: themes ? 0 : SCHEME.test(all) ? 1 : 2 };
  }
}

/** Plain letters read as they stand; accents and underscores do not. */
function plain(text: string): string {
  return /[^ -^`-~]/.test(text) ? foldWords(text) : text;
}
