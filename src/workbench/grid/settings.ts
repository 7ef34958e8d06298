import type { GridBase } from './grid-base';

/** Settings of the add-in in the workbook, by key. */
export class WorkbookSettings {
  constructor(private readonly grid: GridBase) {}

  /** Keys in order of insertion. */
  keys(): string[] {
    return Object.keys(this.kept());
  }

  /** Value of a key; null where there is none. */
  get(key: string): unknown {
    const text = this.kept()[key];
    return text === undefined ? null : JSON.parse(text);
  }

  /** Saves a value as text, so that later changes of the object have no effect. */
  set(key: string, value: unknown): void {
    this.keep({ ...this.kept(), [key]: JSON.stringify(value) });
  }

  /** Removes a value. */
  remove(key: string): void {
    const { [key]: _removed, ...rest } = this.kept();
    this.keep(rest);
  }

  private kept(): Record<string, string> {
    return (this.grid.workbook.getCustomMetadata()?.['settings'] ?? {}) as Record<string, string>;
  }

  private keep(settings: Record<string, string>): void {
    this.grid.workbook.setCustomMetadata({ ...this.grid.workbook.getCustomMetadata(), settings });
  }
}
