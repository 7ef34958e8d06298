import type { Problem } from '../../workbook/port';
import type { SheetRange } from '../../workbook/cell-range';
import { rangeOn } from '../ranges';

/** The merged cells within areas, as a problem; an Excel that cannot tell is taken at its word. */
export async function findMerged(
  context: Excel.RequestContext,
  areas: readonly SheetRange[],
): Promise<Problem | undefined> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return undefined;
  const asked = areas.map((area) => rangeOn(context, area).getMergedAreasOrNullObject().load('address'));
  await context.sync();
  const merged = new Set(asked.filter(({ isNullObject }) => !isNullObject).map(({ address }) => address));
  return merged.size > 0 ? { problem: 'merged', cells: [...merged].join(', ') } : undefined;
}
