import type { Result } from '../../src/core/result';
import type { Language } from '../../src/core/language';
import type { AnyFunction } from '../../src/functions/runtime/declare';
import { amountText, general, notations } from './notation';
import { words } from './words';

type AnyParameter = AnyFunction['parameters'][number];

/** Reads a value with a parameter, so that a page states its actual behaviour. */
function reading(parameter: AnyParameter, value: unknown): Result<unknown> | undefined {
  if (parameter.shape === 'rest') return undefined;
  return parameter.shape === 'range' ? parameter.read([[value]]) : parameter.read(value);
}

/** Larger bounds only keep sums exact. */
const BOUNDLESS = 1e12;

function boundsText(parameter: AnyParameter, language: Language): string {
  const refusal = reading(parameter, Infinity);
  if (refusal?.ok !== false) return '';
  const { failure } = refusal;
  if (failure.code === 'input' || failure.message !== 'outOfBounds') return '';
  const { from, to } = failure.names;
  if (Math.abs(from) >= BOUNDLESS) return '';
  const isPlain = !Number.isInteger(from) || (from > 1900 && to < 2100);
  const show = (bound: number): string => (isPlain ? general : amountText)(bound, notations[language]);
  return Math.abs(to) < BOUNDLESS ? words[language].between(show(from), show(to)) : words[language].atLeast(show(from));
}

/** Accepted values of a parameter, with its bounds. */
export function acceptedText(parameter: AnyParameter, language: Language): string {
  return [parameter.kind.accepts[language], boundsText(parameter, language)].filter(Boolean).join(', ');
}

/** Names of parameters by the kind of refusal. */
export function refusals(declaration: AnyFunction): Record<'blank' | 'unknown' | 'wrongKind' | 'several', string[]> {
  const { parameters } = declaration;
  const lifts = declaration.returns === 'row' || declaration.returns === 'cell';
  const nonsense = (parameter: AnyParameter): ReturnType<typeof reading> => reading(parameter, 'xxxxx');
  const named = (test: (parameter: AnyParameter) => boolean): string[] =>
    parameters.filter(test).map(({ name }) => `\`${name}\``);
  const fails = (result: ReturnType<typeof reading>, code: 'na' | 'value'): boolean =>
    result?.ok === false && result.failure.code === code;
  return {
    blank: named((parameter) => fails(reading(parameter, null), 'na')),
    unknown: named((parameter) => fails(nonsense(parameter), 'na')),
    wrongKind: named((parameter) => fails(nonsense(parameter), 'value')),
    several: named((parameter) => !lifts && parameter.shape === 'cell'),
  };
}
