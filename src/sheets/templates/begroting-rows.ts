import { nationalCapacity, grant, stimulus } from '../../data/scheme-figures';
import { at, rows } from '../layout';
import { awardedSchemes } from './awards';
import { THEMES, yearsAfter } from './instalments';

/** Years of the budget. */
export const YEARS = [...grant.years, ...yearsAfter(stimulus.payoutYears.at(-1)!)];
/** Column of the totals; awards are next to it. */
export const SUM = 1 + YEARS.length;
export const AWARDED = SUM + 1;
/** First column with agreements, and their years. */
export const AGREED = 1 + YEARS.indexOf(stimulus.startYears[0]!);
export const AGREED_YEARS = YEARS.length + 1 - AGREED;
export const STARTS = stimulus.startYears.length;
export const CAPACITY_YEARS = nationalCapacity.years.length;

export const row = rows({
  title: 3,
  place: 1,
  scenario: 2,
  head: 1,
  themes: THEMES,
  grant: 1,
  stimulus: 1,
  orv: 1,
  capacity: 1,
  wbi: 1,
  awarded: awardedSchemes.length,
  other: 1,
  total: 1,
  grantBtw: 1,
  rightsBtw: 1,
  paid: 1,
  check: 2,
  plans: 1,
  planHead: 1,
  starts: 1,
  wbiHomes: 1,
  orvCosts: 1,
  capacityCosts: 1,
  deficit: 2,
  used: 1,
  startsUsed: 1,
  orvUsed: 1,
  orvBtwShare: 1,
  wbiStimulus: 2,
  perHome: 1,
  ifLow: 1,
  fromStarts: 1,
  fromOrv: 2,
  rights: 1,
  orvRight: 1,
  capacityRight: 2,
  notes: 8,
  origin: 1,
});

/** Address of years in a row. */
export const across = (of: number, from = 1, years = YEARS.length): string => at(of, from, 1, years);
/** Range of the years of the agreements in a row. */
export const agreedRange = (of: number, years = AGREED_YEARS) => ({ row: of, column: AGREED, rows: 1, columns: years });
/** Formula for the sum of all years in a row. */
export const sumFormula = (of: number): string => `=SUM(${across(of)})`;
/** Zeros for years without an amount. */
export const zeros = (years: number): number[] => Array<number>(years).fill(0);
/** Formulas for the years of the agreements, one per column. */
export const yearly = (years: number, formula: (column: number, index: number) => string): string[] =>
  Array.from({ length: years }, (_, index) => formula(AGREED + index, index));
