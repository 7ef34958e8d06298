import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './built';

jest.setTimeout(120_000);

/** Members that src/excel uses only where isSetSupported says that this Excel has them. */
const guarded = [
  'Comment.content',
  'Comment.delete',
  'Comment.getLocation',
  'CommentCollection.add',
  'Note.content',
  'Note.delete',
  'Note.getLocation',
  'NoteCollection.add',
  'Range.getMergedAreasOrNullObject',
  'Worksheet.comments',
  'Worksheet.notes',
];

/** The set of the Excel API that a member says it is in, as [1, 12]. */
function setOf(declaration: ts.Declaration): number[] | undefined {
  const set = /Api set: ExcelApi (\d+)\.(\d+)/.exec(declaration.getFullText());
  return set ? [Number(set[1]), Number(set[2])] : undefined;
}

function memberName(declaration: ts.Declaration): string | undefined {
  const { parent } = declaration;
  if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) return undefined;
  const name = ts.getNameOfDeclaration(declaration);
  return name && `${parent.name?.text}.${name.getText()}`;
}

/** The members of Excel's classes that the files name, with the set that each is in. */
function membersIn(files: string[]): Map<string, number[]> {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2020,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    strict: true,
    skipLibCheck: true,
    types: ['office-js'],
  });
  const checker = program.getTypeChecker();
  const members = new Map<string, number[]>();
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    for (const declaration of symbol?.declarations ?? []) {
      const [name, set] = [memberName(declaration), setOf(declaration)];
      if (name && set && declaration.getSourceFile().fileName.includes('office-js')) members.set(name, set);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach((file) => visit(program.getSourceFile(file)!));
  return members;
}

describe('the Excel that the manifest asks for', () => {
  it('has every member that is used without asking first', () => {
    const required = /Name="ExcelApi" MinVersion="(\d+)\.(\d+)"/.exec(readFileSync(join(root, 'manifest.xml'), 'utf8'));
    const [major, minor] = [Number(required?.[1]), Number(required?.[2])];
    const members = membersIn(ts.sys.readDirectory(join(root, 'src/excel'), ['.ts']));
    expect(members.get('WorksheetCollection.add')).toEqual([1, 1]);
    const newer = [...members].filter(([, [one = 0, two = 0]]) => one > major || (one === major && two > minor));
    expect(newer.map(([name]) => name).filter((name) => !guarded.includes(name))).toEqual([]);
  });
});
