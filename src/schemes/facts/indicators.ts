import type { Answer } from '../../core/answer';
import type { Result } from '../../core/result';
import { type Indicator, coreIndicators } from '../../data/indicators';
import { resolvePartial } from '../names/partial';

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
  return { ok: true, value, proof: () => ({ citations: value.map((row) => row.citation), steps: [] }) };
}
