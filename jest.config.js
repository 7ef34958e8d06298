const transform = {
  '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
};

// These packages are published as ES modules only: of office-addin-manifest, and of Univer.
const modulesOnly = [
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'strip-bom',
  'trigram-utils',
  'unicode-regex',
  'uuid',
];

export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts?(x)'],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${modulesOnly.join('|')})/)`],
};
