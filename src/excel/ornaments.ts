import { isoOf } from '../core/date';
import { type Condition, type Ornament, ornaments, type Plan, type Rule, type StackedColumns } from '../sheets/plan';
import type { Validation } from '../sheets/plan';
import { type Corner, rangeOf } from './corner';

function ruleOf(rule: Rule): Excel.DataValidationRule {
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
  range.dataValidation.errorAlert = { title: 'NPLV', message, showAlert: true, style: 'Stop' };
}

function colour(range: Excel.Range, { formula, fill, colour: letters }: Condition): void {
  const { rule, format } = range.conditionalFormats.add('Custom').custom;
  rule.formula = formula;
  if (fill !== undefined) format.fill.color = fill;
  if (letters !== undefined) format.font.color = letters;
}

function draw(context: Excel.RequestContext, corner: Corner, chart: StackedColumns): void {
  const range = (area: StackedColumns['series']): Excel.Range => rangeOf(context, corner, area);
  const { charts } = context.workbook.worksheets.getItem(corner.sheet);
  const drawn = charts.add('ColumnStacked', range(chart.series), 'Rows');
  drawn.title.text = chart.title;
  drawn.legend.position = 'Bottom';
  for (let index = 0; index < chart.series.rows; index += 1)
    drawn.series.getItemAt(index).setXAxisValues(range(chart.categories));
  const { row, column, rows, columns } = chart.over;
  drawn.setPosition(
    range({ row, column, rows: 1, columns: 1 }),
    range({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}

const ask: Readonly<Record<Ornament, (context: Excel.RequestContext, plan: Plan, corner: Corner) => void>> = {
  names(context, { names = [] }, corner) {
    const own = context.workbook.worksheets.getItem(corner.sheet).names;
    for (const { name, ...area } of names) own.add(name, rangeOf(context, corner, area));
  },
  validations: (context, { validations = [] }, corner) =>
    validations.forEach((each) => validate(rangeOf(context, corner, each), each)),
  conditions: (context, { conditions = [] }, corner) =>
    conditions.forEach((each) => colour(rangeOf(context, corner, each), each)),
  tables: (context, { tables = [] }, corner) =>
    tables.forEach((area) => context.workbook.tables.add(rangeOf(context, corner, area), true)),
  charts: (context, { charts = [] }, corner) => charts.forEach((chart) => draw(context, corner, chart)),
  printArea(context, { printArea }, corner) {
    if (!printArea) return;
    const layout = context.workbook.worksheets.getItem(corner.sheet).pageLayout;
    layout.setPrintArea(rangeOf(context, corner, printArea));
    layout.orientation = 'Landscape';
  },
};

/** What Excel says where it does not have something: an older version, or the browser workbook. */
const LACKING: readonly string[] = ['NotImplemented', 'ApiNotFound', 'ApiNotAvailable', 'UnsupportedOperation'];

function isLacking(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  return typeof error === 'object' && error !== null && 'code' in error && LACKING.includes(String(error.code));
}

async function canAdd(context: Excel.RequestContext, plan: Plan, corner: Corner, ornament: Ornament): Promise<boolean> {
  try {
    ask[ornament](context, plan, corner);
    await context.sync();
    return true;
  } catch (error) {
    if (isLacking(error)) return false;
    throw error;
  }
}

/** Gives a sheet what it can do without; the answer is what Excel does not have here. */
export async function addOrnaments(
  context: Excel.RequestContext,
  plan: Plan,
  corner: Corner,
  [ornament, ...rest]: readonly Ornament[] = ornaments,
): Promise<Ornament[]> {
  if (ornament === undefined) return [];
  const added = await canAdd(context, plan, corner, ornament);
  return [...(added ? [] : [ornament]), ...(await addOrnaments(context, plan, corner, rest))];
}
