import { relative } from 'node:path';
import ts from 'typescript';

/** Use of a member of Office's API. */
export interface ExcelUse {
  readonly type: string;
  readonly name: string;
  /** Requirement set: ExcelApi 1.13. */
  readonly set: string;
  /** Requirement set of its class, where that has one. */
  readonly typeSet: string | undefined;
  readonly file: string;
  readonly line: number;
}

/** Members that belong to the conversation and not to the workbook. */
const CONVERSATION = new Set(['context', 'load', 'isNullObject']);

/** Collects the uses of Office's members in files, also of those that are named in a call of `load`. */
export function excelUses(files: readonly string[]): ExcelUse[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(files, { ...options, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const usesIn = (source: ts.SourceFile): ExcelUse[] => {
    const visit = (node: ts.Node): ExcelUse[] => {
      const symbols = ts.isIdentifier(node) ? [symbolOf(node, checker)] : loadedBy(node, checker);
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      const place = { file: relative('.', source.fileName).replaceAll('\\', '/'), line };
      const own = symbols.flatMap(membersOf).map((member) => ({ ...member, ...place }));
      return [...own, ...childrenOf(node).flatMap(visit)];
    };
    return visit(source);
  };
  return files.flatMap((file) => usesIn(program.getSourceFile(file)!));
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** Symbol of a name; of a property that is taken out of an object, that of the object. */
function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (!ts.isBindingElement(parent) || (parent.propertyName ?? parent.name) !== node)
    return checker.getSymbolAtLocation(node);
  return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
}

/** Properties that a call of `load` names: load('items/name,items/formula'). */
function loadedBy(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: owner, name } = node.expression;
  const [given] = node.arguments;
  if (name.text !== 'load' || !given) return [];
  return textOf(given, checker)
    .split(',')
    .flatMap((path) => {
      let type: ts.Type | undefined = checker.getTypeAtLocation(owner);
      return path.split('/').flatMap((step) => {
        const property: ts.Symbol | undefined = type?.getProperty(step.trim());
        const of: ts.Type | undefined = property && checker.getTypeOfSymbol(property);
        type = of && checker.isArrayType(of) ? checker.getTypeArguments(of as ts.TypeReference)[0] : of;
        return property ?? [];
      });
    });
}

function textOf(node: ts.Expression, checker: ts.TypeChecker): string {
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(({ expression, literal }) => textOf(expression, checker) + literal.text);
    return node.head.text + spans.join('');
  }
  const type = checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? type.value : '';
}

/** Members for which a symbol stands: one of each class where the object is of one of several. */
function membersOf(symbol: ts.Symbol | undefined): Pick<ExcelUse, 'type' | 'name' | 'set' | 'typeSet'>[] {
  return (symbol?.declarations ?? []).flatMap((declaration) => {
    const owner = declaration.parent;
    const isClass = ts.isClassDeclaration(owner);
    if (!isClass && !ts.isInterfaceDeclaration(owner)) return [];
    const type = owner.name!.text;
    const typeSet = isClass ? setOf(owner, /\[Api set: *(ExcelApi [\d.]+)/) : undefined;
    const set = setOf(declaration, /\[Api set: *(\S+ [\d.]+)/) ?? typeSet;
    if (set === undefined || type === 'RequestContext' || CONVERSATION.has(symbol!.name)) return [];
    return [{ type, name: symbol!.name, set, typeSet }];
  });
}

function setOf(node: ts.Node, pattern: RegExp): string | undefined {
  return pattern.exec(node.getFullText())?.[1];
}
