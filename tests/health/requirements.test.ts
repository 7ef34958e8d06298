import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

jest.setTimeout(120_000);

const root = resolve(__dirname, '../..');

/** Members newer than the manifest's sets, by the file that uses them under isSetSupported. */
const guarded: Readonly<Record<string, readonly string[]>> = {
  // Deletes notes found earlier; an Excel without the API finds none.
  'src/excel/freeze/traces.ts': ['Note.delete'],
  // Assumes no merged cells where the API is missing.
  'src/excel/read/obstacles.ts': ['Range.getMergedAreasOrNullObject'],
  // Falls back to comments where the API for notes is missing.
  'src/excel/freeze/notes.ts': ['NoteCollection.add', 'Note.content', 'Note.getLocation', 'Worksheet.notes'],
};

/** Uses of newer members in other files. */
function unguarded(uses: readonly Use[]): string[] {
  const fileOf = ({ place }: Use): string => place.replace(/:\d+$/, '');
  return uses.filter((use) => !guarded[fileOf(use)]?.includes(use.member)).map((use) => `${use.place}: ${use.member}`);
}

/** Use of a member of Office's classes, with its documented requirement set. */
interface Use {
  readonly member: string;
  readonly set: string;
  readonly place: string;
}

function memberOf(declaration: ts.Declaration): Pick<Use, 'member' | 'set'> | undefined {
  const { parent } = declaration;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  const owner = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? parent.name?.text : undefined;
  const set = /\[Api set: *(\S+ [\d.]+)/.exec(declaration.getFullText())?.[1];
  const isOffice = declaration.getSourceFile().fileName.includes('/office-js/');
  return isOffice && name && owner && set ? { member: `${owner}.${name}`, set } : undefined;
}

/** Literal text of an expression, with the constants that the compiler can resolve. */
function textOf(node: ts.Expression, checker: ts.TypeChecker): string {
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map((span) => textOf(span.expression, checker) + span.literal.text);
    return node.head.text + spans.join('');
  }
  const type = checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? type.value : '';
}

/** Properties named by a load: `range.load('values,worksheet/name')` -> values, worksheet, name. */
function loadedBy(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  const [asked] = node.arguments;
  if (name.text !== 'load' || !asked) return [];
  return textOf(asked, checker)
    .split(',')
    .flatMap((path) => {
      let type: ts.Type | undefined = checker.getTypeAtLocation(expression);
      return path.split('/').flatMap((step) => {
        const property: ts.Symbol | undefined = type?.getProperty(step.trim());
        const found: ts.Type | undefined = property && checker.getTypeOfSymbolAtLocation(property, node);
        type = found && checker.isArrayType(found) ? checker.getTypeArguments(found as ts.TypeReference)[0] : found;
        return property ?? [];
      });
    });
}

function usesIn(program: ts.Program, file: string): Use[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const named = ts.isIdentifier(node) ? [checker.getSymbolAtLocation(node)] : loadedBy(node, checker);
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const place = `${relative(root, file)}:${line}`;
    const found = named.flatMap((symbol) => symbol?.declarations?.flatMap((one) => memberOf(one) ?? []) ?? []);
    uses.push(...found.map((use) => ({ ...use, place })));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** Uses of members outside the requirement sets of the manifest. */
function beyond(manifest: string, uses: readonly Use[]): Use[] {
  const asked = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
  const versions = new Map(asked.map(([, name, version]) => [name, version!]));
  return uses.filter(({ set }) => {
    const [name, version = ''] = set.split(' ');
    const has = versions.get(name!);
    return has === undefined || has.localeCompare(version, 'en', { numeric: true }) < 0;
  });
}

const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'requirements-'));
const planted = join(folder, 'planted.ts');
const files = ['src/excel', 'src/taskpane'].flatMap((name) => ts.sys.readDirectory(join(root, name), ['.ts', '.tsx']));
let program: ts.Program;

beforeAll(() => {
  const lines = [
    'export function use(sheet: Excel.Worksheet, range: Excel.Range, chart: Excel.Chart) {',
    '  range.formulas = [[1]];',
    '  const own = sheet.notes;',
    "  own.load('items/content');",
    "  sheet.load(`name,${'showDataTypeIcons'}`);",
    '  return chart.getDataTable();',
    '}',
  ];
  writeFileSync(planted, lines.join('\n'));
  program = ts.createProgram([...files, planted], {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    types: ['office-js'],
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the Excel that the manifest asks for', () => {
  it('supports every member that is used without isSetSupported', () => {
    const uses = files.flatMap((file) => usesIn(program, file));
    expect(uses).toContainEqual(expect.objectContaining({ member: 'WorksheetCollection.add', set: 'ExcelApi 1.1' }));
    const newer = beyond(manifest, uses);
    expect(unguarded(newer)).toEqual([]);
    const listed = Object.entries(guarded).flatMap(([file, members]) =>
      members.map((member) => [file, member] as const),
    );
    const isUsed = ([file, member]: (typeof listed)[number]): boolean =>
      newer.some((use) => use.member === member && use.place.startsWith(`${file}:`));
    expect(listed.filter((each) => !isUsed(each))).toEqual([]);
  });

  it('allows a newer member only in the file that guards it', () => {
    const use = { member: 'NoteCollection.add', set: 'ExcelApi 1.18' };
    const inNotes = { ...use, place: 'src/excel/freeze/notes.ts:50' };
    expect(unguarded([inNotes, { ...use, place: 'src/excel/read/obstacles.ts:20' }])).toEqual([
      'src/excel/read/obstacles.ts:20: NoteCollection.add',
    ]);
  });

  it('lacks newer members, in code and in texts to load', () => {
    const found = beyond('<Set Name="ExcelApi" MinVersion="1.12"/>', usesIn(program, planted));
    expect(found.map(({ member, set, place }) => `${place.replace(/.*:/, 'line ')}: ${member}, ${set}`)).toEqual([
      'line 3: Worksheet.notes, ExcelApi 1.18',
      'line 4: Note.content, ExcelApi 1.18',
      'line 5: Worksheet.showDataTypeIcons, ExcelApi 1.19',
      'line 6: Chart.getDataTable, ExcelApi 1.14',
    ]);
  });
});
