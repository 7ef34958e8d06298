import { errorName, errorOfDutchName } from '../../workbook/error-names';
import { fromNotation, toNotation } from '../../workbook/notation';

/** Strings and quoted names, whose signs are literal; and error values. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z]+(?:\/[A-Z0]+)?[!?]?/gi;

function mapErrors(formula: string, change: (error: string) => string | undefined): string {
  return formula.replace(PIECES, (piece) => change(piece) ?? piece);
}

/** Formats a formula as Dutch Excel shows it, under the English names of functions: =SUM(1,5;#N/B). */
export function formulaInDutch(formula: string): string {
  return mapErrors(toNotation(formula, 'comma'), (error) => errorName(error, 'nl'));
}

/** Parses a formula that is typed in Dutch, or in English throughout; undefined for one that mixes the two. */
export function formulaFromDutch(typed: string): string | undefined {
  return fromNotation(mapErrors(typed, errorOfDutchName), 'comma', { lenient: true });
}
