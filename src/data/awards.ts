import type { Citation } from '../core/answer';
import { type Fact, statedFact } from './facts';
import { awardFiles } from './files';
import { schemeName } from './programme';

/** One award, which counts once wherever it is printed. */
export interface Award {
  readonly id: string;
  readonly label: string;
  /** More than one area means one undivided amount for all of them together. */
  readonly areas: readonly string[];
  readonly scheme: string;
  readonly tranche: string;
  /** Null where the document names an award without its amount. */
  readonly amount: number | null;
  readonly homes?: number | undefined;
  readonly schools?: number | undefined;
  readonly qualifier?: string | undefined;
  /** Parties outside these areas for which the same amount is meant. */
  readonly sharedWith?: readonly string[] | undefined;
  /** The fact that says how far the award has come. */
  readonly state?: Fact | undefined;
  /** Every place where the award is printed. */
  readonly citations: readonly Citation[];
}

/** Name of an award by its scheme, tranche and areas. */
export function awardLabel({ scheme, tranche, areas }: Pick<Award, 'scheme' | 'tranche' | 'areas'>): string {
  return [schemeName(scheme), tranche, areas.join(' en ')].filter(Boolean).join(', ');
}

/** All awards, in the order of the documents. */
export const awards: readonly Award[] = awardFiles.flatMap(({ source, awards: rows }) =>
  rows.map(({ place, item, also, state, ...award }) => ({
    ...award,
    state: state && statedFact(state.fact),
    label: awardLabel(award),
    citations: [{ source, place, item }, ...(also ? [{ source, ...also }] : [])],
  })),
);
