import { browserGateway } from './browser-gateway';
import { excelGateway } from './excel-gateway';
import { type Language, languages } from '../core/language';
import type { Gateway } from '../workbook/port';
import type { Notation } from '../workbook/notation';
import { runInExcel } from './run-in-excel';

function languageOf(tag: string | undefined): Language {
  return languages.find((language) => tag?.toLowerCase().startsWith(language)) ?? 'nl';
}

/** Reads the notation of formulas, which depends on the region rather than the language. */
async function readNotation(): Promise<Notation> {
  const separator = await runInExcel(async (context) => {
    const application = context.workbook.application.load('decimalSeparator');
    await context.sync();
    return application.decimalSeparator;
  });
  return separator === ',' ? 'comma' : 'point';
}

/** Connects to the workbook of the pane; outside Office, to the browser port. */
export async function connect(): Promise<Gateway> {
  if (typeof Office === 'undefined') return browserGateway(languageOf(navigator.language));
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel
    ? excelGateway(languageOf(Office.context.displayLanguage), await readNotation())
    : browserGateway(languageOf(navigator.language));
}
