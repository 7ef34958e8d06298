import type { Page } from '../page';
import { allocationPage } from './allocation';
import { btwPage } from './btw';
import { btwRatePage } from './btw-rate';
import { carryoverPage } from './carryover';
import { changeRequiredPage } from './change-required';
import { changeWindowPage } from './change-window';
import { eligiblePage } from './eligible';
import { exBtwPage } from './ex-btw';
import { explainPage } from './explain';
import { paymentPage } from './payment';
import { paymentsPage } from './payments';
import { settlementPage } from './settlement';
import { sharePage } from './share';
import { sourcePage } from './source';

/** The page of every custom function, by its id. */
export const pages: Readonly<Record<string, Page>> = {
  PAYMENT: paymentPage,
  ALLOCATION: allocationPage,
  SHARE: sharePage,
  PAYMENTS: paymentsPage,
  ELIGIBLE: eligiblePage,
  BTWRATE: btwRatePage,
  BTW: btwPage,
  EXBTW: exBtwPage,
  'CHANGE.REQUIRED': changeRequiredPage,
  'CHANGE.WINDOW': changeWindowPage,
  CARRYOVER: carryoverPage,
  SETTLEMENT: settlementPage,
  SOURCE: sourcePage,
  EXPLAIN: explainPage,
};
