import { fileURLToPath } from 'node:url';
import { checkData } from '../src/data/schema/check';
import { Problem } from './problem';

/** Refuses data that breaks its schema, one line a fault: file, row, reason. */
export function requireValidData(): void {
  const faults = checkData(fileURLToPath(new URL('../src/data', import.meta.url)));
  if (faults.length > 0) throw new Problem(faults.join('\n'));
}

/** Checks the data files and says nothing when they are right. */
export function main(): void {
  requireValidData();
}
