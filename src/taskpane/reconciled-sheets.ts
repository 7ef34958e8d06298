import type { Gateway } from '../excel/gateway';

const SETTING = 'nplv.reconciled';

/** The sheets that a reconciliation was written to: their amounts are an outcome, and nobody typed them in. */
export function reconciledSheets(gateway: Pick<Gateway, 'readSetting'>): readonly string[] {
  const kept = gateway.readSetting(SETTING);
  return Array.isArray(kept) ? kept.filter((sheet) => typeof sheet === 'string') : [];
}

/** Keeps that a reconciliation was written to a sheet. */
export async function keepReconciled(
  gateway: Pick<Gateway, 'readSetting' | 'saveSetting'>,
  sheet: string,
): Promise<void> {
  await gateway.saveSetting(SETTING, [...new Set([...reconciledSheets(gateway), sheet])]);
}
