import type { Citation } from '../../core/answer';
import { sourceById } from '../../data/programme';

/** So many items of one article are listed; of more, the article itself is citation enough. */
const MOST_ITEMS = 12;

/** A document as an auditor quotes it. */
export function documentText(source: string): string {
  const document = sourceById(source);
  return document ? `${document.title} (${document.publication})` : source;
}

/** The place and item of a citation. */
export function placeText(citation: Citation): string {
  return citation.item ? `${citation.place}, ${citation.item}` : citation.place;
}

/** A citation in full. */
export function citationText(citation: Citation): string {
  return `${documentText(citation.source)}, ${placeText(citation)}`;
}

/** Citations in one text: each document once, with the places and items in it. */
export function citationsText(citations: readonly Citation[]): string {
  const documents = new Map<string, Map<string, Set<string>>>();
  for (const { source, place, item } of citations) {
    const places = documents.get(source) ?? new Map<string, Set<string>>();
    const items = places.get(place) ?? new Set<string>();
    if (item) items.add(item);
    documents.set(source, places.set(place, items));
  }
  return [...documents]
    .map(([source, places]) => {
      const where = [...places].map(([place, items]) =>
        items.size === 0 || items.size > MOST_ITEMS ? place : `${place}, ${[...items].join(' en ')}`,
      );
      return `${documentText(source)}, ${where.join('; ')}`;
    })
    .join('; ');
}
