import type { Grid } from '../grid/grid';

/** What the table of Office types asks of the grid; Univer itself stays out of reach. */
export type GridPort = Pick<
  Grid,
  | 'addConditionalColour'
  | 'annotations'
  | 'calculation'
  | 'clip'
  | 'entryRules'
  | 'findSheet'
  | 'formulaTexts'
  | 'keepingActiveSheet'
  | 'makeRoom'
  | 'mergedAreas'
  | 'putFilter'
  | 'range'
  | 'remember'
  | 'remembered'
  | 'removeName'
  | 'selection'
  | 'sheet'
  | 'spillAt'
  | 'styles'
  | 'texts'
  | 'usedArea'
  | 'values'
  | 'wholeSheet'
  | 'workbook'
>;
