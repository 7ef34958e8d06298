const LONGEST = 31;

/**
 * Makes a name for a new sheet: drops characters that Excel refuses, adds a suffix, and numbers it where the name is
 * taken.
 */
export function freeSheetName(wanted: string, taken: readonly string[], after = ''): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const allowed = wanted.replace(/[[\]/\\?*:]/g, ' ').replace(/^['\s]+|['\s]+$/g, '');
  const numbered = (number: number): string => {
    const ending = number === 1 ? after : `${after} (${number})`;
    return allowed.slice(0, LONGEST - ending.length).trim() + ending;
  };
  let number = 1;
  while (used.has(numbered(number).toLowerCase())) number += 1;
  return numbered(number);
}
