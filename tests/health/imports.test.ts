import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

interface Module {
  source: string;
  dependencies: { resolved: string; dependencyTypes: string[] }[];
}

interface Cruised {
  modules: Module[];
  summary: { violations: Violation[]; totalCruised: number };
}

function cruise(folder: string): Cruised {
  const args = [cruiser, 'src', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  const cruised = JSON.parse(stdout) as Cruised;
  expect(cruised.summary.totalCruised).toBeGreaterThan(1);
  return cruised;
}

function violationsIn({ summary }: Cruised): string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

/** Modules that a script loads, each with its importer; type imports are not loaded. */
function loadedBy(script: string, { modules }: Cruised): Map<string, string> {
  const bySource = new Map(modules.map((module) => [module.source, module]));
  const loaded = new Map([[script, '']]);
  for (const source of loaded.keys())
    for (const { resolved, dependencyTypes } of bySource.get(source)?.dependencies ?? [])
      if (!dependencyTypes.includes('type-only') && !loaded.has(resolved)) loaded.set(resolved, source);
  return loaded;
}

describe('imports', () => {
  let cruised: Cruised;
  beforeAll(() => (cruised = cruise(root)));

  it('run down the layers only, without cycles, type imports included', () => {
    expect(violationsIn(cruised)).toEqual([]);
  });

  it('keep Univer and the table of Office types out of the replacement of office.js, which the pane loads first', () => {
    const loaded = loadedBy('src/workbench/office/office.ts', cruised);
    expect(loaded.has('src/workbench/office/client-object.ts')).toBe(true);
    expect([...loaded].filter(([source]) => /@univerjs|office\/types/.test(source))).toEqual([]);
  });

  it('keep the formula parser out of the functions, whose bundle has a limit', () => {
    const loaded = loadedBy('src/functions/entry.nl.ts', cruised);
    expect(loaded.has('src/functions/runtime/run.ts')).toBe(true);
    expect([...loaded].filter(([source]) => source.includes('@borgar/fx'))).toEqual([]);
  });
});

/** Planted imports: a file, a line in it, and the expected faults. */
const planted: [file: string, line: string, ...faults: string[]][] = [
  ['data/up.ts', "import '../schemes/nothing';", 'data-imports-down: src/data/up.ts -> src/schemes/nothing.ts'],
  [
    'data/up-by-type.ts',
    "import type { Nothing } from '../schemes/nothing'; export type Same = Nothing;",
    'data-imports-down: src/data/up-by-type.ts -> src/schemes/nothing.ts',
  ],
  ['i18n/beside.ts', "import '../data/nothing';", 'i18n-imports-down: src/i18n/beside.ts -> src/data/nothing.ts'],
  [
    'workbook/beside.ts',
    "import '../i18n/nothing';",
    'workbook-imports-down: src/workbook/beside.ts -> src/i18n/nothing.ts',
  ],
  [
    'schemes/up.ts',
    "import '../functions/nothing';",
    'schemes-imports-down: src/schemes/up.ts -> src/functions/nothing.ts',
  ],
  [
    'functions/up.ts',
    "import '../taskpane/nothing';",
    'functions-imports-down: src/functions/up.ts -> src/taskpane/nothing.ts',
  ],
  [
    'sheets/excel.ts',
    "import '../excel/nothing';",
    'only-the-entry-wires-excel: src/sheets/excel.ts -> src/excel/nothing.ts',
    'sheets-imports-down: src/sheets/excel.ts -> src/excel/nothing.ts',
  ],
  [
    'schemes/words.ts',
    "import '../i18n/nothing';",
    'rules-speak-no-language: src/schemes/words.ts -> src/i18n/nothing.ts',
  ],
  [
    'taskpane/excel.ts',
    "import '../excel/nothing';",
    'only-the-entry-wires-excel: src/taskpane/excel.ts -> src/excel/nothing.ts',
  ],
  [
    'excel/screen.ts',
    "import '../taskpane/nothing';",
    'excel-imports-down: src/excel/screen.ts -> src/taskpane/nothing.ts',
  ],
  [
    'taskpane/workbench.ts',
    "import '../workbench/nothing';",
    'taskpane-imports-down: src/taskpane/workbench.ts -> src/workbench/nothing.ts',
  ],
  [
    'workbench/source.ts',
    "import '../functions/nothing';",
    'workbench-knows-the-ground-layers: src/workbench/source.ts -> src/functions/nothing.ts',
  ],
  [
    'elsewhere/nothing.ts',
    "import '../core/nothing';",
    'every-folder-has-a-layer: src/elsewhere/nothing.ts -> src/core/nothing.ts',
  ],
  ['core/package.ts', "import 'node:fs';", 'core-imports-nothing: src/core/package.ts -> fs'],
  ['core/lost.ts', "import './missing';", 'no-lost-imports: src/core/lost.ts -> ./missing'],
  [
    'core/one.ts',
    "import type { Other } from './other'; export type One = Other | null;",
    'no-cycles: src/core/one.ts -> src/core/other.ts',
  ],
  ['core/other.ts', "import type { One } from './one'; export type Other = One | null;"],
  ['taskpane/down.ts', "import '../core/nothing';"],
  ['taskpane/index.tsx', "import '../excel/nothing';"],
];

describe('the rules about imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  let found: string[];

  beforeAll(() => {
    const write = (name: string, text: string) => {
      mkdirSync(dirname(join(folder, 'src', name)), { recursive: true });
      writeFileSync(join(folder, 'src', name), `${text}\n`);
    };
    const layers = ['core', 'data', 'i18n', 'schemes', 'functions', 'taskpane', 'excel', 'workbench'];
    for (const layer of layers) write(`${layer}/nothing.ts`, 'export type Nothing = null;');
    for (const [name, line] of planted) write(name, line);
    found = violationsIn(cruise(folder));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const faults = planted.flatMap(([, , ...said]) => said);

  it.each(faults)('find %s', (fault) => expect(found).toContain(fault));

  it('ignore every other import', () => {
    expect(found.filter((fault) => !faults.includes(fault))).toEqual([
      'core-imports-nothing: src/core/lost.ts -> ./missing',
    ]);
  });
});
