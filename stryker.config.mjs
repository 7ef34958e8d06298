/** `npm run mutation`: whether a case worked out by hand fails for each mutant of the core, the rules and the reading of ledgers. */
export default {
  plugins: ['./tests/mutation/runner.mjs'],
  testRunner: 'cases',
  mutate: ['src/{core,workbook,schemes,reconcile/read}/**/*.ts'],
  // Jest reads no tsconfig here, and rewriting one needs a compiler beside the runner.
  tsconfigFile: 'no-tsconfig.json',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  timeoutMS: 10_000,
  timeoutFactor: 0,
  dryRunTimeoutMinutes: 30,
  concurrency: 1,
  ignorePatterns: ['/dist*', '/docs', '/release', '/assets'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
};
