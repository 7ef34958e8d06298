import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FormatConfig } from 'oxfmt';

const settings = fileURLToPath(new URL('../.oxfmtrc.json', import.meta.url));

/** Writes a generated file in the format of the project. */
export async function writeFormatted(path: string, text: string): Promise<void> {
  // Loaded here because the test runner cannot load it.
  const { format } = await import('oxfmt');
  const { code, errors } = await format(path, text, JSON.parse(readFileSync(settings, 'utf8')) as FormatConfig);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  writeFileSync(path, code);
}
