/** The layers of src from the ground up: a layer imports itself and what is below it. */
const layers = [
  ['core'],
  ['data'],
  ['schemes'],
  ['functions', 'reconcile', 'sheets', 'workbook', 'formulas', 'freeze'],
  ['excel', 'taskpane'],
];

const folders = (names) => `^src/(${names.join('|')})/`;

const upward = layers.slice(0, -1).map((names, level) => ({
  name: `${names.join('-')}-imports-down`,
  severity: 'error',
  from: { path: folders(names) },
  to: { path: folders(layers.slice(level + 1).flat()) },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'core-imports-nothing',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'rules-speak-no-language',
      comment: 'A rule answers with keys; the words are chosen where someone reads them.',
      severity: 'error',
      from: { path: folders(['core', 'data', 'schemes']) },
      to: { path: '^src/i18n/' },
    },
    {
      name: 'excel-is-wired-at-the-entry',
      comment: 'Everything else knows Excel through an interface in our own words.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(excel/|taskpane/index\\.tsx$)' },
      to: { path: '^src/excel/' },
    },
    {
      name: 'excel-knows-no-pane',
      severity: 'error',
      from: { path: '^src/excel/' },
      to: { path: '^src/taskpane/' },
    },
    {
      name: 'nothing-imports-the-workbench',
      severity: 'error',
      from: { pathNot: '^src/workbench/' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'workbench-knows-only-what-is-built',
      comment: 'It runs the built add-in; of the source it may share the ground layers.',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: '^src/(functions|reconcile|sheets|formulas|freeze|taskpane|excel)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-lost-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
