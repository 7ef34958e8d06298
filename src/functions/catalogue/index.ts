import type { AnyFunction } from '../runtime/declare';
import { agreement } from './agreement';
import { allocate } from './allocate';
import { allocation } from './allocation';
import { btw } from './btw';
import { btwRate } from './btw-rate';
import { capacityRight } from './capacity-right';
import { carryover } from './carryover';
import { changeRequired } from './change-required';
import { changeWindow } from './change-window';
import { eligible } from './eligible';
import { exBtw } from './ex-btw';
import { explainOf } from './explain';
import { housing } from './housing';
import { nipBudget } from './nip-budget';
import { orvCeiling } from './orv-ceiling';
import { orvMeasures } from './orv-measures';
import { orvPayout } from './orv-payout';
import { orvRight } from './orv-right';
import { payment } from './payment';
import { payments } from './payments';
import { rsEstimate } from './rs-estimate';
import { rsPayout } from './rs-payout';
import { rsSchedule } from './rs-schedule';
import { settlement } from './settlement';
import { share } from './share';
import { sourceOf } from './source';
import { wbiContribution } from './wbi-contribution';

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
  orvRight,
  orvMeasures,
  orvPayout,
  orvCeiling,
  capacityRight,
  rsEstimate,
  rsPayout,
  rsSchedule,
  wbiContribution,
  housing,
  agreement,
  nipBudget,
  allocate,
];

/** Every custom function: those that answer, and those that prove what the others answer. */
export const catalogue: readonly AnyFunction[] = [...answering, sourceOf(answering), explainOf(answering)];
