import { callText, literalText } from '../audit/edit';
import type { ExampleArgument } from '../functions/page';
import type { AnyFunction } from '../functions/runtime/declare';
import type { Matrix } from '../functions/runtime/reading';
import { type Result, run } from '../functions/runtime/run';

/** A call of a custom function, as a formula would make it. */
export interface Call {
  readonly declaration: AnyFunction;
  readonly args: readonly ExampleArgument[];
}

/** The arguments of a call as Excel passes them: a value alone is a block of one cell. */
export function matricesOf({ declaration, args }: Call): Matrix[] {
  return declaration.parameters.map((_, index) => {
    const argument = args[index] ?? null;
    return Array.isArray(argument) ? (argument as Matrix) : [[argument]];
  });
}

/** What a call comes to. */
export function answerTo(call: Call): Result {
  return run(call.declaration, matricesOf(call));
}

function argumentText(argument: ExampleArgument): string {
  if (argument === null) return '';
  if (typeof argument !== 'object') return literalText(argument);
  const cells = argument.map((row) => row.map((cell) => (cell === null ? '""' : literalText(cell))).join(','));
  return `{${cells.join(';')}}`;
}

/** The formula of a call, in English as Excel takes it from an add-in. */
export function formulaOf({ declaration, args }: Call): string {
  return `=${callText(declaration.id, args.map(argumentText))}`;
}
