import type { Citation } from '../core/answer';
import { type Fact, statedFact } from './facts';
import { awardFiles } from './files';
import { schemeName } from './programme';

/** Award, listed once even where the document prints it twice. */
export interface Award {
  readonly id: string;
  readonly label: string;
  /** Several areas share one undivided amount. */
  readonly areas: readonly string[];
  readonly scheme: string;
  readonly tranche: string;
  /** Null where the document names an award without its amount. */
  readonly amount: number | null;
  readonly homes?: number | undefined;
  readonly schools?: number | undefined;
  readonly qualifier?: string | undefined;
  /** Parties outside these areas that share the amount. */
  readonly sharedWith?: readonly string[] | undefined;
  /** Fact with the status of the award. */
  readonly state?: Fact | undefined;
  /** Every source that prints the award. */
  readonly citations: readonly Citation[];
}

/** Name of an award by its scheme, tranche and areas. */
export function awardLabel({ scheme, tranche, areas }: Pick<Award, 'scheme' | 'tranche' | 'areas'>): string {
  return [schemeName(scheme), tranche, areas.join(' en ')].filter(Boolean).join(', ');
}

/** All awards, in the order of the documents. */
export const printedAwards: readonly Award[] = awardFiles.flatMap(({ source, awards: rows }) =>
  rows.map(({ section, item, also, state, ...award }) => ({
    ...award,
    get state() {
      return state && statedFact(state.fact);
    },
    label: awardLabel(award),
    citations: [{ source, section, item }, ...(also ? [{ source, ...also }] : [])],
  })),
);
