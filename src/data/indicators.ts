import type { Citation } from '../core/answer';
import { indicatorFiles } from './files';

/** Core indicator of an action line. */
export interface Indicator {
  readonly actionLine: number;
  /** Action line in words, as printed. */
  readonly title: string;
  readonly name: string;
  readonly citation: Citation;
}

/** Core indicators, in the order of the document. */
export const coreIndicators: readonly Indicator[] = indicatorFiles.flatMap(({ source, place, groups }) =>
  groups.flatMap(({ actionLine, title, indicators: rows }) =>
    rows.map((name, index) => ({
      actionLine,
      title,
      name,
      citation: { source, place: `${place}, actielijn ${actionLine} «${title}»`, item: `Punt ${index + 1}` },
    })),
  ),
);
