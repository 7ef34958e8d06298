import type { OfficeType } from '../type';
import { annotationTypes } from './annotations';
import { formatTypes } from './format';
import { nameTypes } from './names';
import { rangeTypes } from './range';
import { tableTypes } from './tables';
import { validationTypes } from './validation';
import { workbookTypes } from './workbook';
import { worksheetTypes } from './worksheet';

/** Types of Excel that the host offers, with a line for each member. */
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
