import type { Citation } from '../core/answer';
import { once } from '../core/once';
import { statedFact, statedFigure } from './facts';
import { contradictionsFiles, derivedKeysFiles, differencesFiles, equalitiesFiles, printedSumsFiles } from './files';
import type { DataFile } from './schema';

interface Side {
  readonly says: number | string;
  /** Unit of the fact that states it. */
  readonly unit?: string | undefined;
  readonly citation: Citation;
}

/** Statements that contradict each other, or seem to, each with its source. */
export interface Contradiction {
  readonly label: string;
  /** True for statements that can all be true. */
  readonly compatible: boolean;
  readonly sides: readonly Side[];
}

function sideOf(side: DataFile<'contradictions'>['contradictions'][number]['sides'][number]): Side {
  if ('fact' in side) {
    const { value, unit, citation } = statedFact(side.fact);
    return { says: value, unit, citation };
  }
  const { says, ...citation } = side;
  return { says, citation };
}

/** Statements in the documents that contradict each other, or seem to. */
export const contradictions = once((): readonly Contradiction[] =>
  contradictionsFiles.flatMap((file) =>
    file.contradictions.map(({ label, compatible = false, sides }) => ({
      label,
      compatible,
      sides: sides.map(sideOf),
    })),
  ),
);

/** Printed maxima on record as different from the sum of their instalments. */
export const differences = once(() =>
  differencesFiles.flatMap(({ source, differences: rows }) => rows.map((row) => ({ ...row, source }))),
);

/** Printed sums of instalments. */
export const printedSums = once(() =>
  printedSumsFiles.flatMap((file) =>
    file.sums.map(({ fact, article, year }) => {
      const { label, value, citation } = statedFigure(fact);
      return { label: `${label} ${year}`, article, year, euros: value, citation };
    }),
  ),
);

/** Regularities of the figures that no document states. */
export const derivedKeys = once(() =>
  derivedKeysFiles.flatMap((file) =>
    file.keys.map(({ section, ...key }) => ({ ...key, citation: { source: file.source, section } })),
  ),
);

/** Sum of facts or of instalments of articles, multiplied or divided by a share. */
export type ComputedSide = DataFile<'equalities'>['equalities'][number]['sides'][number];

/** Figures that agree across documents or sections: the terms of each side. */
export const equalities = once(() => equalitiesFiles.flatMap((file) => file.equalities));
