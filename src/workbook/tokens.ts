import { type Token, tokenize } from '@borgar/fx';

export type { Token };

/** Tokens of a formula as Excel's API gives it: in English, with commas between arguments. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula, { withLocation: true });
}

/** What Excel puts before a name while the add-in is not there; dots are underscores then. */
const OWN_NAME = /^(?:_xlfn\.)?(?:_xldudf_NPLV[._]|NPLV\.)(.+)$/i;

/** The id in the catalogue of one of our functions: "NPLV.PAYMENT" -> "PAYMENT"; undefined for any other function. */
export function ownId(name: string): string | undefined {
  return OWN_NAME.exec(name)?.[1]?.replace(/_/g, '.').toUpperCase();
}

const OWN = /(?:_xldudf_NPLV[._]|\bNPLV\.)[A-Z]/i;

/** Whether a formula calls one of our functions. Tokenises only where the name may stand in a text: a workbook has many. */
export function callsOurs(formula: string): boolean {
  const at = formula.search(OWN);
  if (at < 0) return false;
  const text = formula.indexOf('"');
  return text < 0 || at < text || tokensOf(formula).some(({ type, value }) => type === 'func' && OWN.test(value));
}

/** Whether a formula uses all cells that another one spills into: A1#. */
export function usesSpill(formula: string): boolean {
  return (
    /#|ANCHORARRAY/i.test(formula) &&
    tokensOf(formula).some(
      ({ type, value }) =>
        (type === 'operator' && value === '#') || (type === 'func' && /^(_xlfn\.)?ANCHORARRAY$/i.test(value)),
    )
  );
}
