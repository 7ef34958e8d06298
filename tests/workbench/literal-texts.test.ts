import { startHeadless } from './headless';

it.each([
  ['=HYPERLINK("#A1","5, 6")', '5, 6'],
  ['=IF(TRUE,"5-6","")', '5-6'],
  ['=IFERROR(1/0,"1-4-2026")', '1-4-2026'],
  // Excel reads the text where a function asks for a day.
  ['=YEAR("2026-04-01")', 2026],
])('the formula %s shows %p', async (formula, shown) => {
  const desk = startHeadless();
  const sheet = desk.grid.workbook.getActiveSheet();
  sheet.getRange('A1').setFormula(formula);
  await desk.grid.calculation.settled();
  expect(desk.grid.values(desk.area('A1'))).toEqual([[shown]]);
  desk.close();
});
