import type { Notation } from '../../src/workbook/notation';
import type {
  FreezeRequest,
  Gateway,
  Problem,
  SelectedCell,
  Selection,
  TableList,
  TableRange,
  ThawResult,
  WriteResult,
  FrozenFormula,
} from '../../src/workbook/port';
import type { Language } from '../../src/core/language';
import { type CellRange, intersection, oneCell, type CellRef, type SheetRange } from '../../src/workbook/cell-range';
import { type Content, filledBy, type Plan, sizeOf, spilledBy } from '../../src/workbook/plan';
import type { CellValue, CellValues, CellBlock } from '../../src/workbook/cells';
import type { Reference } from '../../src/workbook/expression';
import { addressOf, addressOn, cellAddress, cellAddressOn, freeSheetName, parseAddress } from '../../src/workbook/a1';
import { valuesChecksum } from '../../src/freeze/plan';

/** Cell of a test: a formula (text that begins with =) with its value, or a value alone. */
export type FakeCell = CellValue | { readonly formula: string; readonly value: CellValue; readonly spill?: string };

/** Options of the workbook and the host. */
export interface FakeOptions {
  readonly host?: 'excel' | 'browser';
  readonly language?: Language;
  readonly notation?: Notation;
  readonly appearance?: 'light' | 'dark' | 'contrast';
  /** By sheet and address: { Blad1: { C7: 18027421 } }. */
  readonly sheets?: Record<string, Record<string, FakeCell>>;
  readonly names?: Record<string, string>;
  readonly protectedSheets?: readonly string[];
  readonly tables?: readonly TableRange[];
  /** Number of further tables, beyond what the pane lists. */
  readonly tablesLeftOut?: number;
  readonly settings?: Record<string, unknown>;
  /** By key and sheet. */
  readonly sheetProperties?: Record<string, Record<string, string>>;
}

type Formula = Extract<FakeCell, { formula: string }>;

const isFormula = (cell: FakeCell | undefined): cell is Formula =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

