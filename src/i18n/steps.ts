import type { StepKey } from '../core/step';
import type { Sentence } from './sentence';

/** Sentence of every step of a derivation; results are Dutch in every language of Excel. */
export type StepSentences = Readonly<Record<StepKey, Sentence<Readonly<Record<string, string>>>>>;
