import type { Language } from '../core/language';

/** Error values of Excel and their names in Dutch. */
const DUTCH: Readonly<Record<string, string>> = {
  '#BUSY!': '#BEZIG!',
  '#CALC!': '#BEREKENEN!',
  '#DIV/0!': '#DEEL/0!',
  '#N/A': '#N/B',
  '#NAME?': '#NAAM?',
  '#NULL!': '#LEEG!',
  '#NUM!': '#GETAL!',
  '#REF!': '#VERW!',
  '#SPILL!': '#OVERLOOP!',
  '#VALUE!': '#WAARDE!',
};

/** Names an error value as Excel shows it in a language: "#N/A" -> "#N/B". */
export function errorName(error: string, language: Language): string {
  return (language === 'nl' && DUTCH[error]) || error;
}

const VALUES: ReadonlyMap<string, string> = new Map(Object.entries(DUTCH).map(([value, name]) => [name, value]));

/** Parses the Dutch name of an error value: "#N/B" -> "#N/A"; undefined for any other text. */
export function errorOfDutchName(name: string): string | undefined {
  return VALUES.get(name.toUpperCase());
}
