import type { Citation } from '../core/answer';
import { cited, citationOf } from './citation';
import { placesFiles, schemes, sources, themesFiles } from './files';

/** The twenty focus areas; the documents omit the CBS code, which has a source of its own. */
export const focusAreas = placesFiles.flatMap((file) =>
  file.places.map((row) => ({ ...cited(file, row), codeCitation: citationOf(file, { ...row, item: file.codes }) })),
);

/** Focus area with its municipality. */
export type FocusArea = (typeof focusAreas)[number];

/** The seven budgets, in the order of their articles; rates in the order of the years from which they apply. */
export const themeEntries = themesFiles.flatMap(({ source, themes: rows }) =>
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
