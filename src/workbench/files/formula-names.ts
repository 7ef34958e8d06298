import { formulaTokens, parameters } from './formula-tokens';
import { youngerFunctions } from './younger-functions';

const CUSTOM = '_xldudf_';
const ANCHORED = /^(.+)#$/s;
const IN_ANCHOR = /"(?:[^"]|"")*"|_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')*'|[^()'])*)\)/gi;

/** A formula as a file has it: without `=`, with the prefixes of younger functions and of the add-in's own. */
export function toFile(formula: string, customNames: readonly string[]): string {
  const custom = new Map(customNames.map((name) => [name.toUpperCase(), fileName(name)]));
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  const ofParameters = parameters(tokens);
  return tokens
    .map((token, at) => {
      const named = ofParameters.has(at) ? `_xlpm.${token}` : token;
      if (tokens[at + 1] !== '(') return named.replace(ANCHORED, '_xlfn.ANCHORARRAY($1)');
      return custom.get(named.toUpperCase()) ?? youngerFunctions.get(named.toUpperCase()) ?? named;
    })
    .join('');
}

/** A formula of a file as a cell has it. */
export function fromFile(formula: string, customNames: readonly string[]): string {
  const known = new Map(customNames.map((name) => [fileName(name).toUpperCase(), name]));
  const anchored = formula.replace(IN_ANCHOR, (text, reference?: string) => (reference ? `${reference}#` : text));
  const plain = formulaTokens(anchored).map((token) => {
    if (/^["']/.test(token)) return token;
    return known.get(token.toUpperCase()) ?? token.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '');
  });
  return `=${plain.join('')}`;
}

function fileName(name: string): string {
  return CUSTOM + name.replace(/\./g, '_');
}
