/**
 * Layers of src, lowest first: a file imports from its own folder and from lower layers, not from other folders of its
 * layer.
 */
const layers = [
  ['core'],
  ['workbook', 'data', 'i18n'],
  ['schemes'],
  ['reconcile'],
  ['functions'],
  ['formulas'],
  ['sheets'],
  ['freeze'],
  ['excel'],
  ['taskpane'],
];

const folders = (names) => `^src/(${names.join('|')})/`;
const all = layers.flat();

const downward = layers.flatMap((names, level) =>
  names.map((name) => ({
    name: `${name}-imports-down`,
    severity: 'error',
    from: { path: folders([name]) },
    to: { path: folders([...names.filter((other) => other !== name), ...layers.slice(level + 1).flat(), 'workbench']) },
  })),
);

module.exports = {
  forbidden: [
    ...downward,
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
      from: { path: folders(['schemes']) },
      to: { path: '^src/i18n/' },
    },
    {
      name: 'only-the-entry-wires-excel',
      comment: 'Everything else knows Excel through the port of the workbook layer.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(excel/|taskpane/index\\.tsx$)' },
      to: { path: '^src/excel/' },
    },
    {
      name: 'only-the-workbook-reads-formulas',
      comment: 'One reader of formulas for all layers above, on one grammar.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbook/' },
      to: { path: 'node_modules/@borgar/fx' },
    },
    {
      name: 'only-the-workbook-parses-xml',
      comment: 'One parser with bounds for ledgers and workbooks of others.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbook/' },
      to: { path: 'node_modules/saxes' },
    },
    {
      name: 'workbench-knows-the-ground-layers',
      comment: 'It runs the built add-in; of the source it shares the ground layers.',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: folders(all.filter((name) => !['core', 'workbook', 'data', 'i18n'].includes(name))) },
    },
    {
      name: 'every-folder-has-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: folders([...all, 'workbench']) },
      to: {},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
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
