import { type Citation, citesOwnRow } from '../../core/answer';
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
function sourceText(citation: Citation): string {
  return citesOwnRow(citation) ? citation.source : documentText(citation.source);
}

/** Section and item of a citation. */
export function sectionText({ section, item }: Citation): string {
  return [section, item].filter(Boolean).join(', ');
}

/** Formats a citation in full. */
export function citationText(citation: Citation): string {
  return [sourceText(citation), sectionText(citation)].filter(Boolean).join(', ');
}

const listed = (texts: readonly string[]): string =>
  [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' en ');

/** Item that ends in a number or a letter, with how it was derived: "onderdeel 1, onder a, afgeleid: …". */
const NUMBERED = /^(.+ )(\d+|[a-z])(, afgeleid.*)?$/;

/** Lists the items of a section, with what they share once: "onderdeel 9, onder a en b". */
function itemsText(items: Iterable<string>): string {
  const lists = new Map<string, { before: string; endings: string[]; after: string }>();
  for (const item of items) {
    const [, before = '', ending = item, after = ''] = NUMBERED.exec(item) ?? [];
    const key = before ? before + after : item.includes(',') ? item : '';
    const list = lists.get(key) ?? { before, endings: [], after };
    list.endings.push(ending);
    lists.set(key, list);
  }
  const texts = [...lists.values()].map(({ before, endings, after }) => before + listed(endings) + after);
  return texts.join(texts.some((text) => / en |,/.test(text)) ? ', en ' : ' en ');
}

/** Longest text in a cell. */
const LONGEST_TEXT = 32_767;

/** Merges citations into one text: each document once, with its sections and items. */
export function citationsText(citations: readonly Citation[]): string {
  const documents = new Map<string, Map<string, Set<string>>>();
  for (const citation of citations) {
    const source = sourceText(citation);
    const { section, item } = citation;
    const sections = documents.get(source) ?? new Map<string, Set<string>>();
    const items = sections.get(section) ?? new Set<string>();
    if (item) items.add(item);
    documents.set(source, sections.set(section, items));
  }
  const text = [...documents]
    .map(([source, sections]) => {
      const where = [...sections].map(([section, items]) =>
        items.size === 0 || items.size > MOST_ITEMS ? section : [section, itemsText(items)].filter(Boolean).join(', '),
      );
      return [source, where.join('; ')].filter(Boolean).join(', ');
    })
    .join('; ');
  return shortened(text, LONGEST_TEXT);
}
