import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

jest.setTimeout(120_000);

const root = resolve(__dirname, '../..');
const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** TypeScript blocks by the file that the paragraph above them names first. */
function blocksOf(page: string): Map<string, string> {
  const blocks = new Map<string, string>();
  let text = '';
  for (const [index, part] of page.split(/^ *```/m).entries()) {
    if (index % 2 === 0) text = part.trim().split('\n\n').at(-1)!;
    else if (part.startsWith('ts\n'))
      blocks.set(/`(src\/[\w/.-]+\.tsx?)`/.exec(text)![1]!, part.slice(3).replace(/^ {3}/gm, ''));
  }
  return blocks;
}

/** Compiles the project with changed or new files; returns the errors of each of those, by its path. */
function compile(changed: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
  // Imports are looked for among the changed files first, then in the project.
  const compilerOptions = { rootDirs: [folder, root], noEmit: true, typeRoots: [join(root, 'node_modules/@types')] };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: ['src'] }),
  );
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, '--singleThreaded', '--project', folder], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  if (stderr !== '') throw new Error(stderr);
  const errors = stdout.split('\n').filter((line) => /^\S/.test(line));
  return new Map([...changed.keys()].map((path) => [path, errors.filter((line) => line.startsWith(path))]));
}

describe('the recipes of CONTRIBUTING', () => {
  const blocks = blocksOf(read('CONTRIBUTING.md'));
  const TEMPLATE = 'src/sheets/templates/template.ts';
  const withTemplate = read(TEMPLATE).replace(/(export const templateIds = \[)/, "$1'aandeel',");

  it('contain a rule, a declaration and a template', () =>
    expect([...blocks.keys()]).toEqual([
      'src/schemes/nip/homes.ts',
      'src/functions/catalogue/nip-homes.ts',
      'src/sheets/templates/aandeel.ts',
    ]));

  describe('in the compiler', () => {
    const PLANTED = 'src/core/planted.ts';
    let errors: ReadonlyMap<string, readonly string[]>;
    beforeAll(() => {
      const planted = "export { PERCENT } from './money';";
      errors = compile(new Map([...blocks, [TEMPLATE, withTemplate], [PLANTED, planted]]));
    });

    it('have no errors', () => expect([...blocks.keys(), TEMPLATE].flatMap((path) => errors.get(path)!)).toEqual([]));

    it('would have one for an import that does not exist', () => expect(errors.get(PLANTED)).toHaveLength(1));
  });
});
