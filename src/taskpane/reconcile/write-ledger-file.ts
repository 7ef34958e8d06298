import type { LedgerFile } from '../../reconcile/read/files/ledger-file';
import { type Gateway, isProblem, type Problem, type RunOptions } from '../../workbook/port';
import { writeWithVersion } from '../shared/write';
import { fileMark } from '../shared/marked-sheets';
import type { LedgerSource } from '../shared/ledger-source';

/** Ledger on a sheet that was made from a file. */
interface WrittenFile {
  readonly sheet: string;
  readonly source: LedgerSource;
}

/** Writes a file to a new sheet; undefined where it has more entries than a sheet has rows. */
export async function writeLedgerFile(
  file: LedgerFile,
  gateway: Gateway,
  options: Required<RunOptions>,
): Promise<WrittenFile | Problem | undefined> {
  const { fitsLedger, ledgerFilePlan } = await import('../../sheets/reconciliation/ledger-file');
  if (!fitsLedger(file)) return undefined;
  const { plan, ledger } = ledgerFilePlan(file);
  // The page can respond between the work on the file and that on the workbook.
  await options.onProgress?.(0);
  const written = await gateway.asOneStep(async () => {
    const result = await writeWithVersion(gateway, plan, options);
    if (!isProblem(result)) await fileMark.keep(gateway, [result.sheet], `${file.name}, SHA-256 ${file.sha256}`);
    return result;
  });
  if (isProblem(written)) return written;
  const { sheet } = written;
  const found = await gateway.tables(sheet);
  const table = isProblem(found) ? undefined : found.tables[0];
  return { sheet, source: table ? { table: table.name } : { sheet, ...ledger } };
}
