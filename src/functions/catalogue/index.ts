import type { AnyFunction } from '../runtime/declare';
import { allocation } from './allocation';
import { btw } from './btw';
import { btwRate } from './btw-rate';
import { carryover } from './carryover';
import { changeRequired } from './change-required';
import { changeWindow } from './change-window';
import { eligible } from './eligible';
import { exBtw } from './ex-btw';
import { explainOf } from './explain';
import { payment } from './payment';
import { payments } from './payments';
import { settlement } from './settlement';
import { share } from './share';
import { sourceOf } from './source';

/** The functions that answer from the documents, in the order of the pages. */
const answering: readonly AnyFunction[] = [
  payment,
  allocation,
  share,
  payments,
  eligible,
  btwRate,
  btw,
  exBtw,
  changeRequired,
  changeWindow,
  carryover,
  settlement,
];

/** Every custom function: those that answer, and those that prove what the others answer. */
export const catalogue: readonly AnyFunction[] = [...answering, sourceOf(answering), explainOf(answering)];
