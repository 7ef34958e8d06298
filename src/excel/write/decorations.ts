import { isoOf } from '../../core/date';
import { type CellRange, oneCell } from '../../workbook/cell-range';
import { type Decoration, decorations, type Plan, type ValidationRule, type StackedColumns } from '../../workbook/plan';
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

/** Number format of the axis of amounts. */
const WHOLE = '#,##0';

/** Draws a chart; deletes it where Excel cannot draw it completely. */
async function draw(first: Excel.Range, chart: StackedColumns): Promise<void> {
  const { context } = first;
  const range = (area: CellRange): Excel.Range => rangeOf(first, area);
  const { charts } = first.worksheet;
  const drawn = charts.add('ColumnStacked', range(chart.series), 'Rows');
  const guessed = drawn.series.load('items/name');
  const names = range({ ...chart.series, columns: 1 }).load('text');
  await context.sync();
  try {
    addSeries(drawn, names.text.map(String), chart, range);
    guessed.items.forEach((series) => series.delete());
    drawn.title.text = chart.title;
    drawn.legend.position = 'Bottom';
    drawn.axes.valueAxis.numberFormat = WHOLE;
    moveTo(drawn, chart.over, range);
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

function moveTo(drawn: Excel.Chart, over: CellRange, range: (area: CellRange) => Excel.Range): void {
  const { row, column, rows, columns } = over;
  drawn.setPosition(range(oneCell(row, column)), range(oneCell(row + rows - 1, column + columns - 1)));
}

/** Adds names; a name of the workbook moves to these cells only where its own were deleted. */
async function addNames(first: Excel.Range, plan: Plan): Promise<void> {
  const { names = [] } = plan;
  if (names.length === 0) return;
  const { context } = first;
  const taken = await deleteDeadNames(context, plan);
  for (const { name, inWorkbook, ...area } of names) {
    const range = rangeOf(first, area);
    if (!inWorkbook) first.worksheet.names.add(name, range);
    else if (!taken.has(name)) context.workbook.names.add(name, range);
  }
}

/** Deletes the workbook names of a plan whose cells were deleted; returns the names still in use. */
export async function deleteDeadNames(
  context: Excel.RequestContext,
  { names = [] }: Plan,
): Promise<ReadonlySet<string>> {
  const items = names
    .filter(({ inWorkbook }) => inWorkbook)
    .map(({ name }) => ({ name, item: context.workbook.names.getItemOrNullObject(name).load('formula') }));
  if (items.length > 0) await context.sync();
  const defined = items.filter(({ item }) => !item.isNullObject);
  const isDead = ({ item }: (typeof items)[number]): boolean => String(item.formula).includes('#REF!');
  for (const each of defined.filter(isDead)) each.item.delete();
  return new Set(defined.filter((each) => !isDead(each)).map(({ name }) => name));
}

/** In centimetres; the footer is inside the bottom margin. */
const MARGINS = { top: 1.2, bottom: 1.6, left: 1.2, right: 1.2, header: 0.6, footer: 0.8 };

const addDecoration: Readonly<Record<Decoration, (first: Excel.Range, plan: Plan) => Promise<void> | void>> = {
  names: addNames,
  validations: (first, { validations = [] }) => validations.forEach((each) => validate(rangeOf(first, each), each)),
  tables: (first, { tables = [] }) =>
    tables.forEach((area) => first.context.workbook.tables.add(rangeOf(first, area), true)),
  async charts(first, { charts = [] }) {
    for (const chart of charts) await draw(first, chart);
  },
  filter(first, { filter }) {
    if (filter) first.worksheet.autoFilter.apply(rangeOf(first, filter));
  },
  printArea(first, { printArea, portrait, printHeading }) {
    if (!printArea) return;
    const layout = first.worksheet.pageLayout;
    layout.setPrintArea(rangeOf(first, printArea));
    layout.orientation = portrait ? 'Portrait' : 'Landscape';
    layout.paperSize = 'A4';
    layout.setPrintMargins('Centimeters', MARGINS);
    layout.headersFooters.defaultForAllPages.leftFooter = '&A';
    layout.headersFooters.defaultForAllPages.rightFooter = 'Pagina &P van &N';
    layout.zoom = { horizontalFitToPages: 1 };
    if (printHeading !== undefined) layout.setPrintTitleRows(rangeOf(first, oneCell(printHeading, 0)).getEntireRow());
  },
};

async function isAdded(first: Excel.Range, plan: Plan, decoration: Decoration): Promise<boolean> {
  try {
    await addDecoration[decoration](first, plan);
    await first.context.sync();
    return true;
  } catch {
    // Throws where the sheet itself was deleted.
    first.load('rowIndex');
    await first.context.sync();
    return false;
  }
}

/** Adds the optional parts of a plan; returns those that this Excel does not support. */
export async function addDecorations(first: Excel.Range, plan: Plan): Promise<Decoration[]> {
  const skipped: Decoration[] = [];
  for (const decoration of decorations) if (!(await isAdded(first, plan, decoration))) skipped.push(decoration);
  return skipped;
}
