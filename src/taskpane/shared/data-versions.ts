import { type Gateway, isProblem, type Problem } from '../../workbook/port';
import { version } from '../../schemes/facts/version';
import { callsOurs } from '../../workbook/own-functions';

const PROPERTY = 'nplv.version';

type Keeping = Pick<Gateway, 'readSheetProperties' | 'keepSheetProperty'>;

/** The version of the data that each sheet last got formulas with. */
export function versionsOf(gateway: Keeping): Promise<ReadonlyMap<string, string> | Problem> {
  return gateway.readSheetProperties(PROPERTY);
}

/** Keeps with which data formulas were put on a sheet; the first version counts until someone has looked at them. */
export async function keepVersion(
  gateway: Keeping,
  sheet: string,
  formulas: readonly unknown[],
  made = version().value,
): Promise<void> {
  if (!formulas.some((formula) => typeof formula === 'string' && callsOurs(formula))) return;
  const known = await versionsOf(gateway);
  if (!isProblem(known) && !known.has(sheet)) await gateway.keepSheetProperty(PROPERTY, [sheet], made);
}

/** Keeps that the formulas on all sheets were looked at with the data of now. */
export async function acceptVersions(gateway: Keeping): Promise<Problem | undefined> {
  const known = await versionsOf(gateway);
  return isProblem(known) ? known : gateway.keepSheetProperty(PROPERTY, [...known.keys()], version().value);
}
