/** Alternatives of a pattern outside parentheses: `a|b(?:c|d)` -> `a`, `b(?:c|d)`. */
function alternativesOf(pattern: string): string[] {
  const found = [''];
  let depth = 0;
  for (const character of pattern) {
    depth += Number(character === '(') - Number(character === ')');
    if (character === '|' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found;
}

/** Joins patterns, those with the same first letter in one group, so that a search tries few of them at a position. */
export function joinedByLetter(patterns: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const pattern of patterns.flatMap(alternativesOf)) {
    const letter = /^[a-z](?![?*])/.exec(pattern)?.[0] ?? '';
    groups.set(letter, [...(groups.get(letter) ?? []), pattern.slice(letter.length)]);
  }
  return [...groups].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`).join('|');
}
