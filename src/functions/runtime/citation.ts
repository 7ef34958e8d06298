import type { Citation } from '../../core/answer';
import { shortened } from '../../core/text';
import { sourceById } from '../../data/programme';

/** Most items of one article in a list; with more, the article alone is cited. */
const MOST_ITEMS = 12;

/** Name of a document in the form that auditors quote. */
export function documentText(source: string): string {
  const document = sourceById(source);
  return document ? `${document.title} (${document.publication})` : source;
}

/** Source of a citation; a row of own data cites its source in its own words. */
function sourceText({ source, row }: Citation): string {
  return row === undefined ? documentText(source) : source;
}

/** Place and item of a citation. */
export function placeText({ place, item }: Citation): string {
  return [place, item].filter(Boolean).join(', ');
}

/** Formats a citation in full. */
export function citationText(citation: Citation): string {
  return [sourceText(citation), placeText(citation)].filter(Boolean).join(', ');
}

/** Longest text in a cell. */
const LONGEST_TEXT = 32_767;

/** Merges citations into one text: each document once, with its places and items. */
export function citationsText(citations: readonly Citation[]): string {
  const documents = new Map<string, Map<string, Set<string>>>();
  for (const citation of citations) {
    const source = sourceText(citation);
    const { place, item } = citation;
    const places = documents.get(source) ?? new Map<string, Set<string>>();
    const items = places.get(place) ?? new Set<string>();
    if (item) items.add(item);
    documents.set(source, places.set(place, items));
  }
  const text = [...documents]
    .map(([source, places]) => {
      const where = [...places].map(([place, items]) =>
        items.size === 0 || items.size > MOST_ITEMS
          ? place
          : [place, [...items].join(' en ')].filter(Boolean).join(', '),
      );
      return [source, where.join('; ')].filter(Boolean).join(', ');
    })
    .join('; ');
  return shortened(text, LONGEST_TEXT);
}
