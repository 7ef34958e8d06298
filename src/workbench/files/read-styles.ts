import type { CellLook } from './book';
import { NUMBER_FORMAT_LENGTH } from './limits';
import { builtInFormat } from './number-formats';
import { all, first, type XmlElement } from './xml';

const LARGEST_FONT = 409;

/** Styles of a file, by index. */
export function readStyles(styles: XmlElement | null, theme: XmlElement | null): CellLook[] {
  if (!styles) return [];
  const palette = readPalette(theme);
  const formats = new Map(
    all(styles, 'numFmt').map((entry) => [
      Number(entry.getAttribute('numFmtId')),
      entry.getAttribute('formatCode') ?? '',
    ]),
  );
  const fonts = children(styles, 'fonts', 'font').map((font) => readFont(font, palette));
  const fills = children(styles, 'fills', 'fill').map((fill) => readFill(fill, palette));
  return children(styles, 'cellXfs', 'xf').map((xf) => {
    const id = Number(xf.getAttribute('numFmtId'));
    const numberFormat = formats.get(id) ?? builtInFormat(id);
    return {
      ...(numberFormat &&
        numberFormat !== 'General' &&
        numberFormat.length <= NUMBER_FORMAT_LENGTH && { numberFormat }),
      ...fonts[Number(xf.getAttribute('fontId'))],
      ...fills[Number(xf.getAttribute('fillId'))],
      ...readAlignment(first(xf, 'alignment')),
    };
  });
}

function children(styles: XmlElement, list: string, name: string): XmlElement[] {
  const parent = first(styles, list);
  return parent ? parent.children.filter((child) => child.localName === name) : [];
}

function readFont(font: XmlElement, palette: readonly string[]): CellLook {
  const size = Number(first(font, 'sz')?.getAttribute('val') ?? 11);
  const color = colorOf(first(font, 'color'), palette);
  return {
    ...(isMarked(first(font, 'b')) && { bold: true }),
    ...(isMarked(first(font, 'i')) && { italic: true }),
    ...(size !== 11 && size >= 1 && size <= LARGEST_FONT && { size }),
    ...(color && color !== '#000000' && { color }),
  };
}

function readFill(fill: XmlElement, palette: readonly string[]): CellLook {
  if (first(fill, 'patternFill')?.getAttribute('patternType') !== 'solid') return {};
  const color = colorOf(first(fill, 'fgColor'), palette);
  return color ? { fill: color } : {};
}

function readAlignment(alignment: XmlElement | null): CellLook {
  const horizontal = alignment?.getAttribute('horizontal');
  const vertical = alignment?.getAttribute('vertical');
  return {
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...((vertical === 'top' || vertical === 'center') && { vertical }),
    ...(isOn(alignment?.getAttribute('wrapText')) && { wrap: true }),
  };
}

/** Returns whether an attribute is true: Excel writes 1, LibreOffice true. */
export function isOn(attribute: string | null | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** Returns whether an element means true: present without a value, or with a true one. */
function isMarked(mark: XmlElement | null): boolean {
  return mark !== null && isOn(mark.getAttribute('val') ?? '1');
}

/** Colour of a file: explicit, or from the theme with a tint. */
export function readColor(attribute: (name: string) => string | null, palette: readonly string[]): string | null {
  const rgb = attribute('rgb');
  if (rgb !== null) return /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toLowerCase()}` : null;
  const theme = attribute('theme');
  const base = theme === null ? undefined : palette[Number(theme)];
  const tint = Number(attribute('tint') ?? 0) || 0;
  return base === undefined ? null : tinted(base, Math.max(-1, Math.min(1, tint)));
}

function colorOf(element: XmlElement | null, palette: readonly string[]): string | null {
  return element && readColor((name) => element.getAttribute(name), palette);
}

/** Colours of the theme, in the order of their indexes. */
export function readPalette(theme: XmlElement | null): string[] {
  const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
  if (!theme) return [];
  return order.map((name) => {
    const entry = first(theme, name)?.children[0];
    const color = (entry?.getAttribute('lastClr') ?? entry?.getAttribute('val') ?? '').toLowerCase();
    return /^[0-9a-f]{6}$/.test(color) ? `#${color}` : '#000000';
  });
}

function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  const mixed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
