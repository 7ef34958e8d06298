import { associateAll } from './associate';
import { failures } from '../i18n/en/failures';
import type { Cells } from './runtime/number-format';

declare const CELLS: Cells;

associateAll(failures, CELLS);
