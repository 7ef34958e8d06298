import type { Citation } from '../core/answer';
import { citationOf } from './citation';
import { placesFiles, schemes, sources, themesFiles } from './files';

/** Focus area with its municipality. */
export interface FocusArea {
  readonly municipality: string;
  readonly code: string;
  readonly area: string;
  readonly citation: Citation;
  /** Source of the CBS code, which the documents omit. */
  readonly codeCitation: Citation;
}

/** Budget of the annex: short name, printed name, and the facts with its estimated btw. */
export interface ThemeEntry {
  readonly id: string;
  readonly name: string;
  readonly article: number;
  /** Rates in the order of the years from which they apply. */
  readonly rates: readonly { readonly fact: string; readonly from: number }[];
  readonly citation: Citation;
}

/** The twenty focus areas. */
export const focusAreas: readonly FocusArea[] = placesFiles.flatMap((file) =>
  file.places.map(({ municipality, code, area, section, item }) => ({
    municipality,
    code,
    area,
    citation: citationOf(file, { section, item }),
    codeCitation: citationOf(file, { section, item: file.codes }),
  })),
);

/** The seven budgets, in the order of their articles. */
export const themeEntries: readonly ThemeEntry[] = themesFiles.flatMap(({ source, themes: rows }) =>
  rows.map((theme) => ({ ...theme, citation: { source, section: `Artikel ${theme.article}` } })),
);

/** Citation of the budgets together. */
export const themesCitation: Citation = citationOf(themesFiles[0]!, {});

/** Finds a document by its id. */
export function sourceById(id: string): (typeof sources)[number] | undefined {
  return sources.find((source) => source.id === id);
}

/** Display name of a scheme. */
export function schemeName(id: string): string {
  return schemes.find((scheme) => scheme.id === id)?.name ?? id;
}

/** Schemes and documents, as in their files. */
export { schemes, sources };
