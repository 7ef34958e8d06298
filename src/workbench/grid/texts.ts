import { merge, mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheetsFilter from '@univerjs/sheets-filter/locale/en-US';
import sheetsFilterUi from '@univerjs/sheets-filter-ui/locale/en-US';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import sheetsFormula from '@univerjs/sheets-formula/locale/en-US';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsTable from '@univerjs/sheets-table/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';
import type { Language } from '../../core/language';
import { dialogTexts } from './dutch-texts/dialogs';
import { menuTexts } from './dutch-texts/menus';

/** Texts of the grid's own menus and dialogs. Univer has no Dutch; its explanations of Excel's functions stay English. */
export function gridTexts(language: Language) {
  const cells = [sheets, sheetsUi, sheetsNumfmtUi, sheetsTable, sheetsFilter, sheetsFilterUi];
  const english = mergeLocales(design, ui, docsUi, sheetsFormula, sheetsFormulaUi, ...cells);
  return language === 'nl' ? merge({}, english, menuTexts, dialogTexts) : english;
}
