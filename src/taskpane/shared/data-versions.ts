import { type Gateway, isProblem, type Problem } from '../../workbook/port';
import { version } from '../../schemes/facts/version';
import { callsOurs } from '../../workbook/own-functions';

const PROPERTY = 'nplv.version';

type Keeping = Pick<Gateway, 'readSheetProperties' | 'keepSheetProperty'>;

/** Version of the data at the last writing of formulas, by sheet. */
export function versionsOf(gateway: Keeping): Promise<ReadonlyMap<string, string> | Problem> {
  return gateway.readSheetProperties(PROPERTY);
}

/** Saves the version of the data for a sheet. An earlier version stays until the user accepts it. */
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

/** Saves the current version of the data for all sheets, after the user has checked their formulas. */
export async function acceptVersions(gateway: Keeping): Promise<Problem | undefined> {
  const known = await versionsOf(gateway);
  return isProblem(known) ? known : gateway.keepSheetProperty(PROPERTY, [...known.keys()], version().value);
}
