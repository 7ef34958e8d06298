import { program, requireNone, runTogether, staticChecks } from './steps';

const health = { name: 'health', args: [program('jest/bin/jest.js'), '--silent', '--maxWorkers=1', 'tests/health'] };

/** `npm run check`: types, lint, format, unused code and the health tests, in parallel. */
export async function main(): Promise<void> {
  requireNone(await runTogether([health, ...staticChecks]));
}
