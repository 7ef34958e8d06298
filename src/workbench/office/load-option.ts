/** One property that is asked for: `format/fill/color` is the path ['format', 'fill', 'color']. */
export type LoadPath = readonly string[];

/** Reads what a caller may pass to `load`: a text with commas, a list, or an object with true for each property. */
export function readLoadOption(option: unknown): LoadPath[] {
  if (option === undefined || option === null) return [['*']];
  if (typeof option === 'string') return option.split(',').map(readPath);
  if (Array.isArray(option)) return option.flatMap((entry) => String(entry).split(',').map(readPath));
  const object = option as Record<string, unknown>;
  const paging = 'select' in object || 'expand' in object;
  return paging ? readSelection(object) : readTree(object);
}

function readPath(text: string): LoadPath {
  return text
    .trim()
    .split('/')
    .filter((part) => part !== '$all')
    .concat(text.includes('$all') ? ['*'] : []);
}

function readSelection({ select, expand }: Record<string, unknown>): LoadPath[] {
  return [select, expand].flatMap((option) => (option === undefined ? [] : readLoadOption(option)));
}

function readTree(tree: Record<string, unknown>): LoadPath[] {
  return Object.entries(tree).flatMap(([name, wanted]) => {
    const key = name === '$all' ? '*' : name;
    if (wanted === true) return [[key]];
    if (typeof wanted !== 'object' || wanted === null) return [];
    return readTree(wanted as Record<string, unknown>).map((path) => [key, ...path]);
  });
}
