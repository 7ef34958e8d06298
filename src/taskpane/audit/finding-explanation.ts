import type { Citation } from '../../core/answer';
import type { Language } from '../../core/language';
import { nearest } from '../../core/text';
import { type ExplainedCall } from '../../formulas/explain-formula';
import { isUnknown } from '../../formulas/evaluate';
import { catalogue } from '../../functions/catalogue';
import type { Explanation } from '../../functions/explain';
import { cellAddress } from '../../workbook/a1';
import type { CellRef } from '../../workbook/cell-range';
import { type CellValues, type ErrorValue, type FormulaCell, isErrorValue } from '../../workbook/cells';
import { type Gateway, isProblem } from '../../workbook/port';
import { explainFormulaText } from '../shared/evaluation';
import { blockSource } from './block-source';
import type { Formats } from '../shared/format';
import type { AuditTexts } from './texts';

/** Reason for an error of Excel in a cell. */
export type ErrorReason =
  | { readonly kind: 'divide' | 'reference' | 'missing' | 'busy' | 'blocked' }
  | { readonly kind: 'passed'; readonly error: ErrorValue }
  | { readonly kind: 'blockedBy'; readonly cell: string }
  | { readonly kind: 'unknownFunction'; readonly name: string; readonly suggestion?: string | undefined };

/** Sources and derivation of a formula, with the reason for its error. */
export interface FindingExplanation {
  readonly messages: readonly string[];
  readonly reason?: ErrorReason | undefined;
  /** Sources of all its cells; empty without any. */
  readonly source: string;
  readonly citations: readonly Citation[];
  /** Derivation of its first cell; undefined without one. */
  readonly explanation?: Explanation | undefined;
}

/** Errors of a call: of one cell where its result spills, otherwise of all. */
function errorsAt(result: CellValues, row: number, column: number): ErrorValue[] {
  const own = result[row]?.[column];
  return (own !== undefined && isErrorValue(own) ? [own] : result.flat()).filter(isErrorValue);
}

/** Finds the first filled cell that blocks a spill. */
async function blockingCell(from: CellRef, calls: readonly ExplainedCall[], gateway: Gateway): Promise<ErrorReason> {
  const sizes = calls.flatMap(({ result }) => (isUnknown(result) ? [] : [result]));
  const rows = Math.max(1, ...sizes.map((values) => values.length));
  const columns = Math.max(1, ...sizes.map((values) => values[0]?.length ?? 1));
  const cells = await gateway.readCells({ ...from, rows, columns });
  if (isProblem(cells)) return { kind: 'blocked' };
  for (const [row, line] of cells.entries())
    for (const [column, value] of line.entries())
      if ((row > 0 || column > 0) && value !== null)
        return { kind: 'blockedBy', cell: cellAddress({ row: from.row + row, column: from.column + column }) };
  return { kind: 'blocked' };
}

/** Returns whether an argument of a call reads the error from a cell. */
function isPassed(error: ErrorValue['error'], calls: readonly ExplainedCall[]): boolean {
  const values = calls.flatMap(({ args }) =>
    args.flatMap((argument) => (isUnknown(argument.values) ? [] : argument.values)),
  );
  return values.flat().some((value) => isErrorValue(value) && value.error === error);
}

async function reasonOf(
  { error }: ErrorValue,
  from: CellRef,
  calls: readonly ExplainedCall[],
  gateway: Gateway,
): Promise<ErrorReason | undefined> {
  const unknown = calls.find(({ declaration }) => !declaration);
  if (unknown) {
    const ids = catalogue.map(({ id }) => [id, id] as const);
    return { kind: 'unknownFunction', name: unknown.call.id, suggestion: nearest(unknown.call.id, ids) };
  }
  if (error === '#SPILL!') return blockingCell(from, calls, gateway);
  if (isPassed(error, calls)) return { kind: 'passed', error: { error } };
  if (error === '#DIV/0!') return { kind: 'divide' };
  if (error === '#REF!') return { kind: 'reference' };
  if (error === '#BUSY!') return { kind: 'busy' };
  return error === '#NAME?' ? { kind: 'missing' } : undefined;
}

/** Explains the value of a cell, whose formula may be in another cell. */
export async function explainFinding(
  cell: FormulaCell,
  gateway: Gateway,
  from: CellRef = cell,
  language: Language = gateway.language,
): Promise<FindingExplanation> {
  const calls = (await explainFormulaText(cell.formula, from, gateway, language)) ?? [];
  const results = calls.flatMap(({ result }) =>
    isUnknown(result) ? [] : errorsAt(result, cell.row - from.row, cell.column - from.column),
  );
  const isError = isErrorValue(cell.value);
  // An error that the formula catches, as IFNA does, is not its value.
  const messages = isError ? [...new Set(results.flatMap(({ message }) => message ?? []))] : [];
  const explanations = calls.flatMap(({ explainAll }) => explainAll());
  const citations = explanations.flatMap((explanation) => explanation.citations);
  return {
    messages,
    reason: isError && messages.length === 0 ? await reasonOf(cell.value, from, calls, gateway) : undefined,
    source: blockSource(citations, language),
    citations,
    explanation: explanations[0],
  };
}

/** Sentence with the reason for an error, and what to do. */
export function reasonText(reason: ErrorReason, { reasons }: AuditTexts, formats: Pick<Formats, 'error'>): string {
  switch (reason.kind) {
    case 'passed':
      return reasons.passed(formats.error(reason.error));
    case 'blockedBy':
      return reasons.blockedBy(reason.cell);
    case 'unknownFunction':
      return reasons.unknownFunction(reason.name, reason.suggestion);
    default:
      return reasons[reason.kind];
  }
}
