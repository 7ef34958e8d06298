import { fileURLToPath } from 'node:url';
import { checkData } from '../src/data/schema/check';
import { Problem } from './problem';

/** Refuses data that violates its schema, with one line per fault: file, row, reason. */
export function requireValidData(): void {
  const faults = checkData(fileURLToPath(new URL('../src/data', import.meta.url)));
  if (faults.length > 0) throw new Problem(faults.join('\n'));
}

/** Checks the data files; silent without faults. */
export function main(): void {
  requireValidData();
}
