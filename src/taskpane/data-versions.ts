import { callsOurs } from '../audit/own-calls';
import type { Gateway } from '../excel/gateway';
import { version } from '../schemes/facts/version';

const SETTING = 'nplv.versions';

/** The version of the data that each sheet last got formulas with, as the workbook keeps it. */
export function versionsOf(gateway: Pick<Gateway, 'readSetting'>): ReadonlyMap<string, string> {
  const kept = gateway.readSetting(SETTING);
  const entries = Object.entries(typeof kept === 'object' && kept !== null ? kept : {});
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Keeps with which data formulas were put on a sheet; the first version counts until someone has looked at them. */
export async function keepVersion(
  gateway: Pick<Gateway, 'readSetting' | 'saveSetting'>,
  sheet: string,
  formulas: readonly unknown[],
  made = version().value,
): Promise<void> {
  const known = versionsOf(gateway);
  const ours = formulas.some((formula) => typeof formula === 'string' && callsOurs(formula));
  if (!ours || known.has(sheet)) return;
  await gateway.saveSetting(SETTING, Object.fromEntries([...known, [sheet, made]]));
}

/** Keeps that the formulas on all sheets were looked at with the data of now. */
export async function acceptVersions(gateway: Pick<Gateway, 'readSetting' | 'saveSetting'>): Promise<void> {
  const now = version().value;
  await gateway.saveSetting(SETTING, Object.fromEntries([...versionsOf(gateway).keys()].map((sheet) => [sheet, now])));
}
