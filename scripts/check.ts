import { program, requireNone, runTogether, staticChecks } from './steps';

const health = { name: 'health', args: [program('jest/bin/jest.js'), '--silent', '--maxWorkers=1', 'tests/health'] };

/** `npm run check`: types, lint, format, what nothing uses, and the health tests, beside each other. */
export async function main(): Promise<void> {
  requireNone(await runTogether([health, ...staticChecks]));
}
