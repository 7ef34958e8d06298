import { readFormula } from '../../workbook/formula';
import { tokensOf } from '../../workbook/tokens';

// [MS-XLSX] 2.2.3, and later functions.
const PREFIXED =
  'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND ' +
  'BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV ' +
  'CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P ' +
  'COVARIANCE.S CSC CSCH DAYS DECIMAL DETECTLANGUAGE DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST ' +
  'F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS ' +
  'FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST ' +
  'GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC ' +
  'IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS ' +
  'MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION ' +
  'PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST ' +
  'QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI ' +
  'SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT ' +
  'T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR ' +
  'UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR ' +
  'Z.TEST';
const ON_SHEETS_ONLY = 'FILTER SORT';

/** Functions newer than the file format, with their names in files. */
const youngerFunctions: ReadonlyMap<string, string> = new Map([
  ...PREFIXED.split(' ').map((name): [string, string] => [name, `_xlfn.${name}`]),
  ...ON_SHEETS_ONLY.split(' ').map((name): [string, string] => [name, `_xlfn._xlws.${name}`]),
]);

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

/** Returns whether a token starts `ANCHORARRAY(A1)`, the form of A1# in files. */
function isAnchored(value: string, tokens: readonly { value: string }[], at: number): boolean {
  return value.toUpperCase() === ANCHOR.toUpperCase() && tokens[at + 1]?.value === '(' && tokens[at + 3]?.value === ')';
}

function fileName(name: string): string {
  return CUSTOM + name.replace(/\./g, '_');
}
