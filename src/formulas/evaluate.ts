import type { Failure } from '../core/failure';
import type { AnyFunction } from '../functions/runtime/declare';
import type { Argument } from '../functions/runtime/reading';
import { run } from '../functions/runtime/run';
import type { Call, Expression, Reference } from '../workbook/expression';
import { operate } from './operate';
import type { ErrorValue, CellValue, CellValues } from '../workbook/cells';

/** Reason why a part of a formula cannot be evaluated here. */
export interface Unknown {
  readonly unknown: 'onlyExcel' | 'noSuchCells' | 'noSuchFunction';
}

/** Context of an evaluation. */
export interface EvaluationContext {
  readonly functions: readonly AnyFunction[];
  /** Values of a reference; undefined where it cannot be resolved. */
  readonly valuesOf: (reference: Reference) => CellValues | undefined;
  /** Error value, with its message, of one of our failures. */
  readonly errorOf: (failure: Failure) => ErrorValue;
}

/** Type guard for `Unknown`. */
export function isUnknown(outcome: unknown): outcome is Unknown {
  return typeof outcome === 'object' && outcome !== null && 'unknown' in outcome;
}

/** Collects the references to resolve before evaluating, those of nested calls included. */
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

/** Evaluates a part of a formula, as far as that is possible without Excel. */
export function evaluate(expression: Expression, around: EvaluationContext): CellValues | Unknown {
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

/** Groups arguments by parameter: repeating ones together. */
export function groupArguments(declaration: AnyFunction, matrices: readonly CellValues[]): Argument[] {
  return declaration.parameters.map((parameter, index) =>
    parameter.shape === 'rest' ? matrices.slice(index) : (matrices[index] ?? [[null]]),
  );
}

/** Evaluates the parts of a call or an operation, up to the first that is unknown. */
function evaluateAll(parts: readonly Expression[], around: EvaluationContext): CellValues[] | Unknown {
  const matrices: CellValues[] = [];
  for (const part of parts) {
    const values = evaluate(part, around);
    if (isUnknown(values)) return values;
    matrices.push(values);
  }
  return matrices;
}

function evaluateCall({ id, args }: Call, around: EvaluationContext): CellValues | Unknown {
  const declaration = around.functions.find((candidate) => candidate.id === id);
  if (!declaration) return { unknown: 'noSuchFunction' };
  const matrices = evaluateAll(
    args.map(({ expression }) => expression),
    around,
  );
  if (isUnknown(matrices)) return matrices;
  const result = run(declaration, groupArguments(declaration, matrices), around.errorOf);
  return result.ok ? result.value : [[around.errorOf(result.failure)]];
}

/** Broadcasts operands of different sizes as Excel does: a single row or column stretches. */
function evaluateOperation(
  { operator, operands }: Extract<Expression, { kind: 'operation' }>,
  around: EvaluationContext,
): CellValues | Unknown {
  const matrices = evaluateAll(operands, around);
  if (isUnknown(matrices)) return matrices;
  const height = Math.max(...matrices.map((values) => values.length));
  const width = Math.max(...matrices.map((values) => values[0]!.length));
  const result: CellValue[][] = [];
  for (let row = 0; row < height; row++) {
    result.push([]);
    for (let column = 0; column < width; column++) {
      const value = operate(
        operator,
        matrices.map((values) => stretchedCell(values, row, column) ?? { error: '#N/A' }),
      );
      if (value === undefined) return { unknown: 'onlyExcel' };
      result[row]!.push(value);
    }
  }
  return result;
}

/** Cell of values for a position of a larger block; a single row or column stretches. */
export function stretchedCell(values: CellValues, row: number, column: number): CellValue | undefined {
  const line = values[values.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}
