/** `npm run unused`: unused files, exports and dependencies. */
export default {
  entry: [
    'tests/conformance/*.js',
    'tests/conformance/pane-bridge.js',
    // The environment that the first line of a browser test names, from the root.
    'tests/e2e/environment.ts',
    'tests/mutation/runner.mjs',
    'src/functions/entry.{en,nl}.ts',
    'scripts/*.ts',
    'bench/*.ts',
  ],
  project: ['{src,scripts,tests,bench}/**'],
  // Types may be exported for the signature of an exported value; values that no other file uses may not.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreUnresolved: ['./tests/e2e/environment.ts'],
  // LibreOffice is no package; its test is skipped where it is missing.
  ignoreBinaries: ['soffice'],
  ignoreDependencies: [
    // Matchers and `each` of Jest, for the runner of the mutation tests.
    'expect',
    'jest-each',
    // Copied by webpack.config.js rather than imported.
    '@microsoft/office-js',
    // Run by path in tests/health/imports.test.ts.
    'dependency-cruiser',
  ],
};
