import { foldWords } from '../core/text';
import { focusAreas } from '../data/programme';
import type { Place } from '../schemes/names/places';
import { singleThemes } from '../schemes/names/themes';
import type { Evidence, Expected, Line } from './model';

/** What a line names, as sets of bits: themes by their index, areas by their place among those of the municipality. */
export interface Naming {
  readonly themes: number;
  readonly areas: number;
  readonly scheme: boolean;
}

/** The words for a theme in running text, folded; numbers count as articles only after "art.". */
const themeWords: Readonly<Record<string, string>> = {
  organisatie: 'programma ?organisatie|organisatie|programmabureau|alliantie|organi[sz]ation',
  integraal: 'integra(?:al|le|liteit|l)',
  armoede: 'armoede\\w*|schuld(?:en|hulp)\\w*|geldzorgen|poverty|debts?',
  veerkracht: 'veerkracht\\w*|weerbaar\\w*|v (?:en )?w|resilience',
  reintegratie: 're ?integrat\\w*|werk|participatie',
  school: 'school|schooldag|s (?:en )?o|seno',
  jongekind: 'jonge ?kind\\w*|v?ve|peuters?|kleuters?|early childhood',
};
/** The words for an area besides its name. */
const areaWords: Readonly<Record<string, readonly string[]>> = {
  Zuidoost: ['zo', 'bijlmer'],
  'Nieuw-West': ['nieuwwest', 'nw'],
};
const NOTHING: Naming = { themes: 0, areas: 0, scheme: false };
const SCHEME = /\b(?:kansrijke wijk|nplv|leefbaarheid en veiligheid)\b/;
/** Most lines of a large ledger name nothing; this tells so without folding their text. */
const STEMS = String.raw`organi|programmab|allian|ntegra|armoe|schuld|geldz|povert|debt|veerkr|weerb|resil|\bv ?(?:&|en) ?w|werk|particip|school|\bs ?(?:&|en) ?o|seno|jong|\bv?ve\b|peuter|kleuter|childhood|\bart|kansrijk|nplv|leefbaarheid`;

const themePatterns = singleThemes.map(
  ({ id, article }) => new RegExp(`\\b(?:${themeWords[id]}|art(?:ikel|icle)? ?${article})\\b`),
);

function themesIn(words: string): number {
  return themePatterns.reduce((bits, pattern, index) => (pattern.test(words) ? bits | (1 << index) : bits), 0);
}

/** A theme column may hold the bare article. */
function themesInColumn(words: string): number {
  const index = singleThemes.findIndex((theme) => String(theme.article) === words);
  return index < 0 ? themesIn(words) : 1 << index;
}

/** Reads what lines name, each once, and only those that are asked for. */
export class Names {
  private readonly known: (Naming | undefined)[] = [];
  private readonly areaNames: readonly string[];
  private readonly areaPatterns: readonly RegExp[];
  private readonly mayName: RegExp;

  constructor(place: Place) {
    const areas = focusAreas.filter((area) => area.municipality === place.areas[0]?.municipality);
    this.areaNames = areas.length > 1 ? areas.map((area) => area.area) : [];
    const spellings = this.areaNames.map((name) => [name, ...(areaWords[name] ?? [])].map(foldWords));
    this.areaPatterns = spellings.map((words) => new RegExp(`\\b(?:${words.join('|')})\\b`));
    const stems = [STEMS, ...spellings.flat().map((words) => words.split(' ')[0]!)];
    this.mayName = new RegExp(stems.join('|'), 'i');
  }

  /** What a line names. A theme column that names a theme wins over the description. */
  of(line: Line): Naming {
    return (this.known[line.index] ??= this.read(line));
  }

  /** Whether a line, by what it names, can be for an instalment. */
  allow(line: Line, expected: Expected): boolean {
    const { themes } = this.of(line);
    return (themes === 0 || (themes & (1 << expected.theme.index)) !== 0) && this.allowArea(line, expected);
  }

  /** Whether a line, by the area that it names, can be for an instalment. */
  allowArea(line: Line, expected: Expected): boolean {
    const { areas } = this.of(line);
    const area = this.areaBit(expected);
    return areas === 0 || area === 0 || (areas & area) !== 0;
  }

  /** What speaks for a line that an instalment is allowed for. */
  evidence(line: Line): Evidence {
    const { themes, scheme } = this.of(line);
    return themes !== 0 ? 'theme' : scheme ? 'scheme' : 'amount';
  }

  /** The area of an instalment as a bit, 0 where it is for the whole municipality. */
  areaBit(expected: Expected): number {
    const index = expected.area === undefined ? -1 : this.areaNames.indexOf(expected.area);
    return index < 0 ? 0 : 1 << index;
  }

  private read({ theme, description }: Line): Naming {
    const mayName = this.mayName.test(description);
    if (theme === '' && !mayName) return NOTHING;
    const column = theme === '' ? '' : foldWords(theme);
    const words = mayName ? foldWords(description) : '';
    const themes = themesInColumn(column) || themesIn(words);
    const all = `${column} ${words}`;
    const areas = this.areaPatterns.reduce((bits, pattern, at) => (pattern.test(all) ? bits | (1 << at) : bits), 0);
    return { themes, areas, scheme: SCHEME.test(all) };
  }
}
