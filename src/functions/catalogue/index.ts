import type { AnyFunction } from '../runtime/declare';
import { agreement } from './agreement';
import { allocate } from './allocate';
import { allocation } from './allocation';
import { award } from './award';
import { awards } from './awards';
import { btw } from './btw';
import { btwRate } from './btwrate';
import { budget } from './budget';
import { budgets } from './budgets';
import { capacityRight } from './capacity-right';
import { carryover } from './carryover';
import { changeRequired } from './change-required';
import { changeWindow } from './change-window';
import { checks } from './checks';
import { conditions } from './conditions';
import { dataCheck } from './datacheck';
import { deadline } from './deadline';
import { deadlines } from './deadlines';
import { eligible } from './eligible';
import { exBtw } from './exbtw';
import { explainOf } from './explain';
import { fact } from './fact';
import { facts } from './facts';
import { housing } from './housing';
import { indicators } from './indicators';
import { nipBudget } from './nip-budget';
import { orvCeiling } from './orv-ceiling';
import { orvMeasures } from './orv-measures';
import { orvPayout } from './orv-payout';
import { orvRight } from './orv-right';
import { payment } from './payment';
import { payments } from './payments';
import { place } from './place';
import { places } from './places';
import { reconcile } from './reconcile';
import { rsEstimate } from './rs-estimate';
import { rsPayout } from './rs-payout';
import { rsSchedule } from './rs-schedule';
import { settlement } from './settlement';
import { share } from './share';
import { sourceOf } from './source';
import { theme } from './theme';
import { themes } from './themes';
import { version } from './version';
import { wbiContribution } from './wbi-contribution';

/** All custom functions, in the order of the pages: first the answers, then the proofs of answers. */
export const catalogue: readonly AnyFunction[] = [
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
  conditions,
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
  award,
  awards,
  nipBudget,
  allocate,
  budget,
  budgets,
  places,
  themes,
  place,
  theme,
  fact,
  facts,
  deadline,
  deadlines,
  indicators,
  checks,
  version,
  dataCheck,
  reconcile,
  sourceOf(() => catalogue),
  explainOf(() => catalogue),
];
