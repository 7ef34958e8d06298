import type { CellLook } from './book';
import { FIRST_OWN_FORMAT } from './number-formats';
import { XML_HEAD, element, MAIN } from './xml';

/** Collects the distinct styles of cells and numbers them. */
export class StyleSheet {
  private readonly formats = new Table();
  private readonly fonts = new Table();
  private readonly fills = new Table();
  private readonly looks = new Table();

  constructor() {
    this.fonts.number(font({}));
    // The first two fills have a fixed meaning.
    this.fills.number(element('fill', {}, element('patternFill', { patternType: 'none' })));
    this.fills.number(element('fill', {}, element('patternFill', { patternType: 'gray125' })));
    this.number({});
  }

  /** Number of a style. */
  number(look: CellLook): number {
    const { numberFormat, fill, horizontal, vertical, wrap } = look;
    const numFmtId = numberFormat ? FIRST_OWN_FORMAT + this.formats.number(numberFormat) : 0;
    const fontId = this.fonts.number(font(look));
    const fillId = fill ? this.fills.number(solid(fill)) : 0;
    const alignment = horizontal || vertical || wrap;
    const parts = alignment ? [element('alignment', { horizontal, vertical, wrapText: wrap ? 1 : undefined })] : [];
    const apply = { applyNumberFormat: numFmtId ? 1 : 0, applyFont: 1, applyFill: fillId ? 1 : 0 };
    const ids = { numFmtId, fontId, fillId, borderId: 0, xfId: 0, ...apply, applyAlignment: alignment ? 1 : 0 };
    return this.looks.number(element('xf', ids, ...parts));
  }

  /** Part with all styles. */
  toXml(): string {
    const formats = this.formats.rows.map((formatCode, index) =>
      element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const noBorder = element('border', {}, '<left/><right/><top/><bottom/><diagonal/>');
    return (
      XML_HEAD +
      element(
        'styleSheet',
        { xmlns: MAIN },
        formats.length ? list('numFmts', formats) : '',
        list('fonts', this.fonts.rows),
        list('fills', this.fills.rows),
        list('borders', [noBorder]),
        list('cellStyleXfs', [plain]),
        list('cellXfs', this.looks.rows),
        list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      )
    );
  }
}

/** List of rows without duplicates, numbered in order of first use. */
class Table {
  private readonly numbers = new Map<string, number>();

  get rows(): string[] {
    return [...this.numbers.keys()];
  }

  number(row: string): number {
    const known = this.numbers.get(row);
    if (known !== undefined) return known;
    this.numbers.set(row, this.numbers.size);
    return this.numbers.size - 1;
  }
}

function list(name: string, rows: string[]): string {
  return element(name, { count: rows.length }, ...rows);
}

function font({ bold, italic, size = 11, color }: CellLook): string {
  return element(
    'font',
    {},
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    element('sz', { val: size }),
    color ? element('color', { rgb: argb(color) }) : '',
    element('name', { val: 'Arial' }),
  );
}

function solid(color: string): string {
  return element(
    'fill',
    {},
    element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: argb(color) })),
  );
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
