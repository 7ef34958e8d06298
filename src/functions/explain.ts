import type { Citation, Measured, Step } from '../core/answer';
import { dutchDate } from '../core/date';
import type { Plain } from '../core/cell';
import { type Cents, dutchEuros } from '../core/money';
import { invalid, notAvailable, ok, type Result } from '../core/result';
import { nearest } from '../core/text';
import { steps as sentences } from '../i18n/nl/steps';
import { fill } from '../i18n/sentence';
import type { AnyFunction } from './runtime/declare';
import type { Argument } from './runtime/reading';
import { callWhole, toCell } from './runtime/run';

/** Result of a call with its citations and steps. */
export interface Explanation {
  readonly declaration: AnyFunction;
  /** Value of the rule; of a function that returns one value, as a cell shows it. */
  readonly value: unknown;
  readonly citations: readonly Citation[];
  readonly steps: readonly Step[];
}

/** Finds a function by its name, with or without the namespace, in any case. */
export function functionOf(functions: readonly AnyFunction[], typed: string): Result<AnyFunction> {
  const id = typed
    .trim()
    .replace(/^=?\s*(NPLV\.)?/i, '')
    .replace(/\(.*$/s, '')
    .toUpperCase();
  const found = functions.find((declaration) => declaration.id === id);
  if (found) return ok(found);
  const ids = functions.map((declaration) => [declaration.id, declaration.id] as const);
  return notAvailable('unknownFunction', { typed, suggestion: nearest(id, ids) });
}

/** Calls a function by its name for its proof. */
export function explainNamed(
  functions: readonly AnyFunction[],
  name: string,
  args: readonly Argument[],
): Result<Explanation> {
  const declaration = functionOf(functions, name);
  return declaration.ok ? explainCall(declaration.value, args) : declaration;
}

/** Calls a function for its proof, with whole arguments: a derivation belongs to one value. */
export function explainCall(declaration: AnyFunction, args: readonly Argument[]): Result<Explanation> {
  const { id, parameters } = declaration;
  if (parameters.some((parameter) => parameter.shape === 'rest')) return notAvailable('notExplained', { id });
  if (args.slice(parameters.length).some((argument) => argument.flat().some((cell) => cell !== null)))
    return invalid('tooManyArguments', { id, most: parameters.length });
  const outcome = callWhole(
    declaration,
    parameters.map((_, index) => args[index] ?? [[null]]),
  );
  if (!outcome.ok) return outcome;
  const { citations, steps } = outcome.proof();
  const value =
    declaration.returns === 'cell' ? toCell(outcome.value as Plain | Measured, declaration.as) : outcome.value;
  return ok({ declaration, value, citations, steps });
}

function nameText(name: Plain | Measured): string {
  if (typeof name !== 'object') return String(name);
  if (name.as === 'date') return dutchDate(name.value as number);
  return name.as === 'euro' ? dutchEuros(name.value as Cents).replace(',00', '') : String(name.value);
}

/** Makes a sentence fit after a colon. */
function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Sentence of a step, which is Dutch in every language of Excel. */
export function stepText(step: Step): string {
  const names = Object.entries(step.names ?? {}).map(([name, value]) => [name, nameText(value)]);
  const sentence = fill(sentences[step.key], Object.fromEntries(names) as Record<string, string>);
  const row = step.citation?.row;
  if (row === undefined) return sentence;
  const beginsWithName = names.some(([, name]) => name && sentence.startsWith(String(name)));
  return fill(sentences.ownRow, { row: String(row), step: beginsWithName ? sentence : lowerFirst(sentence) });
}
