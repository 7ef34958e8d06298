import { notAvailable } from '../core/failure';
import type { Result } from '../core/result';
import { type Explanation, explainCall } from '../functions/explain';
import type { AnyFunction } from '../functions/runtime/declare';
import { evaluate, groupArguments, isUnknown, type Surroundings, type Unknown } from './evaluate';
import type { Call } from '../workbook/expression';
import type { Formula } from '../workbook/formula';
import type { CellValues } from '../workbook/cells';

/** An argument of a call with its value. */
export interface ExplainedArgument {
  readonly name: string;
  /** As written in the formula; empty where it is omitted. */
  readonly text: string;
  readonly values: CellValues | Unknown;
}

/** A call with the values of its arguments, and its derivation on request. */
export interface ExplainedCall {
  readonly call: Call;
  readonly text: string;
  /** Undefined for an unknown function. */
  readonly declaration: AnyFunction | undefined;
  readonly args: readonly ExplainedArgument[];
  readonly result: CellValues | Unknown;
  /** Number of derivations: one for each combination of cells that the function is called for. */
  readonly rows: number;
  readonly columns: number;
  /** Derives one of them. */
  readonly explain: (row: number, column: number) => Result<Explanation> | Unknown;
}

/** Explains every call in a formula. */
export function explainFormula(formula: Formula, around: Surroundings): ExplainedCall[] {
  return formula.calls.map((call) => explainOne(formula.text, call, around));
}

function explainOne(text: string, call: Call, around: Surroundings): ExplainedCall {
  const declaration = around.functions.find(({ id }) => id === call.id);
  const args = call.args.map((argument, index) => ({
    name: parameterName(declaration, index),
    text: argument.text,
    values: evaluate(argument.expression, around),
  }));
  const unknown = args.map(({ values }) => values).find(isUnknown);
  const known = unknown ? [] : args.map(({ values }) => values as CellValues);
  const lifted = declaration ? liftedValues(declaration, known) : [];
  const explain = (row: number, column: number): Result<Explanation> | Unknown => {
    if (!declaration) return { unknown: 'noSuchFunction' };
    return unknown ?? explainElement(declaration, known, row, column);
  };
  return {
    call,
    text: text.slice(call.start, call.end),
    declaration,
    args,
    result: evaluate({ kind: 'call', call }, around),
    rows: Math.max(1, ...lifted.map((values) => values.length)),
    columns: Math.max(1, ...lifted.map((values) => values[0]?.length ?? 1)),
    explain,
  };
}

function parameterName(declaration: AnyFunction | undefined, index: number): string {
  const parameters = declaration?.parameters ?? [];
  const last = parameters[parameters.length - 1];
  return (parameters[index] ?? (last?.shape === 'rest' ? last : undefined))?.name ?? '';
}

/** Arguments over which a function is called cell by cell. */
function liftedValues(declaration: AnyFunction, matrices: readonly CellValues[]): CellValues[] {
  if (declaration.returns !== 'cell' && declaration.returns !== 'row') return [];
  return matrices.filter((_, index) => declaration.parameters[index]?.shape === 'cell');
}

function explainElement(
  declaration: AnyFunction,
  matrices: readonly CellValues[],
  row: number,
  column: number,
): Result<Explanation> {
  const lifted = new Set(liftedValues(declaration, matrices));
  const single: CellValues[] = [];
  for (const values of matrices) {
    const cell = lifted.has(values) ? elementOf(values, row, column) : undefined;
    if (lifted.has(values) && cell === undefined) return notAvailable('surplus', {});
    single.push(cell ?? values);
  }
  return explainCall(declaration, groupArguments(declaration, single));
}

/** Cell of an argument that takes part in one call; a single row or column stretches. */
function elementOf(values: CellValues, row: number, column: number): CellValues | undefined {
  const line = values[values.length === 1 ? 0 : row];
  const cell = line?.[line.length === 1 ? 0 : column];
  return cell === undefined ? undefined : [[cell]];
}
