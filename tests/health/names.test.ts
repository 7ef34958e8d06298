import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../..');
const src = resolve(root, 'src');
const paths = ts.sys.readDirectory(src, ['.ts', '.tsx']);
const pathOf = (file: string): string => relative(src, file).replace(/\\/g, '/');

/** Source of each file, by its path from `src`. */
const sources = new Map(
  paths.map((path) => [
    pathOf(path),
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
);

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const has = (kind: ts.SyntaxKind): boolean => modifiers.some((modifier) => modifier.kind === kind);
  return has(ts.SyntaxKind.ExportKeyword) && !has(ts.SyntaxKind.DefaultKeyword);
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.text] : [];
}

/** Folders of files that export a name for the same thing: a rule and its function, or a text in each language. */
const SAME_THING = [/^functions\/catalogue\//, /[./]nl[./]/, /[./]en[./]/];

/** Names that several files export, but for those of the same thing. */
function repeatedNames(): string[] {
  const filesOf = new Map<string, Set<string>>();
  for (const [path, source] of sources) {
    if (SAME_THING.some((folder) => folder.test(path))) continue;
    for (const name of source.statements.filter(isExported).flatMap(declaredNames))
      filesOf.set(name, (filesOf.get(name) ?? new Set()).add(path));
  }
  return [...filesOf].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(', ')}`);
}

const linesOf = (path: string): number => sources.get(path)!.text.trimEnd().split('\n').length;

describe('the files of src', () => {
  it('export no name twice with two meanings', () => expect(repeatedNames()).toEqual([]));

  it('have at most 300 lines', () => expect([...sources.keys()].filter((path) => linesOf(path) > 300)).toEqual([]));
});
