import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../..');
const src = resolve(root, 'src');
const paths = ts.sys.readDirectory(src, ['.ts', '.tsx']);
const pathOf = (file: string): string => relative(src, file).replace(/\\/g, '/');

const OFFICE = new Set(['Excel', 'Office', 'OfficeExtension']);

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

/** Files of `src` that each file imports, also on demand. */
function importersOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const importers = new Map<string, Set<string>>();
  for (const [path, source] of sources)
    for (const { fileName } of ts.preProcessFile(source.text).importedFiles) {
      const wanted = pathOf(resolve(src, dirname(path), fileName));
      const found = ['.ts', '.tsx', '/index.ts', '/index.tsx']
        .map((end) => wanted + end)
        .find((name) => sources.has(name));
      if (found) importers.set(found, (importers.get(found) ?? new Set()).add(path));
    }
  return importers;
}

/** Small files with one user or none: entries of a build, one declaration, rule or text of many alike, and the exceptions named. */
const MAY_BE_SMALL = [
  /\.d\.ts$/,
  /^(functions\/(entry\.|catalogue\/)|schemes\/)/,
  /[./]en[./]/,
  // The build and the tests read the budget, the manifest the version.
  /^functions\/bundle-budget\.ts$/,
  /^data\/version\.ts$/,
  // Entries of the pane and of its office.js; fonts are configured before anything else loads.
  /^taskpane\/(index\.tsx|shared\/fabric-fonts\.ts)$/,
  /^workbench\/office\/office\.ts$/,
  // Texts of the grid, which starts without a browser in tests.
  /^workbench\/grid\/texts\.ts$/,
  // A part of the client, and the table of the host.
  /^workbench\/office\/(event-handlers|types\/table)\.ts$/,
];

/** Folders that know no municipality or area. */
const WITHOUT_PLACES = /^(core|data|i18n|workbook|freeze|excel|workbench)\//;

/** Returns whether a file declares or uses a name. */
function usesName(file: ts.SourceFile, name: string): boolean {
  const visit = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === name) ||
    ts.forEachChild(node, (child) => visit(child) || undefined) === true;
  return visit(file);
}

const linesOf = (path: string): number => sources.get(path)!.text.trimEnd().split('\n').length;

/** Names that code of a file uses as globals of Office. */
function officeNamesIn(source: ts.SourceFile): string[] {
  const namesIn = (node: ts.Node): string[] => {
    const [owner] =
      ts.isPropertyAccessExpression(node) || ts.isQualifiedName(node) || ts.isElementAccessExpression(node)
        ? node.getChildren(source)
        : [];
    const own = owner && ts.isIdentifier(owner) && OFFICE.has(owner.text) ? [owner.text] : [];
    let inside: string[] = [];
    ts.forEachChild(node, (child) => void (inside = inside.concat(namesIn(child))));
    return own.concat(inside);
  };
  return namesIn(source);
}

describe('the files of src', () => {
  it('name Office only in src/excel and in the browser workbook, which stands in for it', () => {
    const naming = [...sources].flatMap(([path, source]) => (officeNamesIn(source).length > 0 ? [path] : []));
    const others = naming.filter((path) => !/^(excel|workbench)\//.test(path));
    expect(naming).toContain('excel/excel-gateway.ts');
    expect(others).toEqual([]);
  });

  it('export no name twice with two meanings', () => expect(repeatedNames()).toEqual([]));

  it('call nothing but a municipality or area a place, so that a section of a document and a cell are none', () => {
    const paths = [...sources.keys()].filter((path) => WITHOUT_PLACES.test(path));
    expect(paths.filter((path) => usesName(sources.get(path)!, 'place'))).toEqual([]);
  });

  it('have at most 300 lines', () => expect([...sources.keys()].filter((path) => linesOf(path) > 300)).toEqual([]));

  const small = [...sources.keys()].filter((path) => linesOf(path) < 25);

  it('are seldom under 25 lines', () => expect(small.length).toBeLessThanOrEqual(35));

  it('have two importers where they are under 25 lines', () => {
    const importers = importersOf();
    const hasOneUser = (path: string): boolean => (importers.get(path)?.size ?? 0) < 2;
    expect(small.filter((path) => hasOneUser(path) && !MAY_BE_SMALL.some((name) => name.test(path)))).toEqual([]);
  });
});

describe('the way from a cell to the data, as in CONTRIBUTING', () => {
  const page = readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8');
  const way = [...page.matchAll(/^\d+\. `src\/([\w/.-]+)` (?!\*\*)/gm)].map(([, path]) => path!);

  it('takes a place through at most ten files', () => {
    expect(way.length).toBeLessThanOrEqual(10);
    expect(way[0]).toBe('functions/catalogue/payment.ts');
    expect(way.at(-1)).toMatch(/^data\/.*\.json$/);
  });

  it('goes from file to file along imports, from the declaration and from the call by Excel', () => {
    const importers = importersOf();
    const [declaration, call, ...others] = way.slice(0, -1);
    const reached = [declaration!, call!];
    for (const path of others) if (reached.some((before) => importers.get(path)?.has(before))) reached.push(path);
    expect(reached).toEqual(way.slice(0, -1));
    expect(sources.get('data/files.ts')!.text).toContain(way.at(-1)!.replace('data/', './'));
  });
});
