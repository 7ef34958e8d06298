import type { AnyFunction } from '../runtime/declare';
import { payment } from './payment';

/** Every custom function, in the order of the pages. */
export const catalogue: readonly AnyFunction[] = [payment];
