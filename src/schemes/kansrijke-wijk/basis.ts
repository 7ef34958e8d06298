import type { Citation, Step } from '../../core/answer';
import type { Cents } from '../../core/money';
import type { Theme } from '../names/themes';
import { rateStep } from './btw';

/** On which basis an amount is: as in the annex, as paid, or the part that goes to the BTW-compensatiefonds. */
export type Basis = 'incl' | 'excl' | 'btw';

/** Amount that is converted: with its btw estimated, or given by own data. */
export interface Converted {
  readonly theme: Theme;
  /** Undefined for the latest rate. */
  readonly year?: number | undefined;
  /** Incl. btw. */
  readonly cents: Cents;
  readonly btwCents: Cents;
  readonly isNetGiven?: boolean | undefined;
  readonly citation?: Citation | undefined;
}

/** Amount of a row on a basis. */
export function onBasis({ cents, btwCents }: Converted, basis: Basis): Cents {
  return basis === 'incl' ? cents : basis === 'btw' ? btwCents : cents - btwCents;
}

/** Rates of several documents are steps of their own, also where their sentence is the same. */
function rateKey({ key, value, citation }: Step): string {
  return [key, value, citation!.source, citation!.place, citation!.item].join();
}

/** Steps from amounts incl. btw to what is paid, or to the btw in it (article 2, paragraph 5 and its note). */
export function conversionSteps(rows: readonly Converted[], basis: Basis, cents: Cents): Step[] {
  if (basis === 'incl') return [];
  const given = rows.filter(({ isNetGiven }) => isNetGiven);
  const estimated = rows.filter(({ isNetGiven }) => !isNetGiven);
  const rates = new Map(estimated.map(({ theme, year }) => rateStep(theme, year)).map((step) => [rateKey(step), step]));
  const [excl, btw] = given.length ? (['exclSum', 'btwSum'] as const) : (['exclBtw', 'btwPart'] as const);
  return [
    ...rates.values(),
    ...given.map((row): Step => ({
      key: 'givenNet',
      value: onBasis(row, 'excl'),
      as: 'euro',
      citation: row.citation,
    })),
    { key: basis === 'excl' ? excl : btw, value: cents, as: 'euro' },
  ];
}
