import { answer, type Answer, type Citation } from '../../core/answer';
import type { Result } from '../../core/result';
import { resolvePartial } from '../names/partial';
import { indicatorFiles } from '../../data/files';

/** Core indicator of an action line. */
interface Indicator {
  readonly actionLine: number;
  /** Action line in words, as printed. */
  readonly title: string;
  readonly name: string;
  readonly citation: Citation;
}

/** Core indicators, in the order of the document. */
export const coreIndicators: readonly Indicator[] = indicatorFiles.flatMap(({ source, section, groups }) =>
  groups.flatMap(({ actionLine, title, indicators: rows }) =>
    rows.map((name, index) => ({
      actionLine,
      title,
      name,
      citation: { source, section: `${section}, actielijn ${actionLine} «${title}»`, item: `Punt ${index + 1}` },
    })),
  ),
);

const names = coreIndicators.flatMap(({ actionLine, title }) =>
  [String(actionLine), `actielijn ${actionLine}`, title].map((name) => [name, actionLine] as const),
);

/** Resolves an action line by its number or a part of its title. */
export function resolveActionLine(typed: string, parameter: string): Result<number> {
  return resolvePartial(typed, parameter, names);
}

/** Core indicators of an action line, or of all. */
export function indicators(actionLine: number | undefined): Answer<readonly Indicator[]> {
  const value = coreIndicators.filter((row) => actionLine === undefined || row.actionLine === actionLine);
  return answer(value, () => ({ citations: value.map((row) => row.citation), steps: [] }));
}
