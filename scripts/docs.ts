import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogue } from '../src/functions/catalogue';
import { overviewOf } from './docs/overview';
import { fileName, pageOf } from './docs/page';

/** Where the pages stand, from the root of the project. */
export const docsFolder = 'docs/functions';

const languages = [
  { language: 'nl', folder: '' },
  { language: 'en', folder: 'en/' },
] as const;

/** What every page must hold, by its path within the folder. */
export function functionDocs(): Map<string, string> {
  return new Map(
    languages.flatMap(({ language, folder }): [string, string][] => [
      [`${folder}README.md`, overviewOf(language)],
      ...catalogue.map((declaration): [string, string] => [
        folder + fileName(declaration.id),
        pageOf(declaration, language),
      ]),
    ]),
  );
}

/** `npm run docs`: writes the pages of the functions anew, so that none stays of a function that is gone. */
export function main(): void {
  const docs = functionDocs();
  rmSync(docsFolder, { recursive: true, force: true });
  for (const [path, text] of docs) {
    mkdirSync(dirname(join(docsFolder, path)), { recursive: true });
    writeFileSync(join(docsFolder, path), text);
  }
  console.log(`${docs.size} pages in ${docsFolder}`);
}
