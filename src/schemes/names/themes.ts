import type { Citation } from '../../core/answer';
import { once } from '../../core/once';
import { notAvailable, ok, type Ok, type Result } from '../../core/result';
import { fold, nearest } from '../../core/text';
import { statedFigure } from '../../data/facts';
import { themeEntries, themesCitation } from '../../data/programme';

/** Estimated btw as a percentage of an amount, for instalments from a year on. */
export interface BtwRate {
  readonly from: number;
  readonly percent: number;
  readonly citation: Citation;
}

/** Budget of the annex, or all budgets together. */
export interface Theme {
  /** Row of the theme in tables of amounts. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** Undefined for all themes together. */
  readonly article: number | undefined;
  /** Rates of estimated btw by first year; none for all themes together. */
  readonly rates: readonly BtwRate[];
  readonly citation: Citation;
}

/** Aliases of themes besides their short name, printed name and article. */
const themeAliases: Readonly<Record<string, readonly string[]>> = {
  organisatie: ['programmaorganisatie', 'programmabureau', 'alliantie', 'organisation', 'organization'],
  integraal: ['integraliteit', 'integrale activiteiten', 'integral'],
  armoede: ['schulden', 'armoede en schulden', 'preventie armoede en schulden', 'geldzorgen', 'poverty', 'debt'],
  veerkracht: ['weerbaarheid', 'V&W', 'resilience'],
  reintegratie: ['werk', 'participatie', 'reintegration'],
  school: ['school & omgeving', 'S&O', 'SenO', 'verrijkte schooldag'],
  jongekind: ['ontwikkeling jonge kind', 'VVE', 'VE', 'peuters', 'kleuters', 'early childhood'],
};

/** Seven budgets in the order of their articles. */
export const singleThemes: readonly Theme[] = themeEntries.map((entry, index) => {
  const rates = once(() =>
    entry.rates.map(({ fact, from }): BtwRate => {
      const { value: percent, citation } = statedFigure(fact);
      return { from, percent, citation };
    }),
  );
  return {
    index,
    ...entry,
    get rates() {
      return rates();
    },
  };
});

/** All budgets together. */
export const allThemes: Theme = {
  index: singleThemes.length,
  id: 'totaal',
  name: 'Totaal',
  article: undefined,
  rates: [],
  citation: themesCitation,
};

function spellings(): Map<string, Ok<Theme>> {
  const known = new Map<string, Ok<Theme>>();
  for (const theme of singleThemes) {
    const found = ok(theme);
    const article = String(theme.article);
    for (const spelling of [theme.id, theme.name, article, `art${article}`, `artikel${article}`])
      known.set(fold(spelling), found);
    for (const alias of themeAliases[theme.id] ?? []) known.set(fold(alias), found);
  }
  for (const all of ['totaal', 'alle', 'all']) known.set(all, ok(allThemes));
  return known;
}

const bySpelling = spellings();
/** Fast path for short names. */
const byName = new Map([...singleThemes, allThemes].map((theme) => [theme.id, ok(theme)]));
/** Article numbers are near to each other, so a suggestion among them is a guess. */
const suggestible = [...bySpelling].filter(([spelling]) => !/\d/.test(spelling));

/** Finds the theme of an article. */
export function themeOfArticle(article: number): Theme {
  return singleThemes.find((theme) => theme.article === article)!;
}

/** Resolves a theme from any of its spellings. */
export function resolveTheme(typed: string): Result<Theme> {
  const direct = byName.get(typed);
  if (direct) return direct;
  const key = fold(typed);
  const known = bySpelling.get(key);
  if (known) return known;
  if (key === 'gezondeleefomgeving' || key === 'leefomgeving') return notAvailable('healthTheme', {});
  return notAvailable('unknownTheme', { typed, suggestion: nearest(key, suggestible)?.value.id });
}
