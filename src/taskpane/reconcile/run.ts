import type { Failed, Result } from '../../core/result';
import { type Gateway, isProblem, type Problem, type RunOptions, within } from '../../workbook/port';
import { controlNumber } from '../../reconcile/report/control-number';
import type { BookedBasis } from '../../reconcile/model';
import { reconcileInSteps, type Request } from '../../reconcile/reconcile';
import type { Reconciliation } from '../../reconcile/report/result';
import { reconciliationPlan } from '../../sheets/reconciliation/sheet';
import { version } from '../../schemes/facts/version';
import type { Place } from '../../schemes/names/places';
import type { Decoration, Plan } from '../../workbook/plan';
import { pause } from '../shared/browser';
import { fileMark, reconciledMark } from '../shared/marked-sheets';
import { writeWithVersion } from '../shared/write';
import { type LedgerSource, locateLedger } from '../shared/ledger-source';
import { earlierSheet, reconciledOf } from './earlier';
import { columnsOf, type Corrections, headingsOfColumns } from './ledger';
import { addressOn } from '../../workbook/a1';
import type { Instalments } from '../../schemes/kansrijke-wijk/instalments';
import type { SheetRange } from '../../workbook/cell-range';

/** Question of a reconciliation. */
export interface Question {
  readonly source: LedgerSource;
  readonly corrections: Corrections;
  readonly place: Place;
  readonly year: number | undefined;
  readonly basis: BookedBasis;
  readonly toleranceCents: number;
  readonly day: number;
  /** Instalments of the documents and of own data. */
  readonly instalments: Instalments;
}

/** Reconciliation that was written to a sheet. */
export interface WrittenReconciliation {
  readonly sheet: string;
  /** Decorations that this Excel does not support. */
  readonly skipped: readonly Decoration[];
  readonly result: Reconciliation;
  /** True where it replaced the sheet of an earlier run. */
  readonly isUpdate: boolean;
}

/** Range to read of an earlier sheet: the listed lines, with room for rows that the user added. */
const LARGEST_SHEET = { row: 0, column: 0, rows: 5_000, columns: 30 };
/** Share of the progress for reading, and for reading with matching. */
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

/** Name of a ledger that stays the same when it grows: its table, or its first cell. */
function ledgerName(source: LedgerSource, area: SheetRange): string {
  return 'table' in source ? source.table : addressOn(area.sheet, { ...area, rows: 1, columns: 1 });
}

/**
 * Reads a ledger, matches it, and writes the result to a new sheet or over the earlier one. Statements of one account,
 * such as monthly files, update one sheet.
 */
export async function runReconciliation(
  question: Question,
  gateway: Gateway,
  options: Required<RunOptions>,
): Promise<WrittenReconciliation | Problem | Failed> {
  const { source, corrections, place, year, basis, toleranceCents, day, instalments } = question;
  const area = await locateLedger(source, gateway);
  if (isProblem(area)) return area;
  const ledger = await gateway.readCells(area, within(options, 0, READ));
  if (isProblem(ledger)) return ledger;
  // The ledger may have changed since its columns were shown.
  const found = columnsOf(ledger, question, corrections);
  if (!found.ok) return found;
  const columns = found.value;
  const result = await match({ ledger, place, year, basis, toleranceCents, columns, instalments }, options);
  if (isProblem(result) || !result.ok) return result;
  const files = await fileMark.read(gateway);
  if (isProblem(files)) return files;
  const file = files.get(area.sheet);
  const kept = await reconciledMark.read(gateway);
  if (isProblem(kept)) return kept;
  const inRun = { name: ledgerName(source, area), cells: ledger, columns, isFile: file !== undefined };
  const reconciled = reconciledOf(inRun, place.name, year);
  const earlier = earlierSheet(kept, reconciled, inRun);
  const before = earlier === undefined ? undefined : await gateway.readCells({ sheet: earlier, ...LARGEST_SHEET });
  if (isProblem(before)) return before;
  const range = { ...area, rows: Math.max(1, ledger.length) };
  const address = addressOn(area.sheet, range);
  const plan = reconciliationPlan(
    {
      place: place.name,
      year,
      toleranceCents,
      range,
      address: ['table' in source ? `${source.table} (${address})` : address, file].filter(Boolean).join(', '),
      checksum: controlNumber(ledger),
      columns,
      headings: headingsOfColumns(ledger, columns),
      version: version().value,
      day,
    },
    result.value,
    before,
  );
  const written = await gateway.asOneStep(async () => {
    const done = await writeWithVersion(gateway, replacing(plan, earlier), within(options, MATCHED, 1));
    if (!isProblem(done))
      await reconciledMark.keep(gateway, [done.sheet], JSON.stringify({ ...reconciled, sheet: done.sheet }));
    return done;
  });
  if (isProblem(written)) return written;
  await gateway.select({ ...written, rows: 1, columns: 1 });
  const { sheet, skipped } = written;
  return { sheet, skipped, result: result.value, isUpdate: earlier !== undefined };
}
