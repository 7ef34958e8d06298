import type { Problem } from '../workbook/port';
import { runAsOneStep, runInExcel, retryOnce } from './run-in-excel';

/** Prefix of hidden names with texts. They are saved with the workbook, and each co-author adds separate ones. */
const PREFIX = '_NPLVT.';
/** Most code points in a string; Excel allows 255 UTF-16 units, and some code points take two. */
const LONGEST_STRING = 120;
/** Most texts to read, a hundred times what freezing a large workbook adds. */
const MOST_TEXTS = 10_000;
/** Most texts in a request, well below the 5 MB limit of Excel on the web. */
const TEXTS_A_REQUEST = 250;

/** Formats a text as a constant formula: ="..."&"...". */
function formulaOf(text: string): string {
  const strings = text.match(new RegExp(`.{1,${LONGEST_STRING}}`, 'gsu')) ?? [''];
  return `=${strings.map((string) => `"${string.replace(/"/g, '""')}"`).join('&')}`;
}

/** Parses such a formula; undefined for any other. */
function textOf(formula: string): string | undefined {
  const isText = /^="(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*$/.test(formula);
  return isText ? formula.slice(2, -1).replace(/"&"|""/g, (found) => (found === '""' ? '"' : '')) : undefined;
}

/** Reads the texts in hidden names, by key. */
export function readHiddenTexts(): Promise<ReadonlyMap<string, string> | Problem> {
  return runInExcel<ReadonlyMap<string, string> | Problem>(async ({ workbook }) => {
    workbook.names.load('items/name');
    await workbook.context.sync();
    const kept = workbook.names.items.filter(({ name }) => name.startsWith(PREFIX));
    if (kept.length > MOST_TEXTS) return { problem: 'tooManyNames', count: kept.length, most: MOST_TEXTS };
    for (const item of kept) item.load('formula');
    // Formulas of other names may be of any length, and no one reads them.
    if (kept.length > 0) await workbook.context.sync();
    return new Map(
      kept.flatMap(({ name, formula }): [string, string][] => {
        const text = textOf(String(formula));
        return text === undefined ? [] : [[name.slice(PREFIX.length), text]];
      }),
    );
  });
}

/** Adds texts before it removes others; rolls the additions back where it cannot finish. */
export async function changeHiddenTexts(
  changes: ReadonlyMap<string, string | undefined>,
): Promise<Problem | undefined> {
  const added = [...changes].flatMap(([key, text]) => (text === undefined ? [] : [{ name: PREFIX + key, text }]));
  const removed = [...changes].flatMap(([key, text]) => (text === undefined ? [PREFIX + key] : []));
  return runAsOneStep(async (context): Promise<Problem | undefined> => {
    try {
      await add(context, added);
    } catch {
      const names = added.map(({ name }) => name);
      await remove(context, names);
      return { problem: 'notKept' };
    }
    if (removed.length > 0) await retryOnce(() => remove(context, removed));
    return undefined;
  });
}

async function add(
  { workbook }: Excel.RequestContext,
  texts: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  for (let from = 0; from < texts.length; from += TEXTS_A_REQUEST) {
    for (const { name, text } of texts.slice(from, from + TEXTS_A_REQUEST))
      workbook.names.add(name, formulaOf(text)).visible = false;
    await workbook.context.sync();
  }
}

/** Deletes names; Excel ignores those that are not there. */
async function remove({ workbook }: Excel.RequestContext, names: readonly string[]): Promise<void> {
  for (const name of names) workbook.names.getItemOrNullObject(name).delete();
  await workbook.context.sync();
}
