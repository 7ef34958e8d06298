/** `npm run unused`: what nothing uses any more. */
export default {
  entry: ['tests/mutation/every-case.ts', 'src/functions/entry.{en,nl}.ts', 'scripts/*.ts', 'bench/*.ts'],
  project: ['{src,scripts,tests,bench}/**'],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Its files are copied by webpack.config.js, not imported.
    '@microsoft/office-js',
    // Run by its path in tests/health/imports.test.ts.
    'dependency-cruiser',
  ],
};
