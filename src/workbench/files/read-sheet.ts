import { cellAddress, parseAddress } from '../../workbook/a1';
import { oneCell } from '../../workbook/cell-range';
import { isWithinLimits } from '../grid/bounded-parsing';
import { FULL_SIZE, PLAIN_PAGE, readMargins } from '../grid/printed-page';
import { A4, type BookCell, type BookSheet, type CellLook, PIXELS_PER_POINT } from './book';
import { CELL_LENGTH, CELLS } from './limits';
import type { Omissions } from './omissions';
import type { FormulaReader } from './read-formula';
import { RunTexts } from './read-strings';
import { isOn, readColor } from './read-styles';
import type { XmlListener } from '../../workbook/xml-parser';
import { FileRefusal } from './refusal';

/** Shared texts and styles of a file, and a function that moves formulas. */
export interface SheetSurroundings {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  readonly palette: readonly string[];
  readonly formulas: FormulaReader;
  readonly omissions: Omissions;
  /** Number of cells on earlier sheets, for the limit of the file. */
  cells: number;
  /** Undefined where a formula cannot be moved. */
  moveFormula(formula: string, columns: number, rows: number): string | undefined;
}

type Attributes = Readonly<Record<string, string>>;

/** Properties of a sheet that are in its own part. */
type ReadSheet = Omit<
  BookSheet,
  'name' | 'hidden' | 'printArea' | 'printTitleRows' | 'properties' | 'notes' | 'comments'
>;

const WIDEST_PX = 1_800;
const HIGHEST_PX = 546;
const MOST_COLUMNS = 200;

/** Reader of the part of a sheet. */
export class SheetReader implements XmlListener {
  readonly sheet: ReadSheet = {
    gridlines: true,
    tabColor: null,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    autoHeights: new Map(),
    merges: [],
    filter: null,
    landscape: false,
    zoom: FULL_SIZE,
    page: PLAIN_PAGE,
  };
  /** Names of add-in properties of the sheet, with links to their contents. */
  readonly properties: { key: string; link: string }[] = [];
  private readonly runs = new RunTexts();
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private readonly seen = new Set<string>();
  private cell: Attributes = {};
  private formula: Attributes | null = null;
  private formulaText = '';
  private value: string | null = null;
  private row = -1;
  private column = -1;
  private fits = false;

  constructor(
    private readonly name: string,
    private readonly around: SheetSurroundings,
  ) {}

  open(name: string, attributes: Attributes): void {
    this.runs.open(name);
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.formula = attributes;
    else this.openSetting(name, attributes);
  }

  close(name: string, text: string): void {
    this.runs.close(name, text);
    if (name === 'v') this.value = text;
    else if (name === 'f') this.formulaText = text;
    else if (name === 'c') this.closeCell();
    else if (name === 'oddFooter') this.readFooter(text);
  }

  private readFooter(text: string): void {
    const section = (code: string): string => new RegExp(`&${code}((?:&[^LCR]|[^&])*)`).exec(text)?.[1] ?? '';
    this.sheet.page = { ...this.sheet.page, leftFooter: section('L'), rightFooter: section('R') };
  }

  private openRow({ r, ht, customHeight }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    const pixels = Math.round(Number(ht) * PIXELS_PER_POINT);
    const heights = isOn(customHeight) ? this.sheet.rowHeights : this.sheet.autoHeights;
    if (pixels > 0 && this.row >= 0) heights.set(this.row, Math.min(pixels, HIGHEST_PX));
  }

  private openCell(attributes: Attributes): void {
    this.cell = attributes;
    this.formula = null;
    this.formulaText = '';
    this.value = null;
    this.runs.take();
    this.column += 1;
    const { r } = attributes;
    const range = r === undefined ? oneCell(this.row, this.column) : parseAddress(r);
    const isOne = range !== undefined && range.rows === 1 && range.columns === 1 && range.row >= 0;
    if (isOne) [this.row, this.column] = [range.row, range.column];
    const key = isOne ? `${this.row} ${this.column}` : '';
    this.fits = isOne && !this.seen.has(key);
    if (this.fits) this.seen.add(key);
    else this.omit(isOne ? 'cellTwice' : 'cellOutside', r ?? null);
  }

  private closeCell(): void {
    if (!this.fits) return;
    if (++this.around.cells > CELLS) throw new FileRefusal('tooLarge');
    const look = this.around.looks[Number(this.cell['s'] ?? 0)];
    if (!look && this.cell['s'] !== undefined && this.cell['s'] !== '0') this.omit('lookMissing');
    const formula = this.formula && this.readFormula(this.formula);
    const ref = formula && this.formula?.['t'] === 'array' ? parseAddress(this.formula['ref'] ?? '') : undefined;
    this.sheet.cells.push({
      row: this.row,
      column: this.column,
      value: this.readValue(),
      ...(formula && { formula }),
      ...(ref && { spill: { rows: ref.rows, columns: ref.columns } }),
      ...(look && Object.keys(look).length > 0 && { look }),
    });
  }

