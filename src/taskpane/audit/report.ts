import type { Step } from '../../core/answer';
import { citationsText } from '../../functions/runtime/citation';
import { toCell } from '../../functions/runtime/run';
import { stepText } from '../../functions/explain';
import { sourceById } from '../../data/programme';
import { version } from '../../schemes/facts/version';
import { type AuditReport, type OpenFinding, reportPlan, type ReportedFormula } from '../../sheets/audit/report';
import { type FormulaCell, isErrorValue } from '../../workbook/cells';
import { errorName } from '../../workbook/error-names';
import { toNotation } from '../../workbook/notation';
import type { Plan } from '../../workbook/plan';
import type { Gateway, Problem, RunOptions } from '../../workbook/port';
import type { Audited } from './audit-workbook';
import { explainFinding, type FindingExplanation, reasonText } from './finding-explanation';
import type { AuditTexts } from './texts';
import { quantityInCell } from '../shared/answer-text';
import { formatsIn } from '../shared/format';
import { numberFormatOf } from '../shared/write';

const PAUSE_EVERY = 20;
const dutch = formatsIn('nl');

function sourcesOf({ citations }: FindingExplanation): ReportedFormula['sources'] {
  const sources = [...new Set(citations.map(({ source }) => source))];
  return sources.map((source) => ({
    text: citationsText(citations.filter((citation) => citation.source === source)),
    url: sourceById(source)?.address,
  }));
}

/** Number format for the value of a formula. */
function valueFormat({ value }: FormulaCell, { explanation }: FindingExplanation): string | undefined {
  return typeof value === 'number'
    ? numberFormatOf({ as: quantityInCell(value, explanation), values: [value] })
    : undefined;
}

/** Step of a derivation with its value, in Dutch like all sheets. */
function stepLine(step: Step): string {
  return `${stepText(step)}: ${dutch.value(toCell(step.value, step.as), step.as)}`;
}

async function reported(cell: FormulaCell, gateway: Gateway): Promise<ReportedFormula> {
  const finding = await explainFinding(cell, gateway, cell, 'nl');
  const { sheet, row, column, value } = cell;
  return {
    ...{ sheet, row, column },
    formula: toNotation(cell.formula, gateway.notation),
    value: isErrorValue(value) ? errorName(value.error, gateway.language) : (value ?? ''),
    numberFormat: valueFormat(cell, finding),
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
  for (const [index, cell] of audited.formulas.entries()) {
    if (signal?.aborted) return { problem: 'cancelled' };
    formulas.push(await reported(cell, gateway));
    if (index % PAUSE_EVERY === 0) await onProgress?.((index + 1) / audited.formulas.length);
  }
  const report: AuditReport = {
    formulas,
    open: await openFindings(audited, texts, gateway),
    version: version().value,
    day,
  };
  return reportPlan(report);
}
