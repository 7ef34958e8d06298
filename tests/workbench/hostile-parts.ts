import { deflateRawSync } from 'node:zlib';
import { strToU8, Zip, ZipPassThrough } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a workbook file by path; null removes a part. */
export type Parts = Record<string, string | Uint8Array | null>;

export const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
export const text = (at: string, content: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${content}</t></is></c>`;
export const number = (at: string, value: string | number): string => `<c r="${at}"><v>${value}</v></c>`;
export const formula = (at: string, content: string, value = '7'): string =>
  `<c r="${at}"><f>${content}</f><v>${value}</v></c>`;

/** Part of a sheet: rows, and elements after them. */
export const worksheet = (rows: string, after = '', before = ''): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** Part of a workbook with sheets of these names, and elements after them. */
export const workbookPart = (names: readonly string[], after = ''): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets>${after}</workbook>`;

/** Links of a part: kind and target, numbered from rId1. */
export const linksPart = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${LINKS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Part of a zip that Node compresses, at several times the speed of a compressor in JavaScript. */
class Deflated extends ZipPassThrough {
  override compression = 8;

  override process(chunk: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateRawSync(chunk), isLast);
  }
}

function zip(parts: readonly (readonly [path: string, content: Uint8Array])[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const file = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, content] of parts) {
    const part = new Deflated(path);
    file.add(part);
    part.push(content, true);
  }
  file.end();
  return Buffer.concat(chunks);
}

/** Workbook with one valid sheet, Blad1, whose A1 is 1; parts are replaced or added. */
export function file(parts: Parts = {}): Uint8Array {
  const all: Parts = {
    'xl/workbook.xml': workbookPart(['Blad1']),
    'xl/_rels/workbook.xml.rels': linksPart([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': worksheet(row(1, number('A1', 1))),
    ...parts,
  };
  const kept = Object.entries(all).flatMap(([path, part]) =>
    part === null ? [] : [[path, typeof part === 'string' ? strToU8(part) : part] as const],
  );
  return zip(kept);
}

/** Workbook with one sheet of these rows. */
export const sheetFile = (rows: string, after = '', parts: Parts = {}): Uint8Array =>
  file({ 'xl/worksheets/sheet1.xml': worksheet(row(1, number('A1', 1)) + rows, after), ...parts });

/** Text of this size that compresses well. */
export const filler = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024).fill(0x20);
