// Functions that are younger than the file format stand in a file with a prefix.
const YOUNGER =
  'CONCAT,IFS,MAXIFS,MINIFS,SWITCH,TEXTJOIN,IFNA,XOR,DAYS,ISOWEEKNUM,NUMBERVALUE,XLOOKUP,XMATCH,UNIQUE,SORTBY,' +
  'SEQUENCE,RANDARRAY,CHOOSECOLS,CHOOSEROWS,DROP,TAKE,EXPAND,HSTACK,VSTACK,TOCOL,TOROW,WRAPCOLS,WRAPROWS,' +
  'TEXTBEFORE,TEXTAFTER,TEXTSPLIT';
const SHEET_FUNCTIONS = 'FILTER,SORT';
const CUSTOM = '_xldudf_';

/** A formula as a file has it: without `=`, with the prefixes of younger functions and of the add-in's own. */
export function toFile(formula: string, customNames: readonly string[]): string {
  const prefixes = new Map<string, string>();
  YOUNGER.split(',').forEach((name) => prefixes.set(name, `_xlfn.${name}`));
  SHEET_FUNCTIONS.split(',').forEach((name) => prefixes.set(name, `_xlfn._xlws.${name}`));
  customNames.forEach((name) => prefixes.set(name.toUpperCase(), fileName(name)));
  return outsideText(formula.replace(/^=/, ''), (part) =>
    part.replace(/[A-Z_][A-Z0-9_.]*(?=\()/gi, (name) => prefixes.get(name.toUpperCase()) ?? name),
  );
}

/** A formula of a file as a cell has it. */
export function fromFile(formula: string, customNames: readonly string[]): string {
  const known = new Map(customNames.map((name) => [fileName(name).toUpperCase(), name]));
  const plain = outsideText(formula, (part) =>
    part
      .replace(/_xlfn\.|_xlws\.|_xlpm\./gi, '')
      .replace(/_xldudf_[A-Z0-9_.]*(?=\()/gi, (name) => known.get(name.toUpperCase()) ?? name),
  );
  return `=${plain}`;
}

function fileName(name: string): string {
  return CUSTOM + name.replace(/\./g, '_');
}

/** Changes a formula, but not the texts and the names of sheets between quotation marks in it. */
function outsideText(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('');
}
