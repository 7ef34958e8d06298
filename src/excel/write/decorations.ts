import { isoOf } from '../../core/date';
import { type CellRange, oneCell, type CellRef } from '../../workbook/cell-range';
import {
  type Condition,
  type Decoration,
  decorations,
  type Plan,
  type ValidationRule,
  type StackedColumns,
} from '../../workbook/plan';
import type { Validation } from '../../workbook/plan';
import { rangeOf } from '../ranges';

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'whole':
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'date':
      return { date: { formula1: isoOf(rule.from), formula2: isoOf(rule.to), operator: 'Between' } };
  }
}

function validate(range: Excel.Range, { rule, message }: Validation): void {
  range.dataValidation.rule = ruleOf(rule);
  const showAlert = message !== undefined;
  range.dataValidation.errorAlert = { title: 'NPLV', message: message ?? '', showAlert, style: 'Stop' };
}

function colour(range: Excel.Range, { formula, fill, colour: letters }: Condition): void {
  const { rule, format } = range.conditionalFormats.add('Custom').custom;
  rule.formula = formula;
  if (fill !== undefined) format.fill.color = fill;
  if (letters !== undefined) format.font.color = letters;
}

/** Draws a chart; deletes it where Excel cannot draw it completely. */
async function draw(context: Excel.RequestContext, start: CellRef, chart: StackedColumns): Promise<void> {
  const range = (area: CellRange): Excel.Range => rangeOf(context, start, area);
  const { charts } = context.workbook.worksheets.getItem(start.sheet);
  const drawn = charts.add('ColumnStacked', range(chart.series), 'Rows');
  const guessed = drawn.series.load('items/name');
  const names = range({ ...chart.series, columns: 1 }).load('text');
  await context.sync();
  try {
    addSeries(drawn, names.text.map(String), chart, range);
    guessed.items.forEach((series) => series.delete());
    drawn.title.text = chart.title;
    drawn.legend.position = 'Bottom';
    place(drawn, chart.over, range);
    await context.sync();
  } catch (error) {
    drawn.delete();
    await context.sync();
    throw error;
  }
}

/** Adds a series for each row, named by its first cell; the series that Excel guesses depend on the values. */
function addSeries(
  drawn: Excel.Chart,
  names: readonly string[],
  { series: { row, column, rows, columns }, categories }: StackedColumns,
  range: (area: CellRange) => Excel.Range,
): void {
  for (let index = 0; index < rows; index += 1) {
    const series = drawn.series.add(names[index]!);
    series.setValues(range({ row: row + index, column: column + 1, rows: 1, columns: columns - 1 }));
    series.setXAxisValues(range(categories));
  }
}

function place(drawn: Excel.Chart, over: CellRange, range: (area: CellRange) => Excel.Range): void {
  const { row, column, rows, columns } = over;
  drawn.setPosition(range(oneCell(row, column)), range(oneCell(row + rows - 1, column + columns - 1)));
}

/** Adds names; a name of the workbook moves to these cells only where its own were deleted. */
async function addNames(context: Excel.RequestContext, { names = [] }: Plan, start: CellRef): Promise<void> {
  const { workbook } = context;
  const onSheet = workbook.worksheets.getItem(start.sheet).names;
  for (const { name, inWorkbook, ...area } of names) {
    const range = rangeOf(context, start, area);
    if (!inWorkbook) onSheet.add(name, range);
    else if (await isFree(workbook.names.getItemOrNullObject(name))) workbook.names.add(name, range);
  }
}

async function isFree(item: Excel.NamedItem): Promise<boolean> {
  item.load('formula');
  await item.context.sync();
  if (item.isNullObject) return true;
  const isDead = String(item.formula).includes('#REF!');
  if (isDead) item.delete();
  return isDead;
}

/** In centimetres; the footer stands within the margin at the bottom. */
const MARGINS = { top: 1.2, bottom: 1.6, left: 1.2, right: 1.2, header: 0.6, footer: 0.8 };

const addDecoration: Readonly<
  Record<Decoration, (context: Excel.RequestContext, plan: Plan, start: CellRef) => Promise<void> | void>
> = {
  names: addNames,
  validations: (context, { validations = [] }, start) =>
    validations.forEach((each) => validate(rangeOf(context, start, each), each)),
  conditions: (context, { conditions = [] }, start) =>
    conditions.forEach((each) => colour(rangeOf(context, start, each), each)),
  tables: (context, { tables = [] }, start) =>
    tables.forEach((area) => context.workbook.tables.add(rangeOf(context, start, area), true)),
  async charts(context, { charts = [] }, start) {
    for (const chart of charts) await draw(context, start, chart);
  },
  filter(context, { filter }, start) {
    if (filter) context.workbook.worksheets.getItem(start.sheet).autoFilter.apply(rangeOf(context, start, filter));
  },
  printArea(context, { printArea, printHeading }, start) {
    if (!printArea) return;
    const layout = context.workbook.worksheets.getItem(start.sheet).pageLayout;
    layout.setPrintArea(rangeOf(context, start, printArea));
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.setPrintMargins('Centimeters', MARGINS);
    layout.headersFooters.defaultForAllPages.leftFooter = '&A';
    layout.headersFooters.defaultForAllPages.rightFooter = 'Pagina &P van &N';
    layout.zoom = { horizontalFitToPages: 1 };
    if (printHeading !== undefined) layout.setPrintTitleRows(`$${printHeading + 1}:$${printHeading + 1}`);
  },
};

async function isAdded(
  context: Excel.RequestContext,
  plan: Plan,
  start: CellRef,
  decoration: Decoration,
): Promise<boolean> {
  try {
    await addDecoration[decoration](context, plan, start);
    await context.sync();
    return true;
  } catch {
    await findSheet(context, start);
    return false;
  }
}

/** Finds the sheet of a plan; throws where it was deleted. */
async function findSheet({ workbook }: Excel.RequestContext, { sheet }: CellRef): Promise<void> {
  workbook.worksheets.getItem(sheet).load('name');
  await workbook.context.sync();
}

/** Adds the optional parts of a plan; returns those that this Excel does not support. */
export async function addDecorations(context: Excel.RequestContext, plan: Plan, start: CellRef): Promise<Decoration[]> {
  const skipped: Decoration[] = [];
  for (const decoration of decorations)
    if (!(await isAdded(context, plan, start, decoration))) skipped.push(decoration);
  return skipped;
}
