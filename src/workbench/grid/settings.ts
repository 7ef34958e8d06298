import type { GridBase } from './grid-base';

/** What the add-in keeps in the workbook, by key. */
export class WorkbookSettings {
  constructor(private readonly grid: GridBase) {}

  /** The keys, in the order in which they came. */
  keys(): string[] {
    return Object.keys(this.kept());
  }

  /** A value; null when there is none. */
  get(key: string): unknown {
    const text = this.kept()[key];
    return text === undefined ? null : JSON.parse(text);
  }

  /** Keeps a value. As text, so that later changes of an object do not change what is kept. */
  set(key: string, value: unknown): void {
    this.keep({ ...this.kept(), [key]: JSON.stringify(value) });
  }

  /** Takes a value away. */
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
