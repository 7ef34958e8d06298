import type { OfficeType } from '../type';
import { annotationTypes } from './annotations';
import { formatTypes } from './format';
import { nameTypes } from './names';
import { rangeTypes } from './range';
import { tableTypes } from './tables';
import { validationTypes } from './validation';
import { workbookTypes } from './workbook';
import { worksheetTypes } from './worksheet';

/** Everything of Excel that the host offers: each type once, a line a member. */
export const types: Readonly<Record<string, OfficeType>> = {
  ...workbookTypes,
  ...worksheetTypes,
  ...rangeTypes,
  ...formatTypes,
  ...validationTypes,
  ...nameTypes,
  ...tableTypes,
  ...annotationTypes,
};
