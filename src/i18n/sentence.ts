/** Sentence with names in braces: "Termijn {year}, {theme}". A function where grammar needs more. */
export type Sentence<Names> = string | ((names: Names) => string);

/** Fills the names in a sentence, each as `show` formats it. */
export function fill<Names extends object>(
  sentence: Sentence<Names>,
  names: Names,
  show: (value: unknown, name: string) => string = String,
): string {
  if (typeof sentence !== 'string') return sentence(names);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => show(names[name as keyof Names], name));
}
