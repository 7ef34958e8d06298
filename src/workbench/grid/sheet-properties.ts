import type { SheetMemory } from './grid-base';

type Properties = Readonly<Record<string, string>>;

/** Properties of the add-in on a sheet, by keys of any case; they survive renaming. */
export class SheetProperties {
  constructor(
    private readonly grid: SheetMemory,
    private readonly sheetId: string,
  ) {}

  /** All values by key, in order of insertion. */
  all(): Properties {
    return JSON.parse(this.grid.remembered(this.sheetId, 'properties') ?? '{}') as Properties;
  }

  /** Value of a key; null where there is none. */
  get(key: string): string | null {
    return this.all()[this.own(key)] ?? null;
  }

  /** Saves a value, replacing an earlier one. */
  set(key: string, value: string): void {
    this.grid.remember(this.sheetId, 'properties', JSON.stringify({ ...this.all(), [this.own(key)]: value }));
  }

  private own(key: string): string {
    return Object.keys(this.all()).find((each) => each.toLowerCase() === key.toLowerCase()) ?? key;
  }
}
