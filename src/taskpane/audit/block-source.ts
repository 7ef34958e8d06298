import type { Citation } from '../../core/answer';
import { citationsText, documentText } from '../../functions/runtime/citation';

/** Most sections of a document to list one by one. */
const MOST_LISTED = 6;
const ARTICLE = /\bartikel (\d+)/i;

function keyOf({ section, item = '' }: Citation): string {
  return `${section}|${item}`;
}

/** Abbreviates sections of a document: the range of articles, or the number of sections. */
function inShort(citations: readonly Citation[], count: number): string {
  const articles = citations.flatMap(({ section }) => ARTICLE.exec(section)?.[1] ?? []).map(Number);
  if (articles.length === 0) return `${count} plaatsen, per cel in Uitleg`;
  const [first, last] = [Math.min(...articles), Math.max(...articles)];
  return `artikel ${first === last ? first : `${first}–${last}`}, per cel in Uitleg`;
}

/** Formats the sources of a block of cells as one line, for a note or a list. */
export function blockSource(citations: readonly Citation[]): string {
  const sources = [...new Set(citations.map(({ source }) => source))];
  return sources
    .map((source) => {
      const own = citations.filter((citation) => citation.source === source);
      const count = new Set(own.map(keyOf)).size;
      if (count <= MOST_LISTED) return citationsText(own);
      return `${documentText(source)}, ${inShort(own, count)}`;
    })
    .join('; ');
}
