const transform = {
  '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
};

// These packages are published as ES modules only: of office-addin-manifest, and of Univer.
const modulesOnly = [
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'strip-bom',
  'trigram-utils',
  'uuid',
];

/** Single files in place of packages with hundreds of modules, which every test of the grid would load one by one. */
const inOneFile = {
  '^lodash-es$': 'lodash/lodash.min.js',
  '^cjk-regex$': '<rootDir>/tests/workbench/cjk-regex.ts',
  '^rxjs(/operators)?$': '<rootDir>/node_modules/rxjs/dist/bundles/rxjs.umd.min.js',
};

export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts?(x)'],
  transform,
  globalTeardown: '<rootDir>/tests/e2e/teardown.ts',
  moduleNameMapper: inOneFile,
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${modulesOnly.join('|')})/)`],
};
