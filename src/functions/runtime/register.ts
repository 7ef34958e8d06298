import type { Failure, Failures, Refusal } from '../../core/failure';
import { invalid } from '../../core/result';
import type { Plain } from '../../core/cell';
import { shortened } from '../../core/text';
import { type FailureMessages, fill, type Sentence, typed } from '../../i18n/sentence';
import type { AnyFunction } from './declare';
import { type Argument, matricesOf, matrixOf } from './reading';
import { type Cells, numberFormatter, toMeasured } from './number-format';
import { runWith, toCell } from './run';

/** Excel on the Mac cuts messages at 255 characters. */
const LONGEST_MESSAGE = 250;

/** Names in messages that hold typed text, of any length. */
const TYPED = new Set(['typed', 'given', 'problem']);

function whereText(row: number | undefined, column: string | undefined, messages: FailureMessages): string {
  if (row === undefined) return '';
  return column === undefined ? fill(messages.inRow, { row }) : fill(messages.inCell, { row, column });
}

/** Formats a message in the language of the dictionary, truncated to the length that Excel shows. */
export function messageOf(refusal: Refusal, messages: FailureMessages): string {
  const { names, row, column } = refusal;
  const show = (value: unknown, name: string): string => {
    if (name === 'meant') return fill(messages.meant, names as Failures['meant']);
    if (name === 'value' || typeof value !== 'string') return fill(messages.plain, { value: value as Plain });
    return TYPED.has(name) ? typed(value) : value;
  };
  const message = fill(messages[refusal.message] as Sentence<object>, names, show);
  return shortened(whereText(row, column, messages) + message, LONGEST_MESSAGE);
}

function errorOf(failure: Failure, messages: FailureMessages): unknown {
  if (failure.code === 'input') return failure.error;
  const code = failure.code === 'na' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, messageOf(failure, messages));
}

/** Type guard for the invocation object that Excel adds to the arguments of every call. */
function isInvocation(argument: unknown): boolean {
  const isObject = typeof argument === 'object' && argument !== null && !Array.isArray(argument);
  return isObject && !('basicValue' in argument) && !(argument instanceof CustomFunctions.Error);
}

function argumentsOf({ parameters }: AnyFunction, given: readonly unknown[]): Argument[] {
  const own = isInvocation(given[given.length - 1]) ? given.slice(0, -1) : given;
  return parameters.map((parameter, index) =>
    parameter.shape === 'rest' ? matricesOf(own.slice(index)) : matrixOf(own[index]),
  );
}

/** Wraps a declared function for Excel. */
export function callable(
  declaration: AnyFunction,
  messages: FailureMessages,
  cells: Cells = 'formatted',
): (...given: unknown[]) => unknown[][] {
  const show = (failure: Failure): unknown => errorOf(failure, messages);
  const isPlain = cells === 'plain';
  const edge = { value: isPlain ? toCell : toMeasured, failure: show };
  const format = isPlain ? (block: unknown[][]) => block : numberFormatter(declaration);
  return (...given) => {
    let result;
    try {
      result = runWith<unknown>(declaration, argumentsOf(declaration, given), edge);
    } catch (error) {
      result = invalid('unexpected', { problem: error instanceof Error ? error.message : String(error) });
    }
    if (result.ok) return format(result.value);
    const error = show(result.failure);
    if (result.failure.code === 'input') return [[error]];
    throw error;
  };
}
