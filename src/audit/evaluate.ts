import type { AnyFunction } from '../functions/runtime/declare';
import { isStop, type Stop } from '../functions/runtime/reading';
import type { Argument } from '../functions/runtime/call';
import { run } from '../functions/runtime/run';
import { type Call, type ErrorValue, type Expression, isErrorValue, type Value, type Values } from './expression';
import type { Reference } from './reference';

/** Why a part of a formula has no value here. */
export interface Unknown {
  readonly unknown: 'onlyExcel' | 'noSuchCells' | 'noSuchFunction';
}

/** What evaluating needs to know from outside. */
export interface Surroundings {
  readonly functions: readonly AnyFunction[];
  /** The values of a reference; undefined where there are none to be had. */
  readonly valuesOf: (reference: Reference) => Values | undefined;
  /** What an error of our own says. */
  readonly errorOf: (stop: Stop) => ErrorValue;
}

/** Tells a missing value from values. */
export function isUnknown(outcome: unknown): outcome is Unknown {
  return typeof outcome === 'object' && outcome !== null && 'unknown' in outcome;
}

/** Every reference whose values are needed to evaluate an expression, those of nested calls included. */
export function referencesIn(expression: Expression): Reference[] {
  switch (expression.kind) {
    case 'reference':
      return [expression.reference];
    case 'operation':
      return expression.operands.flatMap(referencesIn);
    case 'call':
      return expression.call.args.flatMap((argument) => referencesIn(argument.expression));
    default:
      return [];
  }
}

/** The values of a part of a formula, as far as they can be found without Excel. */
export function evaluate(expression: Expression, around: Surroundings): Values | Unknown {
  switch (expression.kind) {
    case 'omitted':
      return [[null]];
    case 'values':
      return expression.values;
    case 'reference':
      return around.valuesOf(expression.reference) ?? { unknown: 'noSuchCells' };
    case 'call':
      return evaluateCall(expression.call, around);
    case 'operation':
      return evaluateOperation(expression, around);
    case 'other':
      return { unknown: 'onlyExcel' };
  }
}

/** The arguments of a call as its function reads them: repeating ones go together. */
export function groupArguments(declaration: AnyFunction, matrices: readonly Values[]): Argument[] {
  return declaration.parameters.map((parameter, index) =>
    parameter.shape === 'rest' ? matrices.slice(index) : (matrices[index] ?? [[null]]),
  );
}

function evaluateCall(call: Call, around: Surroundings): Values | Unknown {
  const declaration = around.functions.find(({ id }) => id === call.id);
  if (!declaration) return { unknown: 'noSuchFunction' };
  const matrices: Values[] = [];
  for (const argument of call.args) {
    const values = evaluate(argument.expression, around);
    if (isUnknown(values)) return values;
    matrices.push(values);
  }
  const result = run(declaration, groupArguments(declaration, matrices), around.errorOf);
  return isStop(result) ? [[around.errorOf(result)]] : result;
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** Single values are added, joined and the like; on ranges that is left to Excel. */
function evaluateOperation(
  { operator, operands }: Extract<Expression, { kind: 'operation' }>,
  around: Surroundings,
): Values | Unknown {
  const values: Value[] = [];
  for (const operand of operands) {
    const matrix = evaluate(operand, around);
    if (isUnknown(matrix)) return matrix;
    const single = matrix.length === 1 && matrix[0]!.length === 1;
    if (!single) return { unknown: 'onlyExcel' };
    values.push(matrix[0]![0]!);
  }
  const error = values.find(isErrorValue);
  if (error) return [[error]];
  const value =
    values.length === 1 ? calculateUnary(operator, values[0]!) : calculate(operator, values[0]!, values[1]!);
  return value === undefined ? { unknown: 'onlyExcel' } : [[value]];
}

function calculateUnary(operator: string, value: Value): Value | undefined {
  if (operator === '+' || operator === '@') return value;
  const number = asNumber(value);
  if (number === undefined) return undefined;
  if (operator === '-') return 0 - number;
  return operator === '%' ? number / 100 : undefined;
}

function calculate(operator: string, first: Value, second: Value): Value | undefined {
  if (operator === '&') return asText(first) + asText(second);
  const a = asNumber(first);
  const b = asNumber(second);
  if (a === undefined || b === undefined) return undefined;
  const result = ARITHMETIC[operator]?.(a, b);
  return result !== undefined && Number.isFinite(result) ? result : undefined;
}

function asNumber(value: Value): number | undefined {
  if (value === null) return 0;
  return typeof value === 'number' ? value : undefined;
}

function asText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
