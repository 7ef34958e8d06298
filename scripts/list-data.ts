import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileKinds, kindOf, type FileKind } from '../src/data/schema';
import { writeFormatted } from './write-formatted';

const dataFolder = fileURLToPath(new URL('../src/data', import.meta.url));

/** Data files by kind, as sorted paths from `src/data`. */
function filesByKind(): Map<FileKind, string[]> {
  const found = new Map((Object.keys(fileKinds) as FileKind[]).map((kind) => [kind, [] as string[]]));
  const paths = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  for (const path of paths.sort()) {
    const kind = kindOf(JSON.parse(readFileSync(join(dataFolder, path), 'utf8')));
    if (kind) found.get(kind)!.push(relative('.', path).split(sep).join('/'));
  }
  return found;
}

const listName: Record<FileKind, string> = {
  places: 'placesFiles',
  themes: 'themesFiles',
  items: 'annexFiles',
  facts: 'factFiles',
  deadlines: 'deadlineFiles',
  awards: 'awardFiles',
  lines: 'expenditureFiles',
  groups: 'indicatorFiles',
  measures: 'measuresFiles',
  activities: 'capacityFiles',
  applications: 'wbiFiles',
  parts: 'homesFiles',
  rows: 'summaryFiles',
  contradictions: 'contradictionsFiles',
  differences: 'differencesFiles',
  sums: 'printedSumsFiles',
  keys: 'derivedKeysFiles',
  equalities: 'equalitiesFiles',
  conditions: 'conditionFiles',
};

/** Module that imports every data file, so that a new file needs no change of code. */
export function dataModule(): string {
  const imports: string[] = [];
  const lists: string[] = [];
  for (const [kind, paths] of filesByKind()) {
    const names = paths.map((path) => {
      const name = path
        .replace(/\.json$/, '')
        .replace(/[^a-zA-Z0-9]+(.)?/g, (_, letter?: string) => (letter ?? '').toUpperCase());
      imports.push(`import ${name} from './${path}';`);
      return name;
    });
    lists.push(
      `/** Files with \`${kind}\`. */`,
      `export const ${listName[kind]} = [${names.join(', ')}] as DataFile<'${kind}'>[];`,
    );
  }
  return [
    '// Written by `npm run data`; a health test holds it against the files that are there.',
    ...imports,
    "import schemesFile from './schemes.json';",
    "import sourcesFile from './sources.json';",
    "import type { DataFile, SchemesFile, SourcesFile } from './schema';",
    '',
    '/** The documents. */',
    'export const sources = sourcesFile as SourcesFile;',
    '/** The schemes. */',
    'export const schemes = schemesFile as SchemesFile;',
    ...lists,
    '',
  ].join('\n');
}

/** `npm run data`: rewrites that module, formatted. */
export async function main(): Promise<void> {
  await writeFormatted(join(dataFolder, 'files.ts'), dataModule());
}
