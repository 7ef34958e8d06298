import type { Citation } from '../core/answer';
import { contradictionsFiles, derivedKeysFiles, differencesFiles, printedSumsFiles } from './files';

/** Statements that cannot both be true, each with where it stands. */
export interface Contradiction {
  readonly id: string;
  readonly label: string;
  readonly sides: readonly { readonly says: number | string; readonly citation: Citation }[];
}

/** Statements in the documents that contradict each other. */
export const contradictions: readonly Contradiction[] = contradictionsFiles.flatMap((file) =>
  file.contradictions.map(({ id, label, sides }) => ({
    id,
    label,
    sides: sides.map(({ says, ...citation }) => ({ says, citation })),
  })),
);

/** The printed maxima that are known to differ from their instalments. */
export const differences = differencesFiles.flatMap(({ source, differences: rows }) =>
  rows.map((row) => ({ ...row, source })),
);

/** Sums that a document prints of instalments elsewhere. */
export const printedSums = printedSumsFiles.flatMap((file) =>
  file.sums.map(({ source, place, item, ...sum }) => ({ ...sum, citation: { source, place, item } })),
);

/** Regularities that no document states but that the figures keep. */
export const derivedKeys = derivedKeysFiles.flatMap((file) =>
  file.keys.map(({ place, ...key }) => ({ ...key, citation: { source: file.source, place } })),
);
