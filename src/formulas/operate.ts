import { isErrorValue, type CellValue } from '../workbook/cells';

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const COMPARISON: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const EMPTY: readonly CellValue[] = [null, 0, '', false];

/** Applies an operator of Excel to one or two values; undefined where only Excel can. */
export function operate(operator: string, values: readonly CellValue[]): CellValue | undefined {
  const error = values.find(isErrorValue);
  if (error) return error;
  return values.length === 1 ? unary(operator, values[0]!) : binary(operator, values[0]!, values[1]!);
}

function unary(operator: string, value: CellValue): CellValue | undefined {
  if (operator === '+' || operator === '@') return value;
  const number = asNumber(value);
  if (number === undefined) return undefined;
  if (operator === '-') return 0 - number;
  return operator === '%' ? number / 100 : undefined;
}

function binary(operator: string, first: CellValue, second: CellValue): CellValue | undefined {
  if (operator === '&') return asText(first) + asText(second);
  if (operator === '=') return areEqual(first, second);
  if (operator === '<>') return !areEqual(first, second);
  const a = asNumber(first);
  const b = asNumber(second);
  if (a === undefined || b === undefined) return undefined;
  const compare = COMPARISON[operator];
  if (compare) return compare(a, b);
  const result = ARITHMETIC[operator]?.(a, b);
  return result !== undefined && Number.isFinite(result) ? result : undefined;
}

/** Compares as Excel does: ignoring case, with a blank cell equal to 0, to empty text and to FALSE. */
function areEqual(first: CellValue, second: CellValue): boolean {
  if (first === null) return EMPTY.includes(second);
  if (second === null) return EMPTY.includes(first);
  return typeof first === 'string' && typeof second === 'string'
    ? first.toLowerCase() === second.toLowerCase()
    : first === second;
}

function asNumber(value: CellValue): number | undefined {
  if (value === null) return 0;
  return typeof value === 'number' ? value : undefined;
}

function asText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
