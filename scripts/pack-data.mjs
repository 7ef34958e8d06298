import { fileURLToPath } from 'node:url';

const unpackModule = fileURLToPath(new URL('../src/data/unpack.ts', import.meta.url));
const separator = '|';

const isRow = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlainText = (value) => typeof value === 'string' && value !== '' && !value.includes(separator);
const isWord = (value) => isPlainText(value) && value !== 'null' && Number.isNaN(Number(value));
const isToken = (value) => value === null || typeof value === 'number' || isWord(value);

const isList = (value) => Array.isArray(value) && value.length > 0 && value.every(isRow);
const lengthsOf = (lists) => lists.map((list) => (list === undefined ? '' : list.length)).join(separator);

/**
 * A column as one text: of texts only, or (marked with #) of texts, numbers and nulls that tell themselves apart.
 * A column of lists of rows (marked with *) is their lengths and all their rows as one list.
 */
function packColumn(name, cells) {
  const given = cells.filter((cell) => cell !== undefined);
  const joined = cells.map((cell) => (cell === undefined ? '' : String(cell))).join(separator);
  if (given.every(isPlainText)) return [name, joined];
  if (given.every(isToken)) return [`#${name}`, joined];
  if (given.every(isList)) return [`*${name}`, [lengthsOf(cells), packRows(given.flat())]];
  return [name, cells.map((cell) => (cell === undefined ? 0 : pack(cell)))];
}

function packRows(rows) {
  const names = [...new Set(rows.flatMap(Object.keys))];
  const columns = names.map((name) =>
    packColumn(
      name,
      rows.map((row) => row[name]),
    ),
  );
  return { $: columns.map(([name]) => name).join(separator), columns: columns.map(([, cells]) => cells) };
}

/** Lists of rows as columns: what stands together in a column is alike, and compresses better for it. */
export function pack(value) {
  if (Array.isArray(value)) return value.length > 1 && value.every(isRow) ? packRows(value) : value.map(pack);
  if (!isRow(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]));
}

/** The webpack loader for data files: the bundle carries them packed and unpacks them as it loads. */
export default function packData(source) {
  const packed = JSON.stringify(pack(JSON.parse(source)));
  return `import { unpack } from ${JSON.stringify(unpackModule)};\nexport default unpack(${packed});\n`;
}
