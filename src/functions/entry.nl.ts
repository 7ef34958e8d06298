import { associateAll } from './associate';
import { failures } from '../i18n/nl/failures';
import type { Cells } from './runtime/number-format';

declare const CELLS: Cells;

associateAll(failures, CELLS);
