/** Names in braces are filled in: "Termijn {year}, {theme}". Where grammar needs more, a sentence is a function. */
export type Sentence<Names> = string | ((names: Names) => string);

/** A sentence with its names filled in, each as `show` writes it. */
export function fill<Names extends object>(
  sentence: Sentence<Names>,
  names: Names,
  show: (value: unknown, name: string) => string = String,
): string {
  if (typeof sentence !== 'string') return sentence(names);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => show(names[name as keyof Names], name));
}
