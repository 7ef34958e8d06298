import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

jest.setTimeout(120_000);

const root = resolve(__dirname, '../..');
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

/** Compiles the project with changed or new files; returns the errors in each of those. */
function compile(changed: ReadonlyMap<string, string>): (path: string) => string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const files = new Map([...changed].map(([path, text]) => [join(root, path), text]));
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...more) =>
    files.has(path) ? ts.createSourceFile(path, files.get(path)!, more[0]) : getSourceFile(path, ...more);
  const program = ts.createProgram([...files.keys()], { ...options, noEmit: true }, host);
  return (path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(join(root, path)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
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
    let errorsIn: (path: string) => string[];
    beforeAll(() => {
      const planted = "export { PERCENT } from './money';";
      errorsIn = compile(new Map([...blocks, [TEMPLATE, withTemplate], [PLANTED, planted]]));
    });

    it('have no errors', () => expect([...blocks.keys(), TEMPLATE].flatMap(errorsIn)).toEqual([]));

    it('would have one for an import that does not exist', () => expect(errorsIn(PLANTED)).toHaveLength(1));
  });
});
