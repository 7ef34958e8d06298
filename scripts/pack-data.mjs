import { fileURLToPath } from 'node:url';

const unpackModule = fileURLToPath(new URL('../src/data/unpack.ts', import.meta.url));
const separator = '|';

/** First of the characters for the length of a shared prefix; the last one is before `|`. */
const nothingShared = '0'.charCodeAt(0);
const mostShared = separator.charCodeAt(0) - 1 - nothingShared;
/** Omitting shared prefixes only pays where many texts have one. */
const worthwhile = 0.8;

const isRow = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlainText = (value) => typeof value === 'string' && value !== '' && !value.includes(separator);
const isWord = (value) => isPlainText(value) && value !== 'null' && Number.isNaN(Number(value));
const isToken = (value) => value === null || typeof value === 'number' || isWord(value);

const isList = (value) => Array.isArray(value) && value.length > 0 && value.every(isRow);
const lengthsOf = (lists) => lists.map((list) => (list === undefined ? '' : list.length)).join(separator);

const sharedLength = (text, before) => {
  let length = 0;
  while (length < mostShared && length < before.length && text[length] === before[length]) length++;
  return length;
};

/** Removes the prefix that each text shares with the previous one, and prepends a character for its length. */
function withoutShared(cells) {
  let before = '';
  const texts = cells.map((cell) => {
    if (cell === undefined) return '';
    const shared = sharedLength(cell, before);
    before = cell;
    return String.fromCharCode(nothingShared + shared) + cell.slice(shared);
  });
  return texts.join(separator);
}

/**
 * Packs a column into one text: texts without shared prefixes (marked ^); or texts, numbers and nulls that differ in
 * form (marked #). A column of lists of rows (marked *) becomes their lengths and all rows as one list.
 */
function packColumn(name, cells) {
  const given = cells.filter((cell) => cell !== undefined);
  const joined = cells.map((cell) => (cell === undefined ? '' : String(cell))).join(separator);
  if (given.every(isPlainText)) {
    const shorter = withoutShared(cells);
    return shorter.length < worthwhile * joined.length ? [`^${name}`, shorter] : [name, joined];
  }
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

/** Packs lists of rows by column: adjacent similar values compress better. */
export function pack(value) {
  if (Array.isArray(value)) return value.length > 1 && value.every(isRow) ? packRows(value) : value.map(pack);
  if (!isRow(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]));
}

/** Webpack loader that packs data files; the bundle unpacks them on first use. */
export default function packData(source) {
  const packed = JSON.stringify(pack(JSON.parse(source)));
  return `import { unpack } from ${JSON.stringify(unpackModule)};\nexport default unpack(${packed});\n`;
}
