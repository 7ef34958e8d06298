import { readFormula } from '../../workbook/formula';
import { tokensOf } from '../../workbook/tokens';
import { youngerFunctions } from './younger-functions';

const CUSTOM = '_xldudf_';
const ANCHOR = '_xlfn.ANCHORARRAY';

/** Formats a formula for a file: without `=`, with the prefixes of newer functions and of the add-in. */
export function toFile(formula: string, customNames: readonly string[]): string {
  const custom = new Map(customNames.map((name) => [name.toUpperCase(), fileName(name)]));
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  const locals = readFormula(text)?.locals;
  const tokens = tokensOf(text);
  return tokens
    .map(({ type, value, loc }, at) => {
      if (type === 'fx_prefix' || value === '#') return '';
      const isLocal = locals?.has(loc?.[0] ?? -1);
      if (type === 'func' && !isLocal) {
        const name = value.toUpperCase();
        return custom.get(name) ?? youngerFunctions.get(name) ?? value;
      }
      const named = isLocal ? `_xlpm.${value}` : value;
      return tokens[at + 1]?.value === '#' ? `${ANCHOR}(${named})` : named;
    })
    .join('');
}

/** Parses a formula of a file into the formula of a cell. */
export function fromFile(formula: string, customNames: readonly string[]): string {
  const known = new Map(customNames.map((name) => [fileName(name).toUpperCase(), name]));
  const tokens = tokensOf(`=${formula}`);
  const spills = new Set(tokens.flatMap(({ value }, at) => (isAnchored(value, tokens, at) ? [at] : [])));
  return tokens
    .map(({ type, value }, at) => {
      if (spills.has(at) || spills.has(at - 1)) return '';
      if (spills.has(at - 3)) return '#';
      if (type !== 'func' && type !== 'range_named') return value;
      return known.get(value.toUpperCase()) ?? value.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '');
    })
    .join('');
}

/** Whether a token starts `ANCHORARRAY(A1)`, the form of A1# in files. */
function isAnchored(value: string, tokens: readonly { value: string }[], at: number): boolean {
  return value.toUpperCase() === ANCHOR.toUpperCase() && tokens[at + 1]?.value === '(' && tokens[at + 3]?.value === ')';
}

function fileName(name: string): string {
  return CUSTOM + name.replace(/\./g, '_');
}
