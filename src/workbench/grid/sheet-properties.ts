import type { Grid } from './grid';

type Properties = Readonly<Record<string, string>>;

/** What the add-in keeps with a sheet, by key; it stays with the sheet when that gets another name. */
export class SheetProperties {
  constructor(
    private readonly grid: Pick<Grid, 'remember' | 'remembered'>,
    private readonly sheetId: string,
  ) {}

  /** The keys, in the order in which they came. */
  keys(): string[] {
    return Object.keys(this.kept());
  }

  /** The key as it was written first, whatever its case; null when there is none. */
  find(key: string): string | null {
    return this.keys().find((each) => each.toLowerCase() === key.toLowerCase()) ?? null;
  }

  /** The value under a key that is there. */
  get(key: string): string {
    return this.kept()[key]!;
  }

  /** Keeps a value, in the place of an earlier one. */
  set(key: string, value: string): void {
    this.keep({ ...this.kept(), [this.find(key) ?? key]: value });
  }

  /** Takes a value away. */
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
