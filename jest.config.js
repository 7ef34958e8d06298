const transform = { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }] };

export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts?(x)'],
  transform,
  // These packages are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(.*/)?(strip-bom|uuid)/)'],
};
