import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogue } from '../src/functions/catalogue';
import { pageName } from '../src/functions/page';
import { type Language, languages } from '../src/core/language';
import { type Block, INDEX } from './docs/blocks';
import { htmlPage } from './docs/html';
import { markdownPage, markdownPath } from './docs/markdown';
import { overviewOf } from './docs/overview';
import { pageOf } from './docs/page';
import { writeFormatted } from './write-formatted';

/** Path of the pages, relative to the root of the project. */
export const docsFolder = 'docs/functions';

/** Pages of the functions in one language, by name. */
function pagesIn(language: Language): [name: string, blocks: Block[]][] {
  return [
    [INDEX, overviewOf(language)],
    ...catalogue.map((declaration): [string, Block[]] => [pageName(declaration.id), pageOf(declaration, language)]),
  ];
}

/** Contents of every page, by path within the folder. */
export function functionDocs(): Map<string, string> {
  return new Map(
    languages.flatMap((language) =>
      pagesIn(language).map(([name, blocks]): [string, string] => [
        markdownPath(name, language),
        markdownPage(blocks, language),
      ]),
    ),
  );
}

/** The same pages for the package, by path: Excel's help button opens them. */
export function functionHelp(): Record<string, string> {
  const pages = languages.flatMap((language) =>
    pagesIn(language).map(([name, blocks]): [string, string] => [
      `help/${language}/${name}.html`,
      htmlPage(name, blocks, language),
    ]),
  );
  return Object.fromEntries(pages);
}

/**
 * `npm run docs`: rewrites the pages of the functions and of Excel's API, so that no page of a removed function stays.
 */
export async function main(): Promise<void> {
  // Loaded here because they are large, and only this command needs them.
  const { OFFICE_API_PAGE, excelFiles, membersInUse, officeApiPage } = await import('./docs/office-api');
  const { excelUses } = await import('./docs/excel-uses');
  await writeFormatted(OFFICE_API_PAGE, officeApiPage(membersInUse(excelUses(excelFiles()))));
  const docs = functionDocs();
  rmSync(docsFolder, { recursive: true, force: true });
  for (const [path, text] of docs) {
    mkdirSync(dirname(join(docsFolder, path)), { recursive: true });
    writeFileSync(join(docsFolder, path), text);
  }
  console.log(`${docs.size} pages in ${docsFolder}`);
}
