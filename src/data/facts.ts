import type { Citation } from '../core/answer';
import { once } from '../core/once';
import { cited } from './citation';
import { factFiles } from './files';

/** Figure, date, definition or list member of a document. */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly period?: string | undefined;
  readonly qualifier?: string | undefined;
  readonly scheme: string;
  readonly afgeleid?: string | undefined;
  readonly citation: Citation;
}

/** Facts in the running text of documents, in the order of the files. */
export const statedFacts = once((): readonly Fact[] =>
  factFiles.flatMap((file) => file.facts.map((fact) => ({ ...cited(file, fact), scheme: fact.scheme ?? file.scheme }))),
);

const byId = once(() => new Map(statedFacts().map((fact) => [fact.id, fact])));

/** Finds a fact that a rule rests on. Throws for an unknown id: a defect of the product, which no cell should hide. */
export function statedFact(id: string): Fact {
  const fact = byId().get(id);
  if (!fact) throw new Error(`No fact has the id ${id}`);
  return fact;
}

/** As `statedFact`, for a fact whose value is a number. */
export function statedFigure(id: string): Fact & { readonly value: number } {
  return statedFact(id) as Fact & { readonly value: number };
}
