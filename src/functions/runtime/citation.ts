import type { Citation } from '../../core/answer';
import { shortened } from '../../core/text';
import { sourceById } from '../../data/programme';

/** So many items of one article are listed; of more, the article itself is citation enough. */
const MOST_ITEMS = 12;

/** A document as an auditor quotes it. */
export function documentText(source: string): string {
  const document = sourceById(source);
  return document ? `${document.title} (${document.publication})` : source;
}

/** A row of own data cites its source in its own words. */
function sourceText({ source, row }: Citation): string {
  return row === undefined ? documentText(source) : source;
}

/** The place and item of a citation. */
export function placeText({ place, item }: Citation): string {
  return [place, item].filter(Boolean).join(', ');
}

/** A citation in full. */
export function citationText(citation: Citation): string {
  return [sourceText(citation), placeText(citation)].filter(Boolean).join(', ');
}

/** A cell holds no longer text. */
const LONGEST_TEXT = 32_767;

/** Citations in one text: each document once, with the places and items in it. */
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
