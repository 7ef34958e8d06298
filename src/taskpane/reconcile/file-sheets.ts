import type { LedgerFile } from '../../reconcile/read/files/ledger-file';
import { type Gateway, isProblem, type Problem, type RunOptions } from '../../workbook/port';
import { writePlan } from '../shared/write';
import type { LedgerSource } from './ledger';

const PROPERTY = 'nplv.file';

/** Sheets that were made of a file, each with the name and the SHA-256 of the file. */
export function fileSheets(gateway: Gateway): Promise<ReadonlyMap<string, string> | Problem> {
  return gateway.readSheetProperties(PROPERTY);
}

/** A ledger on a sheet that was made of a file. */
export interface WrittenFile {
  readonly sheet: string;
  readonly source: LedgerSource;
}

/** Writes a file to a new sheet; undefined for more entries than a sheet has rows. */
export async function writeLedgerFile(
  file: LedgerFile,
  gateway: Gateway,
  following: Required<RunOptions>,
): Promise<WrittenFile | Problem | undefined> {
  const { fitsLedger, ledgerFilePlan } = await import('../../sheets/reconciliation/ledger-file');
  if (!fitsLedger(file)) return undefined;
  const { plan, ledger } = ledgerFilePlan(file);
  const written = await writePlan(gateway, plan, following);
  if (isProblem(written)) return written;
  const { sheet } = written;
  await gateway.keepSheetProperty(PROPERTY, [sheet], `${file.name}, SHA-256 ${file.sha256}`);
  const tables = await gateway.tables();
  const table = isProblem(tables) ? undefined : tables.find((one) => one.sheet === sheet);
  return { sheet, source: table ? { table: table.name } : { sheet, ...ledger } };
}
