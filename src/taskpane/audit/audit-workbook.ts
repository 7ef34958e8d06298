import {
  errorsAmong,
  type Findings,
  type FormulaError,
  type TypedCell,
  WorkbookAudit,
} from '../../formulas/workbook-audit';
import {
  type FrozenFormula,
  type Gateway,
  isProblem,
  type Problem,
  type RunOptions,
  within,
} from '../../workbook/port';
import { version } from '../../schemes/facts/version';
import { versionsOf } from '../shared/data-versions';
import { readFrozen } from '../../freeze/store';
import { archiveMark, fileMark, reconciledMark } from '../shared/marked-sheets';
import { withPlaceFirst } from '../../formulas/headings';
import { ownFigures } from '../../formulas/own-figures';
import type { Place } from '../../schemes/names/places';
import { OWN_DATA } from '../../sheets/layout';
import { parseAddress } from '../../workbook/a1';
import { type CellRef, containsCell, type SheetRange } from '../../workbook/cell-range';
import { readFormula } from '../../workbook/formula';
import { type LedgerSource, locateLedger } from '../shared/ledger-source';
import type { OwnData } from '../shared/own-data';
import type { FormulaCell } from '../../workbook/cells';

/** Share of the progress for reading; the rest is for finding spilled amounts. */
const READ = 0.9;

/** Findings of an audit, with the faults among them. */
export interface Audited extends Findings {
  readonly errors: readonly FormulaError[];
  /** Formulas from an older version of the data, with the version of their sheet. */
  readonly older: readonly (FormulaCell & { readonly made: string })[];
  /** Frozen formulas at their current positions. */
  readonly frozen: readonly FrozenFormula[];
  /** Problem with reading the record of frozen formulas. */
  readonly recordProblem: Problem | undefined;
}

/** Filters typed amounts: drops those that are spilled or frozen. */
function typedCells(
  { typed }: Findings,
  spilled: readonly (CellRef | undefined)[],
  frozen: readonly FrozenFormula[],
): TypedCell[] {
  return typed.filter((cell, index) => !spilled[index] && !frozen.some((one) => containsCell(one, cell)));
}

/** Filters formulas whose sheet was made with an older version of the data. */
function olderAmong(formulas: readonly FormulaCell[], versions: ReadonlyMap<string, string>): Audited['older'] {
  const now = version().value;
  return formulas.flatMap((cell) => {
    const made = versions.get(cell.sheet);
    return made === undefined || made === now ? [] : [{ ...cell, made }];
  });
}

/** State of the pane that an audit takes into account. */
export interface AuditContext {
  readonly own: OwnData | undefined;
  /** Ledger last chosen for reconciliation. */
  readonly ledger: LedgerSource | null;
  readonly place?: Place | undefined;
}

/** Ranges whose amounts are no findings: own data and the ledger. */
async function knownRanges({ own, ledger }: AuditContext, gateway: Gateway): Promise<SheetRange[]> {
  const located = ledger ? await locateLedger(ledger, gateway) : undefined;
  return [...(own ? [own.range] : []), ...(located && !isProblem(located) ? [located] : [])];
}

/** Ranges of own data on frozen copies of its sheet, recognised by the frozen check beside them. */
function copiesOfOwnData(own: OwnData | undefined, frozen: readonly FrozenFormula[]): SheetRange[] {
  const checks = frozen.filter(({ formula }) => formula === `=NPLV.DATACHECK(${OWN_DATA})`);
  return own ? checks.map(({ sheet }) => ({ ...own.range, sheet })) : [];
}

/** Ranges that formulas reconcile as their ledger. */
function reconciledRanges(formulas: readonly FormulaCell[]): SheetRange[] {
  return formulas.flatMap(({ sheet, formula }) => {
    const calls = formula.includes('RECONCILE') ? (readFormula(formula)?.calls ?? []) : [];
    return calls.flatMap(({ id, args: [ledger] }): SheetRange[] => {
      if (id !== 'RECONCILE' || ledger?.expression.kind !== 'reference') return [];
      const { reference } = ledger.expression;
      const range = reference.kind === 'range' ? parseAddress(reference.cells) : undefined;
      return range && reference.kind === 'range' ? [{ sheet: reference.sheet ?? sheet, ...range }] : [];
    });
  });
}

/** Audits the workbook. */
export async function auditWorkbook(
  gateway: Gateway,
  known: AuditContext,
  options: Required<RunOptions>,
): Promise<Audited | Problem> {
  const ranges = await knownRanges(known, gateway);
  const files = await fileMark.read(gateway);
  if (isProblem(files)) return files;
  const reading = new WorkbookAudit(known.own ? ownFigures(known.own, OWN_DATA) : []);
  const problem = await gateway.scan((block) => reading.visit(block), within(options, 0, READ));
  if (problem) return problem;
  const all = reading.findings();
  ranges.push(...reconciledRanges(all.formulas));
  const outcomes = await reconciledMark.read(gateway);
  if (isProblem(outcomes)) return outcomes;
  const archived = await archiveMark.read(gateway);
  if (isProblem(archived)) return archived;
  const versions = await versionsOf(gateway);
  if (isProblem(versions)) return versions;
  const kept = await readFrozen(gateway);
  const located = await gateway.locateFrozen(isProblem(kept) ? [] : kept);
  if (isProblem(located)) return located;
  const frozen = located.filter((one) => one !== undefined);
  ranges.push(...copiesOfOwnData(known.own, frozen));
  const isKnown = (cell: CellRef): boolean =>
    [outcomes, files, archived].some((sheets) => sheets.has(cell.sheet)) ||
    ranges.some((range) => containsCell(range, cell));
  const found = { ...all, typed: all.typed.filter((cell) => !isKnown(cell)) };
  const spilled = await gateway.spilled([...found.typed, ...found.errorCells]);
  if (isProblem(spilled)) return spilled;
  return {
    ...found,
    typed: typedCells(found, spilled, frozen).map((cell) => ({
      ...cell,
      matches: withPlaceFirst(cell.matches, known.place),
    })),
    frozen,
    recordProblem: isProblem(kept) ? kept : undefined,
    // An error on a frozen copy is that of the original.
    errors: errorsAmong(found, spilled.slice(found.typed.length), frozen).filter(
      ({ sheet, frozenWith }) => frozenWith === undefined || !archived.has(sheet),
    ),
    older: olderAmong(found.formulas, versions),
  };
}
