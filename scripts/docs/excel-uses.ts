import ts from 'typescript';

/** Member of Excel's API that code uses. */
export interface ExcelUse {
  readonly type: string;
  readonly name: string;
  /** Requirement sets of the member and of its type, as their numbers. */
  readonly set: string;
  readonly typeSet: string;
  /** Files that use the member. */
  readonly files: Set<string>;
}

/** Members that belong to the conversation and not to the workbook. */
const CONVERSATION = new Set(['context', 'load', 'isNullObject']);

/** Collects the members of Excel's classes in the code of a folder, also those that are named in a call of `load`. */
export function excelUses(folder: string): ExcelUse[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const files = ts.sys.readDirectory(folder, ['.ts']);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const uses = new Map<string, ExcelUse>();
  const visit = (node: ts.Node): void => {
    const symbols = ts.isIdentifier(node) ? [symbolOf(node, checker)] : loadedBy(node, checker);
    for (const use of symbols.flatMap(usesOf)) {
      const member = `${use.type}.${use.name}`;
      if (!uses.has(member)) uses.set(member, use);
      uses.get(member)!.files.add(node.getSourceFile().fileName);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return [...uses.values()];
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
        const property: ts.Symbol | undefined = type?.getProperty(step);
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
function usesOf(symbol: ts.Symbol | undefined): ExcelUse[] {
  return (symbol?.declarations ?? []).flatMap((declaration) => {
    const owner = declaration.parent;
    const typeSet = setOf(owner);
    if (!ts.isClassDeclaration(owner) || typeSet === undefined || CONVERSATION.has(symbol!.name)) return [];
    const type = owner.name!.text;
    if (type === 'RequestContext') return [];
    return [{ type, name: symbol!.name, set: setOf(declaration) ?? typeSet, typeSet, files: new Set<string>() }];
  });
}

function setOf(node: ts.Node): string | undefined {
  return /\[Api set: *ExcelApi ([\d.]+)/.exec(node.getFullText())?.[1];
}
