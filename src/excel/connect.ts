import { browserGateway } from './browser-gateway';
import { excelGateway } from './excel-gateway';
import { type Language, languages } from '../core/language';
import type { Gateway } from '../workbook/port';
import { readNotation } from './read/notation';

function languageOf(tag: string | undefined): Language {
  return languages.find((language) => tag?.toLowerCase().startsWith(language)) ?? 'nl';
}

/** The workbook that the pane stands in, or what a plain browser offers in its place. */
export async function connect(): Promise<Gateway> {
  if (typeof Office === 'undefined') return browserGateway(languageOf(navigator.language));
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel
    ? excelGateway(languageOf(Office.context.displayLanguage), await readNotation())
    : browserGateway(languageOf(navigator.language));
}
