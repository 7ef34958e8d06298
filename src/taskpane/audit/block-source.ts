import type { Citation } from '../../core/answer';
import type { InEveryLanguage, Language } from '../../core/language';
import { citationsText, documentText } from '../../functions/runtime/citation';

/** Most sections of a document to list one by one. */
const MOST_LISTED = 6;
const PER_CELL: InEveryLanguage<{ readonly places: string; readonly perCell: string }> = {
  nl: { places: 'plaatsen', perCell: 'per cel in Uitleg' },
  en: { places: 'places', perCell: 'cell by cell in Explain' },
};
const ARTICLE = /\bartikel (\d+)/i;

function keyOf({ section, item = '' }: Citation): string {
  return `${section}|${item}`;
}

/** Abbreviates sections of a document: the range of articles, or the number of sections. */
function abbreviated(citations: readonly Citation[], count: number, language: Language): string {
  const { places, perCell } = PER_CELL[language];
  const articles = citations.flatMap(({ section }) => ARTICLE.exec(section)?.[1] ?? []).map(Number);
  if (articles.length === 0) return `${count} ${places}, ${perCell}`;
  const [first, last] = [Math.min(...articles), Math.max(...articles)];
  return `artikel ${first === last ? first : `${first}–${last}`}, ${perCell}`;
}

/** Formats the sources of a block of cells as one line, for a note or a list; sections are as the document names them. */
export function blockSource(citations: readonly Citation[], language: Language): string {
  const sources = [...new Set(citations.map(({ source }) => source))];
  return sources
    .map((source) => {
      const own = citations.filter((citation) => citation.source === source);
      const count = new Set(own.map(keyOf)).size;
      if (count <= MOST_LISTED) return citationsText(own);
      return `${documentText(source)}, ${abbreviated(own, count, language)}`;
    })
    .join('; ');
}