  private readValue(): BookCell['value'] {
    const { value } = this;
    switch (this.cell['t']) {
      case 's':
        return this.sharedText(value);
      case 'inlineStr':
        return this.cut(this.runs.take());
      case 'b':
        return value === null ? null : isOn(value);
      case 'str':
      case 'e':
        return value === null ? null : this.cut(value);
      default:
        return value === null || value === '' ? null : this.number(value);
    }
  }

  private sharedText(index: string | null): string | null {
    const text = index === null || index.trim() === '' ? undefined : this.around.strings[Number(index)];
    if (text === undefined) this.omit('textMissing');
    return text === undefined ? null : this.cut(text);
  }

  private number(text: string): number | null {
    const number = Number(text);
    if (Number.isFinite(number)) return number;
    this.omit('valueUnreadable');
    return null;
  }

  private cut(text: string): string {
    if (text.length <= CELL_LENGTH) return text;
    this.omit('textCut');
    return text.slice(0, CELL_LENGTH);
  }

  private readFormula({ t, si = '' }: Attributes): string | undefined {
    const { formulas, moveFormula } = this.around;
    if (!isWithinLimits(this.formulaText)) return this.omit('formulaTooLong');
    const origin = t === 'shared' ? this.shared.get(si) : undefined;
    if (!this.formulaText && !origin) return t === 'shared' ? this.omit('formulaUnreadable') : undefined;
    const { row, column } = this;
    const formula = this.formulaText
      ? formulas.read(this.formulaText)
      : moveFormula(origin!.formula, column - origin!.column, row - origin!.row);
    if (formula === undefined) return this.omit('formulaUnreadable');
    if (t === 'shared' && this.formulaText) this.shared.set(si, { formula, row, column });
    return formula;
  }

  private openSetting(name: string, attributes: Attributes): void {
    const { sheet } = this;
    const number = (key: string, otherwise = 0): number => Number(attributes[key] ?? otherwise) || 0;
    switch (name) {
      case 'sheetView':
        sheet.gridlines = attributes['showGridLines'] === undefined || isOn(attributes['showGridLines']);
        break;
      case 'pane':
        if (!attributes['state']?.startsWith('frozen')) break;
        sheet.frozenRows = number('ySplit');
        sheet.frozenColumns = number('xSplit');
        break;
      case 'tabColor':
        sheet.tabColor = readColor((key) => attributes[key] ?? null, this.around.palette);
        break;
      case 'col':
        this.readWidths(number('min'), number('max'), number('width'));
        break;
      case 'mergeCell':
        sheet.merges.push(attributes['ref'] ?? '');
        break;
      case 'autoFilter':
        sheet.filter ??= attributes['ref'] ?? null;
        break;
      case 'pageSetUpPr':
        if (isOn(attributes['fitToPage'])) sheet.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1, scale: null };
        break;
      case 'pageMargins':
        sheet.page = { ...sheet.page, margins: readMargins((side) => attributes[side]) };
        break;
      case 'pageSetup':
        sheet.page = { ...sheet.page, isA4: attributes['paperSize'] === A4 };
        sheet.landscape = attributes['orientation'] === 'landscape';
        if (sheet.zoom.scale !== null) sheet.zoom = { ...FULL_SIZE, scale: number('scale', 100) };
        else
          sheet.zoom = {
            horizontalFitToPages: number('fitToWidth', 1) || null,
            verticalFitToPages: number('fitToHeight', 1) || null,
            scale: null,
          };
        break;
      case 'customPr':
        this.properties.push({ key: attributes['name'] ?? '', link: linkOf(attributes) });
        break;
    }
  }

  private readWidths(from: number, to: number, width: number): void {
    const pixels = Math.min(WIDEST_PX, Math.round(width * 7 + 5));
    if (!(width >= 0)) return;
    for (let column = Math.max(1, from); column <= Math.min(to, MOST_COLUMNS); column++)
      this.sheet.columnWidths.set(column - 1, pixels);
  }

  private omit(
    kind: Parameters<Omissions['add']>[0],
    at: string | null = cellAddress({ row: this.row, column: this.column }),
  ): undefined {
    this.around.omissions.add(kind, this.name, at);
    return undefined;
  }
}

/** Link of an element to another part: its attribute `id` with any prefix. */
export function linkOf(attributes: Attributes): string {
  return Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1] ?? '';
}
