import { constants, crc32, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Content of a part of a zip, compressed by Node at several times the speed of a compressor in JavaScript. */
interface Packed {
  readonly size: number;
  readonly crc: number;
  readonly compressed: Uint8Array<ArrayBuffer>;
}

/** Parts of a workbook file by path; null removes a part. */
export type Parts = Record<string, string | Packed | null>;

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

function pack(content: Uint8Array): Packed {
  return { size: content.length, crc: crc32(content), compressed: deflateRawSync(content) };
}

function zip(parts: readonly (readonly [path: string, content: Packed])[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const file = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, { size, crc, compressed }] of parts) {
    const part: ZipInputFile = { filename, size, crc, compression: 8 };
    file.add(part);
    part.ondata!(null, compressed, true);
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
    part === null ? [] : [[path, typeof part === 'string' ? pack(strToU8(part)) : part] as const],
  );
  return zip(kept);
}

/** Workbook with one sheet of these rows. */
export const sheetFile = (rows: string, after = '', parts: Parts = {}): Uint8Array =>
  file({ 'xl/worksheets/sheet1.xml': worksheet(row(1, number('A1', 1)) + rows, after), ...parts });

const MEGABYTE = Buffer.alloc(1024 * 1024, ' ');
/** Compressed so that copies in a row, with a last block behind them, are one stream. */
const packedMegabyte = deflateRawSync(MEGABYTE, { finishFlush: constants.Z_FULL_FLUSH });
const lastBlock = deflateRawSync(new Uint8Array());
/** Checksums of 0, 1, 2, … megabytes, as far as they were needed. */
const checksums = [0];

/** Spaces of this size, which are never made in full. */
export function filler(megabytes: number): Packed {
  while (checksums.length <= megabytes) checksums.push(crc32(MEGABYTE, checksums.at(-1)));
  return {
    size: megabytes * MEGABYTE.length,
    crc: checksums[megabytes]!,
    compressed: Buffer.concat([...Array<Uint8Array<ArrayBuffer>>(megabytes).fill(packedMegabyte), lastBlock]),
  };
}
