import { merge, mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import sheetsFormula from '@univerjs/sheets-formula/locale/en-US';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsTable from '@univerjs/sheets-table/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';
import type { Language } from '../page/language';
import { dutchTexts } from './dutch';

/** The texts of the grid's own menus. Univer has no Dutch, so only what people meet first is translated. */
export function gridTexts(language: Language) {
  const english = [design, ui, docsUi, sheets, sheetsUi, sheetsFormula, sheetsFormulaUi, sheetsNumfmtUi, sheetsTable];
  return merge({}, mergeLocales(...english), language === 'nl' ? dutchTexts : {});
}
