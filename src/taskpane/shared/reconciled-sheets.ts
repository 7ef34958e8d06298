import { type Gateway, isProblem, type Problem } from '../../workbook/port';

const PROPERTY = 'nplv.reconciled';

/** The sheets that a reconciliation was written to: their amounts are an outcome, and nobody typed them in. */
export async function reconciledSheets(
  gateway: Pick<Gateway, 'readSheetProperties'>,
): Promise<ReadonlySet<string> | Problem> {
  const kept = await gateway.readSheetProperties(PROPERTY);
  return isProblem(kept) ? kept : new Set(kept.keys());
}

/** Finds the sheet with the earlier reconciliation of a question, such as a ledger, place and year. */
export async function findReconciled(
  gateway: Pick<Gateway, 'readSheetProperties'>,
  question: string,
): Promise<string | undefined | Problem> {
  const kept = await gateway.readSheetProperties(PROPERTY);
  return isProblem(kept) ? kept : [...kept].find(([, about]) => about === question)?.[0];
}

/** Keeps which question the reconciliation on a sheet answers. */
export async function keepReconciled(
  gateway: Pick<Gateway, 'keepSheetProperty'>,
  sheet: string,
  question: string,
): Promise<void> {
  await gateway.keepSheetProperty(PROPERTY, [sheet], question);
}
