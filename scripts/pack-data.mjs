import { fileURLToPath } from 'node:url';

const unpackModule = fileURLToPath(new URL('../src/data/unpack.ts', import.meta.url));
const separator = '|';

/** The first of the characters that tell how much a text shares with the one before it; the last stands before `|`. */
const nothingShared = '0'.charCodeAt(0);
const mostShared = separator.charCodeAt(0) - 1 - nothingShared;
/** Only where texts begin alike does it pay to leave out how they begin. */
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

/** Each text without what it shares with the one before it, and before it a character for how much that is. */
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
 * A column as one text: of texts only, such texts without what they share with the one before (marked with ^), or
 * (marked with #) of texts, numbers and nulls that tell themselves apart.
 * A column of lists of rows (marked with *) is their lengths and all their rows as one list.
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