const shownText = (value: CellValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

/** In-memory implementation of the port. */
export class FakeGateway implements Gateway {
  readonly host: 'excel' | 'browser';
  readonly language: Language;
  readonly notation: Notation;
  appearance: 'light' | 'dark' | 'contrast';
  readonly sheets: Record<string, Record<string, FakeCell>>;
  /** Plans that were written. */
  readonly written: Plan[] = [];
  /** Ranges that were shown to the user. */
  readonly shown: SheetRange[] = [];
  readonly settings: Map<string, unknown>;
  readonly hiddenTexts = new Map<string, string>();
  readonly sheetProperties: Record<string, Record<string, string>>;
  readonly names: Record<string, string>;
  private readonly protectedSheets: readonly string[];
  private readonly tablePlaces: readonly TableRange[];
  private readonly tablesLeftOut: number;
  private readonly followers = new Set<(selection: Selection | Problem) => void>();
  private readonly changeFollowers = new Set<() => void>();
  private readonly watchers = new Set<(appearance: 'light' | 'dark' | 'contrast') => void>();
  private selected: SheetRange;

  constructor(options: FakeOptions = {}) {
    this.host = options.host ?? 'excel';
    this.language = options.language ?? 'nl';
    this.notation = options.notation ?? 'point';
    this.appearance = options.appearance ?? 'light';
    this.sheets = options.sheets ?? { Blad1: {} };
    this.names = options.names ?? {};
    this.tablePlaces = options.tables ?? [];
    this.tablesLeftOut = options.tablesLeftOut ?? 0;
    this.protectedSheets = options.protectedSheets ?? [];
    this.sheetProperties = options.sheetProperties ?? {};
    this.settings = new Map(Object.entries(options.settings ?? {}));
    this.selected = { sheet: Object.keys(this.sheets)[0]!, ...oneCell(0, 0) };
  }

  /** Selects cells as the user does: `choose('B3:D9')` or `choose('C7', 'Blad2')`. */
  choose(address: string, sheet = this.selected.sheet): void {
    this.selected = { sheet, ...parseAddress(address)! };
    this.tell();
  }

  /** Changes the appearance of Office. */
  look(appearance: 'light' | 'dark' | 'contrast'): void {
    this.appearance = appearance;
    this.watchers.forEach((watch) => watch(appearance));
  }

  onAppearanceChange(listener: (appearance: 'light' | 'dark' | 'contrast') => void): () => void {
    this.watchers.add(listener);
    return () => void this.watchers.delete(listener);
  }

  async selection(): Promise<Selection | Problem> {
    if (this.host === 'browser') return { problem: 'outsideExcel' };
    return {
      ...this.selected,
      address: addressOn(this.selected.sheet, this.selected),
      active: this.cellAt(this.selected.sheet, this.selected.row, this.selected.column),
    };
  }

  onSelectionChange(listener: (selection: Selection | Problem) => void): () => void {
    this.followers.add(listener);
    return () => void this.followers.delete(listener);
  }

  onWorkbookChange(listener: () => void): () => void {
    this.changeFollowers.add(listener);
    return () => void this.changeFollowers.delete(listener);
  }

  /** Types values in cells. */
  type(cells: Record<string, FakeCell>, sheet = this.selected.sheet): void {
    Object.assign((this.sheets[sheet] ??= {}), cells);
    this.changed();
  }

  private changed(): void {
    this.changeFollowers.forEach((hear) => hear());
  }

  async select(area: SheetRange): Promise<Problem | undefined> {
    this.shown.push(area);
    this.selected = area;
    this.tell();
    return undefined;
  }

  asOneStep<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  async tables(sheet?: string): Promise<TableList> {
    const tables = this.tablePlaces.filter((table) => sheet === undefined || table.sheet === sheet);
    return { tables, leftOut: this.tablesLeftOut };
  }

  async locateTable(name: string): Promise<TableRange | undefined> {
    return this.tablePlaces.find((table) => table.name === name);
  }

  async locateName(name: string): Promise<SheetRange | undefined> {
    const [sheet, cells] = this.names[name]?.split('!') ?? [];
    return sheet && cells ? { sheet, ...parseAddress(cells)! } : undefined;
  }

  async readCells(area: SheetRange): Promise<CellValues | Problem> {
    if (!this.sheets[area.sheet]) return { problem: 'notFound', what: area.sheet };
    const used = Object.keys(this.sheets[area.sheet] ?? {}).map((address) => parseAddress(address)!);
    const last = Math.max(-1, ...used.map(({ row }) => row));
    const right = Math.max(-1, ...used.map(({ column }) => column));
    const rows = Math.min(area.rows, last + 1 - area.row);
    const columns = Math.min(area.columns, right + 1 - area.column);
    return rows > 0 && columns > 0 ? this.values(area.sheet, addressOf({ ...area, rows, columns })) : [];
  }

  async scan(visit: (block: CellBlock) => void): Promise<Problem | undefined> {
    for (const [sheet, cells] of Object.entries(this.sheets))
      for (const address of Object.keys(cells)) {
        const { formula, value, row, column } = this.cellAt(
          sheet,
          parseAddress(address)!.row,
          parseAddress(address)!.column,
        );
        visit({ sheet, row, column, rows: 1, columns: 1, formulas: [[formula]], values: [[value]] });
      }
    return undefined;
  }

  async spilled(cells: readonly CellRef[]): Promise<readonly (CellRef | undefined)[]> {
    return cells.map(({ sheet, row, column }) => {
      const parent = this.spillInto(sheet, row, column);
      return parent && { sheet, ...parseAddress(parent.cell)! };
    });
  }

  async read(references: readonly Reference[], from: { sheet: string }): Promise<readonly (CellValues | Problem)[]> {
    return references.map((reference) => {
      if (reference.kind === 'range') {
        const sheet = reference.sheet ?? from.sheet;
        const held = reference.spilled ? this.sheets[sheet]?.[reference.cells] : undefined;
        return this.values(sheet, (isFormula(held) && held.spill) || reference.cells);
      }
      const named = reference.kind === 'name' ? this.names[reference.name] : undefined;
      const [sheet, cells] = named?.split('!') ?? [];
      return sheet && cells ? this.values(sheet, cells) : { problem: 'notFound', what: JSON.stringify(reference) };
    });
  }

  async checkEmpty(plan: Plan): Promise<Problem | undefined> {
    const { start } = plan;
    if (!('sheet' in start)) return undefined;
    const cells = this.sheets[start.sheet];
    const filled = filledBy(plan)
      .map((area) => ({ ...area, row: start.row + area.row, column: start.column + area.column }))
      .flatMap((area) => everyCell(area).filter((address) => (cells?.[address] ?? null) !== null));
    if (filled.length) return { problem: 'occupied', cells: filled.slice(0, 5), count: filled.length };
    const spilled = spilledBy(plan).map((area) => ({
      ...area,
      row: start.row + area.row,
      column: start.column + area.column,
    }));
    const table = this.tablePlaces.find(
      (each) => each.sheet === start.sheet && spilled.some((area) => intersection<CellRange>(area, each)),
    );
    return table && { problem: 'inTable', table: table.name };
  }

  async write(plan: Plan): Promise<WriteResult | Problem> {
    if (this.host === 'browser') return { problem: 'outsideExcel' };
    const { start } = plan;
    if ('newSheet' in start && start.replaces !== undefined) delete this.sheets[start.replaces];
    const sheet =
      'sheet' in start ? start.sheet : (start.replaces ?? freeSheetName(start.newSheet, Object.keys(this.sheets)));
    const corner = 'sheet' in start ? start : { row: 0, column: 0 };
    if (this.protectedSheets.includes(sheet)) return { problem: 'sheetProtected', sheet };
    const occupied = await this.checkEmpty(plan);
    if (occupied) return occupied;
    this.written.push(plan);
    const cells = (this.sheets[sheet] ??= {});
    for (const block of plan.blocks)
      block.cells.forEach((line, row) =>
        line.forEach((content, column) => {
          const at = { row: corner.row + block.row + row, column: corner.column + block.column + column };
          const isText = block.isVerbatim && typeof content === 'string';
          if (content !== null) cells[cellAddress(at)] = isText ? content : asFakeCell(content);
        }),
      );
    for (const { name, inWorkbook, ...area } of plan.names ?? [])
      if (inWorkbook) this.names[name] ??= `${sheet}!${addressOf(area)}`;
    this.changed();
    return { sheet, row: corner.row, column: corner.column, ...sizeOf(plan), skipped: [] };
  }

  async replace(cell: SelectedCell, formula: string): Promise<Problem | undefined> {
    if (this.protectedSheets.includes(cell.sheet)) return { problem: 'sheetProtected', sheet: cell.sheet };
    const now = this.cellAt(cell.sheet, cell.row, cell.column);
    if (now.formula !== cell.formula || now.value !== cell.value) return { problem: 'changed', cell: cell.cell };
    this.sheets[cell.sheet]![cell.cell] = asFakeCell(formula);
    this.tell();
    this.changed();
    return undefined;
  }

  async readSheetProperties(key: string): Promise<ReadonlyMap<string, string>> {
    return new Map(Object.entries(this.sheetProperties[key] ?? {}));
  }

  async keepSheetProperty(key: string, sheets: readonly string[], text: string): Promise<Problem | undefined> {
    for (const sheet of sheets) (this.sheetProperties[key] ??= {})[sheet] = text;
    return undefined;
  }

  readSetting(key: string): unknown {
    return this.settings.get(key);
  }

  async freeze({ cells, version, keep }: FreezeRequest): Promise<readonly FrozenFormula[] | Problem> {
    const changed = cells.find(
      ({ sheet, row, column, formula }) => this.cellAt(sheet, row, column).formula !== formula,
    );
    if (changed) return { problem: 'changed', cell: cellAddressOn(changed) };
    const frozen = cells.map(({ sheet, row, column, formula, value }) => ({
      ...{ sheet, row, column, formula, version, rows: 1, columns: 1, checksum: valuesChecksum([[value]]), anchor: '' },
    }));
    await keep(frozen);
    for (const cell of cells) this.sheets[cell.sheet]![cellAddress(cell)] = cell.value;
    return frozen;
  }

  async locateFrozen(frozen: readonly FrozenFormula[]): Promise<readonly (FrozenFormula | undefined)[]> {
    return frozen.map((one) => (this.sheets[one.sheet] ? one : undefined));
  }

  async thaw(frozen: readonly FrozenFormula[]): Promise<ThawResult> {
    for (const { sheet, formula, ...area } of frozen) this.sheets[sheet]![addressOf(area)] = { formula, value: 0 };
    return { restored: frozen.length, changed: [], lost: [], waiting: [] };
  }

  async saveSetting(key: string, value: unknown): Promise<Problem | undefined> {
    if (value === undefined) this.settings.delete(key);
    else this.settings.set(key, value);
    return undefined;
  }

  async readHiddenTexts(): Promise<ReadonlyMap<string, string>> {
    return new Map(this.hiddenTexts);
  }

  async changeHiddenTexts(changes: ReadonlyMap<string, string | undefined>): Promise<Problem | undefined> {
    for (const [key, text] of changes) {
      if (text === undefined) this.hiddenTexts.delete(key);
      else this.hiddenTexts.set(key, text);
    }
    return undefined;
  }

  private tell(): void {
    void this.selection().then((selection) => this.followers.forEach((follow) => follow(selection)));
  }

  private cellAt(sheet: string, row: number, column: number): SelectedCell {
    const cell = cellAddress({ row, column });
    const held = this.sheets[sheet]?.[cell] ?? null;
    const value = isFormula(held) ? held.value : held;
    return {
      sheet,
      row,
      column,
      cell,
      formula: isFormula(held) ? held.formula : '',
      value,
      shown: shownText(value),
      spilledFrom: this.spillInto(sheet, row, column),
      sheetIsProtected: this.protectedSheets.includes(sheet),
    };
  }

  private spillInto(sheet: string, row: number, column: number): SelectedCell['spilledFrom'] {
    for (const [cell, held] of Object.entries(this.sheets[sheet] ?? {})) {
      const area = isFormula(held) && held.spill ? parseAddress(held.spill) : undefined;
      if (!area || !isFormula(held)) continue;
      if (intersection<CellRange>(area, oneCell(row, column))) return { cell, formula: held.formula };
    }
    return undefined;
  }

  private values(sheet: string, cells: string): CellValues | Problem {
    const area = parseAddress(cells);
    if (!area || !this.sheets[sheet]) return { problem: 'notFound', what: `${sheet}!${cells}` };
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (_, column) => this.cellAt(sheet, area.row + row, area.column + column).value,
      ),
    );
  }
}

function everyCell({ row, column, rows, columns }: CellRange): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress({ row: row + Math.floor(index / columns), column: column + (index % columns) }),
  );
}

function asFakeCell(content: NonNullable<Content>): FakeCell {
  if (typeof content === 'object') return content.text;
  return typeof content === 'string' && content.startsWith('=') ? { formula: content, value: 0 } : content;
}
