const TEXT = /"(?:[^"]|"")*"/;
const COLUMNS = /\[(?:[^[\]]|\[[^\]]*\])*\]/;
const QUOTED = /'(?:[^']|'')*'/;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/u;
const SPILL = new RegExp(`(?:(?:${QUOTED.source}|${WORD.source})!)?\\$?${WORD.source}(?:\\$\\d+)?#`, 'u');
const TOKEN = new RegExp([TEXT, COLUMNS, SPILL, QUOTED, WORD].map(({ source }) => source).join('|') + '|.', 'gsu');

/** A formula in pieces: texts, columns of tables, references to spills, quoted names, names, and every other character. */
export function formulaTokens(formula: string): string[] {
  return formula.match(TOKEN) ?? [];
}

/** Where among the pieces of a formula a name stands that LET or LAMBDA gave a meaning. */
export function parameters(tokens: readonly string[]): Set<number> {
  const found = new Set<number>();
  tokens.forEach((token, at) => {
    const call = token.toUpperCase();
    if (tokens[at + 1] !== '(' || (call !== 'LET' && call !== 'LAMBDA')) return;
    const { starts, end } = argumentsFrom(tokens, at + 2);
    const given = starts.slice(0, -1).filter((_, index) => call === 'LAMBDA' || index % 2 === 0);
    const names = new Set(given.map((start) => nameFrom(tokens, start)));
    for (let inside = at + 2; inside < end; inside++)
      if (names.has(tokens[inside]!.toLowerCase().replace(/#$/, ''))) found.add(inside);
  });
  return found;
}

/** Where the arguments of a call begin, and where the last of them ends. */
function argumentsFrom(tokens: readonly string[], first: number): { starts: number[]; end: number } {
  const starts = [first];
  let [depth, at] = [1, first];
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token === '(' || token === '{') depth++;
    else if (token === ')' || token === '}') depth--;
    else if (token === ',' && depth === 1) starts.push(at + 1);
    if (depth === 0) break;
  }
  return { starts, end: at };
}

function nameFrom(tokens: readonly string[], start: number): string | undefined {
  return tokens
    .slice(start)
    .find((token) => token.trim())
    ?.toLowerCase();
}
