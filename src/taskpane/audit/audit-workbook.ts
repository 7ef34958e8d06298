import {
  errorsAmong,
  type Findings,
  type FormulaError,
  type TypedCell,
  WorkbookAudit,
} from '../../formulas/workbook-audit';
import { type RunOptions, type Gateway, isProblem, type Problem, type FrozenFormula } from '../../workbook/port';
import { version } from '../../schemes/facts/version';
import { versionsOf } from '../shared/data-versions';
import { readFrozen } from '../../freeze/store';
import { within } from '../shared/pace';
import { reconciledSheets } from '../shared/reconciled-sheets';
import { ownFigures } from '../../formulas/own-figures';
import { OWN_DATA } from '../../sheets/layout';
import { type CellRef, containsCell, type SheetRange } from '../../workbook/cell-range';
import { fileSheets } from '../shared/file-sheets';
import { type LedgerSource, locate } from '../shared/ledger-source';
import type { OwnData } from '../shared/own-data';
import type { FormulaCell } from '../../workbook/cells';

/** Reading takes this part of the time; the rest is asking which amounts are spilled. */
const READ = 0.9;

/** What was found, and what of it is wrong. */
export interface Audited extends Findings {
  readonly errors: readonly FormulaError[];
  /** With the version of the data with which each was put on its sheet. */
  readonly older: readonly (FormulaCell & { readonly made: string })[];
  /** Where they stand now. */
  readonly frozen: readonly FrozenFormula[];
  /** Why it is not known what is frozen. */
  readonly recordProblem: Problem | undefined;
}

/** The typed-in amounts that are not the values of a formula, spilled or frozen. */
function reallyTyped(
  { typed }: Findings,
  spilled: readonly (CellRef | undefined)[],
  frozen: readonly FrozenFormula[],
): TypedCell[] {
  return typed.filter((cell, index) => !spilled[index] && !frozen.some((one) => containsCell(one, cell)));
}

/** The formulas that were put there with other data than there is now. */
function olderAmong(formulas: readonly FormulaCell[], versions: ReadonlyMap<string, string>): Audited['older'] {
  const now = version().value;
  return formulas.flatMap((cell) => {
    const made = versions.get(cell.sheet);
    return made === undefined || made === now ? [] : [{ ...cell, made }];
  });
}

/** What the audit knows of the workbook beforehand. */
export interface Known {
  readonly own: OwnData | undefined;
  /** Ledger that was last chosen to reconcile. */
  readonly ledger: LedgerSource | null;
}

/** Ranges whose amounts are no findings: own data and the ledger. */
async function knownRanges({ own, ledger }: Known, gateway: Gateway): Promise<SheetRange[]> {
  const located = ledger ? await locate(ledger, gateway) : undefined;
  return [...(own ? [own.range] : []), ...(located && !isProblem(located) ? [located] : [])];
}

/** Goes through the workbook. */
export async function auditWorkbook(
  gateway: Gateway,
  known: Known,
  following: Required<RunOptions>,
): Promise<Audited | Problem> {
  const ranges = await knownRanges(known, gateway);
  const files = await fileSheets(gateway);
  if (isProblem(files)) return files;
  const reading = new WorkbookAudit(known.own ? ownFigures(known.own, OWN_DATA) : []);
  const problem = await gateway.scan((block) => reading.visit(block), within(following, 0, READ));
  if (problem) return problem;
  const all = reading.findings();
  const outcomes = await reconciledSheets(gateway);
  if (isProblem(outcomes)) return outcomes;
  const versions = await versionsOf(gateway);
  if (isProblem(versions)) return versions;
  const isKnown = (cell: CellRef): boolean =>
    outcomes.has(cell.sheet) || files.has(cell.sheet) || ranges.some((range) => containsCell(range, cell));
  const found = { ...all, typed: all.typed.filter((cell) => !isKnown(cell)) };
  const spilled = await gateway.spilled([...found.typed, ...found.errorCells]);
  if (isProblem(spilled)) return spilled;
  const kept = await readFrozen(gateway);
  const located = await gateway.locateFrozen(isProblem(kept) ? [] : kept);
  if (isProblem(located)) return located;
  const frozen = located.filter((one) => one !== undefined);
  return {
    ...found,
    typed: reallyTyped(found, spilled, frozen),
    frozen,
    recordProblem: isProblem(kept) ? kept : undefined,
    errors: errorsAmong(found, spilled.slice(found.typed.length), frozen),
    older: olderAmong(found.formulas, versions),
  };
}
