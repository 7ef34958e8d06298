import type { Citation, Step } from '../../core/answer';
import type { Cents } from '../../core/money';
import type { Theme } from '../names/themes';
import { estimatedBtw, rateStep } from './btw';

/**
 * Basis of an amount: incl. btw as in the annex, excl. btw as paid, or the btw that the BTW-compensatiefonds refunds.
 */
export type Basis = 'incl' | 'excl' | 'btw';

/** Amount to convert: its btw is estimated, or given by own data. */
export interface Converted {
  readonly theme: Theme;
  /** Undefined for the latest rate. */
  readonly year?: number | undefined;
  /** Incl. btw. */
  readonly cents: Cents;
  readonly btwCents: Cents;
  /** True where the amount excl. btw is given, so that its btw is no estimate. */
  readonly isNetGiven?: boolean | undefined;
  /** Number of equal parts that the amount was divided into. */
  readonly dividedBy?: number | undefined;
  /** Undefined for a sum of the instalments of an area. */
  readonly citation?: Citation | undefined;
}

/** Amount with its btw: the rest of the amount excl. btw where that is given, and an estimate otherwise. */
export function converted<Year extends number | undefined>(
  theme: Theme,
  year: Year,
  cents: Cents,
  exclCents: Cents | undefined,
) {
  const isNetGiven = exclCents !== undefined;
  const btwCents = isNetGiven ? cents - exclCents : estimatedBtw(cents, theme, year);
  return { theme, year, cents, btwCents, isNetGiven };
}

/** Amount of a row on a basis. */
export function onBasis({ cents, btwCents }: Converted, basis: Basis): Cents {
  return basis === 'incl' ? cents : basis === 'btw' ? btwCents : cents - btwCents;
}

/** Grouping key of rates: documents keep separate steps, even with the same sentence. */
function rateKey({ key, value, citation }: Step): string {
  return [key, value, citation!.source, citation!.section, citation!.item].join();
}

/** Steps from amounts incl. btw to the payment, or to the btw in it (article 2, paragraph 5 and its note). */
export function conversionSteps(rows: readonly Converted[], basis: Basis, cents: Cents): Step[] {
  if (basis === 'incl') return [];
  const given = rows.filter(({ isNetGiven }) => isNetGiven);
  const estimated = rows.filter(({ isNetGiven }) => !isNetGiven);
  const rates = new Map(estimated.map(({ theme, year }) => rateStep(theme, year)).map((step) => [rateKey(step), step]));
  const [excl, btw] = given.length ? (['exclSum', 'btwSum'] as const) : (['exclBtw', 'btwPart'] as const);
  return [
    ...rates.values(),
    ...given.map((row): Step => ({
      key: row.dividedBy ? 'dividedNet' : 'givenNet',
      names: { parts: row.dividedBy ?? 1 },
      value: onBasis(row, 'excl'),
      as: 'euro',
      citation: row.citation,
    })),
    { key: basis === 'excl' ? excl : btw, value: cents, as: 'euro' },
  ];
}
