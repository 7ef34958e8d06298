import { fromFile } from './formula-names';

/** Converts formulas of a file to formulas of cells; undefined for one that cannot be parsed. */
export class FormulaReader {
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly customNames: readonly string[]) {}

  read(text: string): string | undefined {
    if (!this.known.has(text)) this.known.set(text, this.parse(text));
    return this.known.get(text);
  }

  private parse(text: string): string | undefined {
    try {
      return fromFile(text, this.customNames);
    } catch {
      return undefined;
    }
  }
}
