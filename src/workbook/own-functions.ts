/** Prefix of our functions in Excel without the add-in, where dots are underscores. */
const OWN_NAME = /^(?:_xlfn\.)?(?:_xldudf_NPLV[._]|NPLV\.)(.+)$/i;

/** Catalogue id of one of our functions: "NPLV.PAYMENT" -> "PAYMENT"; undefined for any other function. */
export function ownId(name: string): string | undefined {
  return OWN_NAME.exec(name)?.[1]?.replace(/_/g, '.').toUpperCase();
}

const STRINGS = /"(?:[^"]|"")*"/g;
const OWN = /(?:_xldudf_NPLV[._]|\bNPLV\.)[A-Z]/i;

/** Returns whether a formula calls one of our functions; a text search, because a workbook has many formulas. */
export function callsOurs(formula: string): boolean {
  const at = formula.search(OWN);
  if (at < 0) return false;
  const text = formula.indexOf('"');
  return text < 0 || at < text || OWN.test(formula.replace(STRINGS, '""'));
}
