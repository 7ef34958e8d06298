import { type AstExpression, type CallExpression, parse, type Token } from '@borgar/fx';
import type { Call, CallArgument, Expression } from './expression';
import { readReference } from './read-reference';
import { tokensOf } from './tokens';
import type { CellValue } from './cells';
import { ownId } from './own-functions';

/** Parsed formula. */
export interface Formula {
  readonly text: string;
  /** Calls of our functions, by position. */
  readonly calls: readonly Call[];
  /** Positions of the names that LET and LAMBDA define, their declarations included. */
  readonly locals: ReadonlySet<number>;
}

type Bound = ReadonlyMap<string, Expression>;

/** Parses a formula as `range.formulas` gives it; undefined where the syntax is invalid. */
export function readFormula(text: string): Formula | undefined {
  if (!text.startsWith('=')) return undefined;
  try {
    const tokens = tokensOf(text);
    const reader = new Reader(text, tokens);
    reader.read(parse(tokens, { looseRefCalls: true }), new Map(), 0);
    return { text, calls: reader.calls.sort((a, b) => a.start - b.start), locals: reader.locals };
  } catch {
    return undefined;
  }
}

/** Spans of the arguments of a call. Tokens keep the spaces and parentheses that the syntax tree drops. */
function argumentSpans(tokens: readonly Token[], openAt: number): { spans: [number, number][]; end: number } {
  const spans: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let at = tokens.findIndex((token) => (token.loc?.[0] ?? 0) >= openAt); at < tokens.length; at++) {
    const { type, value, loc } = tokens[at]!;
    if (type !== 'operator') continue;
    const [from, to] = loc as [number, number];
    if (value === '(' || value === '{') {
      depth++;
      if (depth === 1) start = to;
    }
    const closes = value === ')' || value === '}';
    if ((closes && depth === 1) || (value === ',' && depth === 1)) {
      spans.push([start, from]);
      start = to;
    }
    if (closes) depth--;
    if (closes && depth === 0) return { spans, end: to };
  }
  throw new Error('a call without its closing parenthesis');
}

function startOf({ loc }: { loc?: number[] }): number {
  return loc?.[0] ?? -1;
}

class Reader {
  readonly calls: Call[] = [];
  readonly locals = new Set<number>();
  private readonly known = new Map<AstExpression, Expression>();

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  /** Converts a node, and collects the calls within it. */
  read(node: AstExpression | null, bound: Bound, depth: number): Expression {
    if (node === null) return { kind: 'omitted' };
    const known = this.known.get(node);
    if (known) return known;
    const expression = this.readNode(node, bound, depth);
    this.known.set(node, expression);
    return expression;
  }

  private readNode(node: AstExpression, bound: Bound, depth: number): Expression {
    switch (node.type) {
      case 'Literal':
        return { kind: 'values', values: [[node.value]] };
      case 'ErrorLiteral':
        return { kind: 'values', values: [[{ error: node.value }]] };
      case 'ArrayExpression':
        return this.readArray(node.elements);
      case 'ReferenceIdentifier':
        return this.readLocal(node, bound) ?? readReference(node.value, node.kind);
      case 'UnaryExpression':
      case 'BinaryExpression':
        return operation(
          node.operator,
          node.arguments.map((operand) => this.read(operand, bound, depth)),
        );
      case 'LetExpression': {
        const inside = new Map(bound);
        for (const { id, init } of node.declarations) {
          this.locals.add(startOf(id));
          inside.set(id.name.toLowerCase(), this.read(init, inside, depth));
        }
        return this.read(node.body, inside, depth);
      }
      case 'LambdaExpression': {
        const inside = new Map(bound);
        for (const param of node.params) {
          this.locals.add(startOf(param));
          inside.set(param.name.toLowerCase(), { kind: 'other' });
        }
        this.read(node.body, inside, depth);
        return { kind: 'other' };
      }
      case 'CallExpression':
        return this.readCall(node, bound, depth);
    }
  }

  private readLocal(node: { value: string; loc?: number[] }, bound: Bound): Expression | undefined {
    const expression = bound.get(node.value.toLowerCase());
    if (expression) this.locals.add(startOf(node));
    return expression;
  }

  private readArray(elements: AstExpression[][]): Expression {
    const values = elements.map((row) =>
      row.map((element): CellValue => {
        if (element.type === 'Literal') return element.value;
        return element.type === 'ErrorLiteral' ? { error: element.value } : null;
      }),
    );
    return { kind: 'values', values };
  }

  private readCall(node: CallExpression, bound: Bound, depth: number): Expression {
    const callee = node.callee as AstExpression | CallExpression['callee'];
    const id = callee.type === 'Identifier' ? ownId(callee.name) : undefined;
    if (id === undefined) {
      if (callee.type !== 'Identifier') this.read(callee, bound, depth);
      else if (bound.has(callee.name.toLowerCase())) this.locals.add(startOf(callee));
      for (const argument of node.arguments) this.read(argument, bound, depth);
      return { kind: 'other' };
    }
    const [start, nameEnd] = callee.loc as [number, number];
    const { spans, end } = argumentSpans(this.tokens, nameEnd);
    const args = spans.map(([from, to], index) => this.argument(from, to, node.arguments[index], bound, depth + 1));
    const none = args.length === 1 && args[0]!.text === '';
    const call: Call = { id, start, end, depth, args: none ? [] : args };
    this.calls.push(call);
    return { kind: 'call', call };
  }

  private argument(
    from: number,
    to: number,
    node: AstExpression | null | undefined,
    bound: Bound,
    depth: number,
  ): CallArgument {
    const source = this.text.slice(from, to);
    const text = source.trim();
    const start = from + source.length - source.trimStart().length;
    return { text, start, end: start + text.length, expression: this.read(node ?? null, bound, depth) };
  }
}

/** Keeps A# and @A as references; any other operator is arithmetic. */
function operation(operator: string, operands: Expression[]): Expression {
  const [first, second] = operands;
  if (first?.kind === 'reference' && !second) {
    if (operator === '#') return { kind: 'reference', reference: { ...first.reference, spilled: true } };
    if (operator === '@') return { kind: 'reference', reference: { ...first.reference, implicit: true } };
  }
  if (operator === '@' && first?.kind === 'call') return first;
  return { kind: 'operation', operator, operands };
}
