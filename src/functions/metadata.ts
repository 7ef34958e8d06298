import type { Language } from '../core/language';
import { catalogue } from './catalogue';
import { pageName } from './page';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/** Metadata of the functions as Excel reads it. */
export interface Metadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Metadata of a language for an add-in served at an address; help pages are part of the package. Every parameter and
 * result is a matrix of any type, because the functions read and lift arguments themselves.
 */
export function metadata(language: Language, address: string): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ id, parameters, texts }) => ({
      id,
      name: id,
      description: texts[language].summary,
      helpUrl: `${address}/help/${language}/${pageName(id)}.html`,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.text[language],
        type: 'any',
        dimensionality: 'matrix',
        ...(parameter.shape === 'rest' ? { repeating: true } : parameter.optional ? { optional: true } : {}),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}
