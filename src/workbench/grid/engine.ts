import type { Injector, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-table/facade';
import { FormulaEngine } from './formula-engine';
import { IFunctionService } from '@univerjs/engine-formula';

/** Formulas to calculate between two checks for stopping. */
const FORMULAS_AT_A_TIME = 5;

/** Registers calculation and undo without any rendering, so that it runs in Node as well. */
export function registerEngine(univer: Univer): void {
  univer.registerPlugin(FormulaEngine, { intervalCount: FORMULAS_AT_A_TIME });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
}

/** Functions that return or show an argument unchanged. */
const SHOWING = ['HYPERLINK', 'IF', 'IFS', 'IFERROR', 'IFNA', 'CHOOSE', 'SWITCH'];

/**
 * Keeps a text in a formula as text where a function only shows it, as Excel does. Univer parses texts that look like
 * days: =HYPERLINK("#A1","5, 6") showed 46148.
 */
export function keepLiteralTexts(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of SHOWING) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
