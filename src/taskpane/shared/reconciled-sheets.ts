import { type Gateway, isProblem, type Problem } from '../../workbook/port';

const PROPERTY = 'nplv.reconciled';
const YES = 'true';

/** The sheets that a reconciliation was written to: their amounts are an outcome, and nobody typed them in. */
export async function reconciledSheets(
  gateway: Pick<Gateway, 'readSheetProperties'>,
): Promise<ReadonlySet<string> | Problem> {
  const kept = await gateway.readSheetProperties(PROPERTY);
  return isProblem(kept) ? kept : new Set(kept.keys());
}

/** Keeps that a reconciliation was written to a sheet. */
export async function keepReconciled(gateway: Pick<Gateway, 'keepSheetProperty'>, sheet: string): Promise<void> {
  await gateway.keepSheetProperty(PROPERTY, [sheet], YES);
}
