import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const drawing = ['tests/property', 'tests/reconcile', 'tests/workbook/any-formula'];
const LARGEST_SEED = 2 ** 31 - 1;

/** `npm run fuzz -- 10`: draws new cases for this number of minutes, and stops at the first failure. */
export function main([minutes = '10']: readonly string[] = []): void {
  if (!(Number(minutes) > 0)) throw new Problem(`Say for how many minutes, such as 10, not "${minutes}".`);
  const end = Date.now() + Number(minutes) * 60_000;
  let rounds = 0;
  for (; Date.now() < end; rounds++) {
    const drawn = { FUZZ_SEED: String(randomInt(LARGEST_SEED)), FUZZ_RUNS: '600' };
    const { status } = spawnSync(process.execPath, [jest, ...drawing, '--silent', '--reporters=summary'], {
      cwd: root,
      env: { ...process.env, ...drawn },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0)
      throw new Problem(`Found: FUZZ_SEED=${drawn.FUZZ_SEED} FUZZ_RUNS=${drawn.FUZZ_RUNS} finds it again.`);
  }
  console.log(`${rounds} rounds of new cases, and nothing found.`);
}
