import type { Problem, SheetArea } from './gateway';

function askMerged(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetArea,
): Excel.RangeAreas {
  const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  return range.getMergedAreasOrNullObject().load('address');
}

/** The merged cells within areas, as a problem; an Excel that cannot tell is taken at its word. */
export async function findMerged(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<Problem | undefined> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return undefined;
  const asked = areas.map((area) => askMerged(context, area));
  await context.sync();
  const merged = asked.filter(({ isNullObject }) => !isNullObject).map(({ address }) => address);
  return merged.length ? { problem: 'merged', cells: merged.join(', ') } : undefined;
}
