import type { Measured, Plain } from '../core/answer';
import type { StepKey } from '../core/step';
import type { Sentence } from './sentence';

/** What a sentence can name; amounts and dates know what they are. */
export type StepNames = Readonly<Record<string, Plain | Measured>>;

/** The sentence of every step of a derivation; results are Dutch in every language of Excel. */
export type StepSentences = Readonly<Record<StepKey, Sentence<Readonly<Record<string, string>>>>>;
