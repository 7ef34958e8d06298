import { booleanWords } from '../../workbook/typed';

/** Quoted text and names of sheets, words with their dots and digits, numbers, and every other sign by itself. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:[.,]\d+)*|[^]/gu;
const WORD = /^[\p{L}_$]/u;
const NUMBER = /^\d/;
const { true: WAAR, false: ONWAAR } = booleanWords.nl;

/** What a sign stands in: the arguments of a function, brackets of a sum, or an array. */
type Surrounding = 'arguments' | 'brackets' | 'array' | undefined;

interface Sign {
  text: string;
  within: Surrounding;
}

/**
 * A formula as the grid calculates it, with commas between arguments and a decimal point. One that has a ; between its
 * arguments is Dutch throughout; another stands as it is. Null where both readings would be mixed. As in Excel the last
 * brackets need not be typed.
 */
export function englishFormula(formula: string): string | null {
  const signs = signsOf(formula);
  const isDutch = signs.some(({ text, within }) => (within === 'array' ? text === '\\' : text === ';'));
  if (isDutch && signs.some(isEnglish)) return null;
  const english = signs.map((sign) => (isDutch ? fromDutch(sign) : fromEither(sign))).join('');
  return english === formula ? formula : english + closingBrackets(signs);
}

function signsOf(formula: string): Sign[] {
  const open: Surrounding[] = [];
  let before = '';
  return (formula.match(TOKENS) ?? []).map((text) => {
    if (text === ')' || text === '}') open.pop();
    const sign = { text, within: open.at(-1) };
    if (text === '(') open.push(WORD.test(before) ? 'arguments' : 'brackets');
    if (text === '{') open.push('array');
    before = text;
    return sign;
  });
}

function closingBrackets(signs: readonly Sign[]): string {
  const count = (bracket: string) => signs.filter(({ text }) => text === bracket).length;
  return ')'.repeat(Math.max(0, count('(') - count(')')));
}

/** A decimal point, two decimal commas, or a comma that separates: Dutch has none of them. */
function isEnglish({ text }: Sign): boolean {
  return text === ',' || (NUMBER.test(text) && (text.includes('.') || text.split(',').length > 2));
}

function fromDutch({ text, within }: Sign): string {
  if (NUMBER.test(text)) return number(text);
  if (within === 'array') return text === '\\' ? ',' : word(text);
  return text === ';' ? ',' : word(text);
}

/** Outside arguments and arrays a comma in a number can only stand before decimals. */
function fromEither({ text, within }: Sign): string {
  const separates = within === 'arguments' || within === 'array';
  return /^\d+,\d+$/.test(text) && !separates ? number(text) : word(text);
}

/** Without zeros at its end: the grid knows no number in 125000.00. */
function number(text: string): string {
  return text.includes(',') ? String(Number(text.replace(',', '.'))) : text;
}

function word(text: string): string {
  const said = text.toUpperCase();
  return said === WAAR ? booleanWords.en.true : said === ONWAAR ? booleanWords.en.false : text;
}
