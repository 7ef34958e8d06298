import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type FileKind, fileKinds, kindOf, rootFiles, type SchemesFile, type SourcesFile } from './index';

interface Parsed {
  readonly path: string;
  readonly content: unknown;
}

/** Formats a path into a file with the ids of its rows: `facts[12] (vhf.tranche-3.budget) value`. */
function rowName(content: unknown, path: readonly PropertyKey[]): string {
  let here: unknown = content;
  const words: string[] = [];
  for (const key of path) {
    here = (here as Record<PropertyKey, unknown> | undefined)?.[key];
    if (typeof key === 'number') {
      const id = (here as { id?: unknown } | undefined)?.id;
      words[words.length - 1] += `[${key}]${typeof id === 'string' ? ` (${id})` : ''}`;
    } else words.push(String(key));
  }
  return words.join(' ') || 'the file';
}

function shapeProblems({ path, content }: Parsed): string[] {
  const kind = kindOf(content);
  const schema = rootFiles[path as keyof typeof rootFiles] ?? (kind && fileKinds[kind]);
  if (!schema)
    return [
      `${path}: the file: has none, or several, of the keys that identify a kind of file; give it one of ${Object.keys(fileKinds).join(', ')}`,
    ];
  const result = schema.safeParse(content);
  if (result.success) return [];
  return result.error.issues.map((issue) => `${path}: ${rowName(content, issue.path)}: ${issue.message}`);
}

/** Ids of all rows, each with its file and row. */
function* idsIn(content: unknown, path: string, row = ''): Generator<[id: string, where: string]> {
  if (typeof content !== 'object' || content === null) return;
  for (const [key, value] of Object.entries(content)) {
    const here = Array.isArray(content) ? `${row}[${key}]` : row ? `${row} ${key}` : key;
    if (key === 'id' && typeof value === 'string') yield [value, `${path}: ${row}`];
    else yield* idsIn(value, path, here);
  }
}

function doubleIds(files: readonly Parsed[]): string[] {
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const { path, content } of files)
    for (const [id, where] of idsIn(content, path)) {
      const first = seen.get(id);
      if (first) problems.push(`${where}: the id ${id} is already that of ${first}`);
      else seen.set(id, where);
    }
  return problems;
}

/** Values of a key at any depth of a file. */
function* valuesOf(key: string, content: unknown): Generator<unknown> {
  if (typeof content !== 'object' || content === null) return;
  for (const [name, value] of Object.entries(content)) {
    if (name === key) yield value;
    yield* valuesOf(key, value);
  }
}

function danglingNames(
  files: readonly Parsed[],
  key: 'source' | 'scheme' | 'fact',
  list: string,
  known: Set<string>,
): string[] {
  return files.flatMap(({ path, content }) =>
    [...new Set(valuesOf(key, content))]
      .filter((name) => !known.has(String(name)))
      .map((name) => `${path}: ${key}: ${String(name)} is not in ${list}`),
  );
}

function misplaced(files: readonly Parsed[]): string[] {
  return files.flatMap(({ path, content }) => {
    const source = (content as { source?: unknown }).source;
    const folder = path.split('/')[0];
    return typeof source === 'string' && folder !== 'checks' && folder !== source
      ? [`${path}: source: a file of ${source} stands in the folder ${folder}`]
      : [];
  });
}

function parseAll(root: string): { files: Parsed[]; problems: string[] } {
  const files: Parsed[] = [];
  const problems: string[] = [];
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  for (const path of paths.sort()) {
    const name = path.split(sep).join('/');
    try {
      files.push({ path: name, content: JSON.parse(readFileSync(join(root, path), 'utf8')) });
    } catch (error) {
      problems.push(`${name}: the file: is not JSON (${(error as Error).message.replace(/\s+/g, ' ')})`);
    }
  }
  return { files, problems };
}

/** Checks the data files of a folder; one line per fault with the file, the row and the reason. */
export function checkData(root: string): string[] {
  const { files, problems } = parseAll(root);
  problems.push(...files.flatMap(shapeProblems));
  if (problems.length > 0) return problems;
  const content = (path: string): unknown => files.find((file) => file.path === path)?.content ?? [];
  const sources = new Set((content('sources.json') as SourcesFile).map((source) => source.id));
  const schemes = new Set((content('schemes.json') as SchemesFile).map((scheme) => scheme.id));
  const facts = new Set(
    files
      .flatMap(({ path, content: file }) => (kindOf(file) === 'facts' ? [...idsIn(file, path)] : []))
      .map(([id]) => id),
  );
  const rows = files.filter((file) => !(file.path in rootFiles));
  return [
    ...doubleIds(rows.filter(({ content: file }) => kindOf(file) !== ('themes' satisfies FileKind))),
    ...danglingNames(rows, 'source', 'sources.json', sources),
    ...danglingNames(rows, 'scheme', 'schemes.json', schemes),
    ...danglingNames(rows, 'fact', 'the facts', facts),
    ...misplaced(rows),
  ];
}
