import type { Step } from '../../core/answer';
import { toCents, toEuros } from '../../core/money';
import { sumOf } from '../../core/sum';
import { citationsText } from '../../functions/runtime/citation';
import { toCell } from '../../functions/runtime/run';
import { stepText } from '../../functions/explain';
import { sourceById } from '../../data/programme';
import { version } from '../../schemes/facts/version';
import { type AuditReport, type OpenFinding, reportPlan, type ReportedFormula } from '../../sheets/audit/report';
import { cellAddress } from '../../workbook/a1';
import type { Reference } from '../../workbook/expression';
import { type CellValues, type FormulaCell, isErrorValue } from '../../workbook/cells';
import { errorName } from '../../workbook/error-names';
import { toNotation } from '../../workbook/notation';
import type { Plan } from '../../workbook/plan';
import { type Gateway, isProblem, type Problem, type RunOptions } from '../../workbook/port';
import type { Audited } from './audit-workbook';
import { explainFinding, type FindingExplanation, reasonText } from './finding-explanation';
import type { AuditTexts } from './texts';
import { quantityInCell } from '../shared/answer-text';
import { formatsIn } from '../shared/format';
import { numberFormatOf } from '../shared/write';

/** Formulas whose spills are read in one request. */
const AT_ONCE = 20;
const dutch = formatsIn('nl');

function sourcesOf({ citations }: FindingExplanation): ReportedFormula['sources'] {
  const sources = [...new Set(citations.map(({ source }) => source))];
  return sources.map((source) => ({
    text: citationsText(citations.filter((citation) => citation.source === source)),
    url: sourceById(source)?.address,
  }));
}

type ReportedValue = Pick<ReportedFormula, 'value' | 'block' | 'numberFormat'>;

/** Value of a formula with its number format: the total of a block of amounts, otherwise that of its own cell. */
function reportedValue(
  { value: first }: FormulaCell,
  spilled: CellValues,
  { explanation }: FindingExplanation,
  gateway: Gateway,
): ReportedValue {
  const cells = spilled.flat();
  if (isErrorValue(first)) return { value: errorName(first.error, gateway.language) };
  const as = typeof first === 'number' ? quantityInCell(first, explanation) : undefined;
  const amounts = cells.filter((cell) => typeof cell === 'number');
  const hasOneQuantity = explanation?.declaration.returns === 'block' || explanation?.declaration.returns === 'cell';
  const isTotal = as === 'euro' && hasOneQuantity && amounts.length === cells.length && cells.length > 1;
  return {
    value: isTotal ? toEuros(sumOf(amounts, toCents)) : (first ?? ''),
    block: cells.length > 1 ? { cells: cells.length, isTotal } : undefined,
    numberFormat: as && numberFormatOf({ as, values: isTotal ? amounts : [first] }),
  };
}

/** Reads the cells that each formula fills. */
async function readSpills(formulas: readonly FormulaCell[], gateway: Gateway): Promise<readonly CellValues[]> {
  const references = formulas.map((cell): Reference => ({
    kind: 'range',
    sheet: cell.sheet,
    cells: cellAddress(cell),
    spilled: true,
  }));
  const read = await gateway.read(references, formulas[0]!);
  return read.map((values) => (isProblem(values) ? [] : values));
}

/** Step of a derivation with its value, in Dutch like all sheets. */
function stepLine(step: Step): string {
  return `${stepText(step)}: ${dutch.value(toCell(step.value, step.as), step.as)}`;
}

async function reported(cell: FormulaCell, spilled: CellValues, gateway: Gateway): Promise<ReportedFormula> {
  const finding = await explainFinding(cell, gateway, cell, 'nl');
  const { sheet, row, column } = cell;
  return {
    ...{ sheet, row, column },
    formula: toNotation(cell.formula, gateway.notation),
    ...reportedValue(cell, spilled, finding, gateway),
    derivation: finding.explanation?.steps.map(stepLine) ?? finding.messages,
    sources: sourcesOf(finding),
  };
}

/** Open findings as sentences, in Dutch like all sheets. */
async function openFindings(audited: Audited, texts: AuditTexts, gateway: Gateway): Promise<OpenFinding[]> {
  const errors: OpenFinding[] = [];
  for (const cell of audited.errors) {
    const { messages, reason } = await explainFinding(cell, gateway, cell.from, 'nl');
    const shown = isErrorValue(cell.value) ? errorName(cell.value.error, gateway.language) : '';
    const { sheet, row, column } = cell;
    const text = [shown, ...messages, reason && reasonText(reason, texts, dutch)].filter(Boolean).join(' ');
    errors.push({ sheet, row, column, text });
  }
  const typed = audited.typed.map(({ sheet, row, column, matches }) => ({
    ...{ sheet, row, column },
    text: `${texts.equals(matches.length)} ${toNotation(matches[0]!.formula.slice(1), gateway.notation)}`,
  }));
  const older = audited.older.map(({ sheet, row, column, made }) => ({
    ...{ sheet, row, column },
    text: texts.olderThan(made, version().value),
  }));
  return [...errors, ...typed, ...older];
}

/** Plan of the audit report for the accountant. */
export async function auditReport(
  audited: Audited,
  texts: AuditTexts,
  day: number,
  gateway: Gateway,
  { onProgress, signal }: Required<RunOptions>,
): Promise<Plan | Problem> {
  const formulas: ReportedFormula[] = [];
  for (let from = 0; from < audited.formulas.length; from += AT_ONCE) {
    if (signal?.aborted) return { problem: 'cancelled' };
    const cells = audited.formulas.slice(from, from + AT_ONCE);
    const spills = await readSpills(cells, gateway);
    for (const [index, cell] of cells.entries()) formulas.push(await reported(cell, spills[index]!, gateway));
    await onProgress?.(formulas.length / audited.formulas.length);
  }
  const report: AuditReport = {
    formulas,
    open: await openFindings(audited, texts, gateway),
    version: version().value,
    day,
  };
  return reportPlan(report);
}
