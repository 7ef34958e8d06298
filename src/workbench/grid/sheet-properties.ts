import type { Grid } from './grid';

type Properties = Readonly<Record<string, string>>;

/** Properties of the add-in on a sheet, by key; they survive renaming. */
export class SheetProperties {
  constructor(
    private readonly grid: Pick<Grid, 'remember' | 'remembered'>,
    private readonly sheetId: string,
  ) {}

  /** Keys in order of insertion. */
  keys(): string[] {
    return Object.keys(this.kept());
  }

  /** Key in its original case; null where there is none. */
  find(key: string): string | null {
    return this.keys().find((each) => each.toLowerCase() === key.toLowerCase()) ?? null;
  }

  /** Value of an existing key. */
  get(key: string): string {
    return this.kept()[key]!;
  }

  /** Saves a value, replacing an earlier one. */
  set(key: string, value: string): void {
    this.keep({ ...this.kept(), [this.find(key) ?? key]: value });
  }

  /** Removes a value. */
  remove(key: string): void {
    const { [key]: _removed, ...rest } = this.kept();
    this.keep(rest);
  }

  private kept(): Properties {
    return JSON.parse(this.grid.remembered(this.sheetId, 'properties') ?? '{}') as Properties;
  }

  private keep(properties: Properties): void {
    this.grid.remember(this.sheetId, 'properties', JSON.stringify(properties));
  }
}
