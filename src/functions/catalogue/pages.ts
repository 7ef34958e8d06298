import type { Page } from '../page';
import { agreementPage } from './agreement';
import { allocatePage } from './allocate';
import { allocationPage } from './allocation';
import { awardPage } from './award';
import { awardsPage } from './awards';
import { btwPage } from './btw';
import { btwRatePage } from './btw-rate';
import { budgetPage } from './budget';
import { budgetsPage } from './budgets';
import { capacityRightPage } from './capacity-right';
import { carryoverPage } from './carryover';
import { changeRequiredPage } from './change-required';
import { changeWindowPage } from './change-window';
import { checksPage } from './checks';
import { deadlinePage } from './deadline';
import { deadlinesPage } from './deadlines';
import { eligiblePage } from './eligible';
import { exBtwPage } from './ex-btw';
import { explainPage } from './explain';
import { factPage } from './fact';
import { factsPage } from './facts';
import { housingPage } from './housing';
import { indicatorsPage } from './indicators';
import { nipBudgetPage } from './nip-budget';
import { orvCeilingPage } from './orv-ceiling';
import { orvMeasuresPage } from './orv-measures';
import { orvPayoutPage } from './orv-payout';
import { orvRightPage } from './orv-right';
import { paymentPage } from './payment';
import { paymentsPage } from './payments';
import { placePage } from './place';
import { placesPage } from './places';
import { reconcilePage } from './reconcile';
import { rsEstimatePage } from './rs-estimate';
import { rsPayoutPage } from './rs-payout';
import { rsSchedulePage } from './rs-schedule';
import { settlementPage } from './settlement';
import { sharePage } from './share';
import { sourcePage } from './source';
import { themePage } from './theme';
import { themesPage } from './themes';
import { versionPage } from './version';
import { wbiContributionPage } from './wbi-contribution';

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
  'ORV.RIGHT': orvRightPage,
  'ORV.MEASURES': orvMeasuresPage,
  'ORV.PAYOUT': orvPayoutPage,
  'ORV.CEILING': orvCeilingPage,
  'CAPACITY.RIGHT': capacityRightPage,
  'RS.ESTIMATE': rsEstimatePage,
  'RS.PAYOUT': rsPayoutPage,
  'RS.SCHEDULE': rsSchedulePage,
  'WBI.CONTRIBUTION': wbiContributionPage,
  HOUSING: housingPage,
  AGREEMENT: agreementPage,
  AWARD: awardPage,
  AWARDS: awardsPage,
  'NIP.BUDGET': nipBudgetPage,
  ALLOCATE: allocatePage,
  BUDGET: budgetPage,
  BUDGETS: budgetsPage,
  PLACES: placesPage,
  THEMES: themesPage,
  PLACE: placePage,
  THEME: themePage,
  FACT: factPage,
  FACTS: factsPage,
  DEADLINE: deadlinePage,
  DEADLINES: deadlinesPage,
  INDICATORS: indicatorsPage,
  SOURCE: sourcePage,
  EXPLAIN: explainPage,
  CHECKS: checksPage,
  VERSION: versionPage,
  RECONCILE: reconcilePage,
};
