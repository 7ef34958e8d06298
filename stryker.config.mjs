/** `npm run mutation`: whether a case worked out by hand fails for each mutant of the core, the rules and the reading of ledgers. */
export default {
  testRunner: 'jest',
  jest: {
    configFile: 'jest.config.js',
    config: { testMatch: ['<rootDir>/tests/mutation/every-case.ts'] },
    enableFindRelatedTests: false,
  },
  mutate: ['src/core/**/*.ts', 'src/schemes/**/*.ts', 'src/reconcile/read/**/*.ts'],
  // Jest reads no tsconfig here, and rewriting one needs a compiler beside the runner.
  tsconfigFile: 'no-tsconfig.json',
  coverageAnalysis: 'perTest',
  // Code that runs on loading would need all tests per mutant: an hour instead of minutes.
  ignoreStatic: true,
  timeoutMS: 8_000,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  ignorePatterns: ['/dist*', '/docs', '/release', '/assets'],
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  thresholds: { high: 95, low: 90, break: 85 },
};
