import type { Result } from '../../core/result';
import { type RunOptions, type Gateway, isProblem, type Problem } from '../../workbook/port';
import { controlNumber } from '../../reconcile/report/control-number';
import type { Columns } from '../../reconcile/read/columns';
import type { BookedBasis } from '../../reconcile/model';
import { reconcileInSteps, type Request } from '../../reconcile/reconcile';
import type { Reconciliation } from '../../reconcile/report/result';
import { reconciliationPlan } from '../../sheets/reconciliation/sheet';
import { version } from '../../schemes/facts/version';
import type { Place } from '../../schemes/names/places';
import type { Decoration, Plan } from '../../workbook/plan';
import { pause, within } from '../shared/pace';
import { findReconciled, keepReconciled } from '../shared/reconciled-sheets';
import { writePlan } from '../shared/write';
import { headingsOf, type LedgerSource, locate } from './ledger';
import { addressOn } from '../../workbook/a1';
import type { Failed } from '../../core/failure';

/** What the screen asks. */
export interface Question {
  readonly source: LedgerSource;
  readonly columns: Columns;
  readonly place: Place;
  readonly placeName: string;
  readonly year: number | undefined;
  readonly basis: BookedBasis;
  readonly toleranceCents: number;
  readonly day: number;
}

/** A reconciliation that stands on a sheet. */
export interface Done {
  readonly sheet: string;
  /** What the sheet has to do without. */
  readonly skipped: readonly Decoration[];
  readonly result: Reconciliation;
}

/** Cells of a sheet with a reconciliation: the listed lines, and room for what a user adds. */
const LARGEST_SHEET = { row: 0, column: 0, rows: 5_000, columns: 30 };
/** How much of the time reading takes, and reading with matching. */
const READ = 0.5;
const MATCHED = 0.7;

async function match(request: Request, { signal }: Required<RunOptions>): Promise<Result<Reconciliation> | Problem> {
  const steps = reconcileInSteps(request);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await pause();
    if (signal?.aborted) return { problem: 'cancelled' };
  }
}

function replacing(plan: Plan, replaces: string | undefined): Plan {
  return 'newSheet' in plan.start ? { ...plan, start: { ...plan.start, replaces } } : plan;
}

/** Reads the ledger, matches it, and writes the result to a sheet: a new one, or in the place of the earlier one. */
export async function runReconciliation(
  question: Question,
  gateway: Gateway,
  following: Required<RunOptions>,
): Promise<Done | Problem | Failed> {
  const { source, columns, place, placeName, year, basis, toleranceCents, day } = question;
  const area = await locate(source, gateway);
  if (isProblem(area)) return area;
  const ledger = await gateway.readCells(area, within(following, 0, READ));
  if (isProblem(ledger)) return ledger;
  const result = await match({ ledger, place, year, basis, toleranceCents, columns }, following);
  if (isProblem(result) || !result.ok) return result;
  // The ledger may have grown since: its first cell tells it apart.
  const origin = addressOn(area.sheet, { ...area, rows: 1, columns: 1 });
  const about = ['table' in source ? source.table : origin, placeName, year ?? ''].join(' | ');
  const earlier = await findReconciled(gateway, about);
  if (isProblem(earlier)) return earlier;
  const before = earlier === undefined ? undefined : await gateway.readCells({ sheet: earlier, ...LARGEST_SHEET });
  if (isProblem(before)) return before;
  const address = addressOn(area.sheet, { ...area, rows: Math.max(1, ledger.length) });
  const plan = reconciliationPlan(
    {
      place: placeName,
      year,
      toleranceCents,
      range: { ...area, rows: Math.max(1, ledger.length) },
      address: 'table' in source ? `${source.table} (${address})` : address,
      checksum: controlNumber(ledger),
      columns,
      headings: headingsOf(ledger, columns),
      version: version().value,
      day,
    },
    result.value,
    before,
  );
  const written = await writePlan(gateway, replacing(plan, earlier), within(following, MATCHED, 1));
  if (isProblem(written)) return written;
  await keepReconciled(gateway, written.sheet, about);
  await gateway.select({ ...written, rows: 1, columns: 1 });
  return { sheet: written.sheet, skipped: written.skipped, result: result.value };
}
