/** `npm run unused`: what nothing uses any more. */
export default {
  entry: [
    'tests/conformance/*.js',
    'tests/mutation/every-case.ts',
    'tests/conformance/pane-bridge.js',
    'src/functions/entry.{en,nl}.ts',
    'scripts/*.ts',
    'bench/*.ts',
  ],
  project: ['{src,scripts,tests,bench}/**'],
  // A type may be named where only its own file says it; a value that no other file uses is not exported.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // LibreOffice is no package: its test is skipped where it is missing.
  ignoreBinaries: ['soffice'],
  ignoreDependencies: [
    // Its files are copied by webpack.config.js, not imported.
    '@microsoft/office-js',
    // Run by its path in tests/health/imports.test.ts.
    'dependency-cruiser',
  ],
};
