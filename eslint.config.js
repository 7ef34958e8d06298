import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const officeNames = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel speaks to Office; the rest asks for what it needs in our own words.',
}));

/** Names that Excel's functions runtime lacks, or that make a result depend on more than its arguments. */
const impureNames = [
  'window',
  'self',
  'document',
  'console',
  'fetch',
  'localStorage',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'Intl',
].map((name) => ({ name, message: 'A function depends on its arguments and the data alone.' }));

export default tseslint.config(
  { ignores: ['dist', 'dist-*', 'release', 'reports', 'coverage', '.stryker-tmp', 'docs'] },
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/workbench/**'],
    rules: { 'no-restricted-globals': ['error', ...officeNames] },
  },
  {
    files: ['src/{core,data,schemes,functions,reconcile}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...officeNames, ...impureNames],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The rules have no clock.' },
        { object: 'Math', property: 'random', message: 'A result is the same every time.' },
      ],
    },
  },
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/excel/**/*.{ts,tsx}', 'src/taskpane/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
);
