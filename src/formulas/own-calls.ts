const TEXTS = /"(?:[^"]|"")*"/g;
const OWN = /(?:_xldudf_NPLV[._]|\bNPLV\.)[A-Z]/i;
const SPILL_REFERENCE = /[\p{L}\p{N}_.\])]#|ANCHORARRAY\(/u;

/** Whether a formula calls a function of ours, told without reading it whole: a workbook has many. */
export function callsOurs(formula: string): boolean {
  const at = formula.search(OWN);
  if (at < 0) return false;
  const text = formula.indexOf('"');
  return text < 0 || at < text || OWN.test(formula.replace(TEXTS, '""'));
}

/** Whether a formula uses all that another one spills: A1#. */
export function usesSpill(formula: string): boolean {
  return formula.includes('#') || formula.includes('ANCHORARRAY')
    ? SPILL_REFERENCE.test(formula.replace(TEXTS, '""'))
    : false;
}
