import { notAvailable, type Result } from '../core/result';
import { type Explanation, explainCall, functionOf } from '../functions/explain';
import type { AnyFunction } from '../functions/runtime/declare';
import { evaluate, type EvaluationContext, groupArguments, isUnknown, stretchedCell, type Unknown } from './evaluate';
import type { Call } from '../workbook/expression';
import type { Formula } from '../workbook/formula';
import type { CellValues } from '../workbook/cells';

/** Argument of a call with its value. */
interface ExplainedArgument {
  readonly name: string;
  /** As written in the formula; empty where it is omitted. */
  readonly text: string;
  readonly values: CellValues | Unknown;
}

/** Call with the values of its arguments, and its derivation on request. */
export interface ExplainedCall {
  readonly call: Call;
  readonly text: string;
  /** Undefined for an unknown function. */
  readonly declaration: AnyFunction | undefined;
  readonly args: readonly ExplainedArgument[];
  readonly result: CellValues | Unknown;
  /** Size of the result: one derivation for each combination of cells. */
  readonly rows: number;
  readonly columns: number;
  /** Derives the value of one cell of the result. */
  readonly explain: (row: number, column: number) => Result<Explanation> | Unknown;
  /** Derives the values of all cells, those with equal arguments once. */
  readonly explainAll: () => Explanation[];
}

/** Most derivations of one call. One with more has amounts as arguments, which change no source. */
const MOST_DERIVED = 1000;

/** Explains every call in a formula. */
export function explainFormula(formula: Formula, around: EvaluationContext): ExplainedCall[] {
  return formula.calls.map((call) => explainOne(formula.text, call, around));
}

function explainOne(text: string, call: Call, around: EvaluationContext): ExplainedCall {
  const declaration = around.functions.find(({ id }) => id === call.id);
  const args = call.args.map((argument, index) => ({
    name: parameterName(declaration, index),
    text: argument.text,
    values: evaluate(argument.expression, around),
  }));
  const unknown = args.map(({ values }) => values).find(isUnknown);
  const known = unknown ? [] : args.map(({ values }) => values as CellValues);
  const derived = declaration && derivedCall({ declaration, matrices: known }, around.functions);
  const lifted = derived ? liftedValues(derived) : [];
  const explain = (row: number, column: number): Result<Explanation> | Unknown => {
    if (!derived) return { unknown: 'noSuchFunction' };
    return unknown ?? explainElement(derived, row, column);
  };
  const rows = Math.max(1, ...lifted.map((values) => values.length));
  const columns = Math.max(1, ...lifted.map((values) => values[0]?.length ?? 1));
  const explainAll = (): Explanation[] => {
    const distinct = new Map<string, readonly [row: number, column: number]>();
    for (let row = 0; row < rows && distinct.size < MOST_DERIVED; row++)
      for (let column = 0; column < columns; column++)
        distinct.set(JSON.stringify(lifted.map((values) => stretchedCell(values, row, column))), [row, column]);
    return [...distinct.values()].flatMap(([row, column]) => {
      const explanation = explain(row, column);
      return isUnknown(explanation) || !explanation.ok ? [] : [explanation.value];
    });
  };
  return {
    call,
    text: text.slice(call.start, call.end),
    declaration,
    args,
    result: evaluate({ kind: 'call', call }, around),
    rows,
    columns,
    explain,
    explainAll,
  };
}

function parameterName(declaration: AnyFunction | undefined, index: number): string {
  const parameters = declaration?.parameters ?? [];
  const last = parameters[parameters.length - 1];
  return (parameters[index] ?? (last?.shape === 'rest' ? last : undefined))?.name ?? '';
}

/** A function with the values of its arguments. */
interface KnownCall {
  readonly declaration: AnyFunction;
  readonly matrices: readonly CellValues[];
}

/** The call whose derivation explains a call: SOURCE and EXPLAIN take a function and its arguments. */
function derivedCall(call: KnownCall, functions: readonly AnyFunction[]): KnownCall {
  const { declaration, matrices } = call;
  if (declaration.parameters.at(-1)?.shape !== 'rest') return call;
  const named = functionOf(functions, String(matrices[0]?.[0]?.[0] ?? ''));
  return named.ok ? { declaration: named.value, matrices: matrices.slice(1) } : call;
}

/** Arguments over which a function is called cell by cell. */
function liftedValues({ declaration, matrices }: KnownCall): CellValues[] {
  if (declaration.returns !== 'cell' && declaration.returns !== 'row') return [];
  return matrices.filter((_, index) => declaration.parameters[index]?.shape === 'cell');
}

function explainElement(call: KnownCall, row: number, column: number): Result<Explanation> {
  const lifted = new Set(liftedValues(call));
  const single: CellValues[] = [];
  for (const values of call.matrices) {
    const cell = lifted.has(values) ? stretchedCell(values, row, column) : undefined;
    if (lifted.has(values) && cell === undefined) return notAvailable('surplus', {});
    single.push(cell === undefined ? values : [[cell]]);
  }
  return explainCall(call.declaration, groupArguments(call.declaration, single));
}
