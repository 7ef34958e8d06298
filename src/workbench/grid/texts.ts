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

/** Texts that Univer's code asks for and its locales lack. */
const missing = {
  nl: {
    'sheets-formula': {
      progress: {
        analyzing: 'Formules worden gelezen…',
        calculating: 'Formules worden berekend…',
        'array-analysis': 'Matrixformules worden gelezen…',
        'array-calculation': 'Matrixformules worden berekend…',
        done: 'Berekend',
      },
    },
    'sheets-ui': {
      merge: {
        confirm: {
          warning: 'Let op',
          dismantleMergeCellWarning: 'Samengevoegde cellen worden gesplitst. Doorgaan?',
        },
      },
      filter: {
        confirm: {
          error: 'Dat kan niet',
          notAllowedToInsertRange: 'Wis eerst het filter: zolang het aan staat, kunnen hier geen cellen bij.',
        },
      },
      info: { error: 'Let op', forceStringInfo: 'Getal als tekst opgeslagen' },
    },
    'sheets-filter-ui': { permission: { filterErr: 'Het blad is beveiligd: het filter kan niet veranderen.' } },
  },
  en: {
    'sheets-formula': {
      progress: {
        analyzing: 'Reading formulas…',
        calculating: 'Calculating formulas…',
        'array-analysis': 'Reading array formulas…',
        'array-calculation': 'Calculating array formulas…',
        done: 'Calculated',
      },
    },
    'sheets-ui': {
      merge: {
        confirm: { warning: 'Warning', dismantleMergeCellWarning: 'Merged cells will be split. Continue?' },
      },
      filter: {
        confirm: {
          error: 'Not possible',
          notAllowedToInsertRange: 'Clear the filter first: no cells can be added here while it is on.',
        },
      },
      info: { error: 'Note', forceStringInfo: 'Number stored as text' },
    },
    'sheets-filter-ui': { permission: { filterErr: 'The sheet is protected: the filter cannot change.' } },
  },
};

/** Texts of the grid's own menus and dialogs. Univer has no Dutch; its explanations of Excel's functions stay English. */
export function gridTexts(language: Language) {
  const cells = [sheets, sheetsUi, sheetsNumfmtUi, sheetsTable, sheetsFilter, sheetsFilterUi];
  const english = mergeLocales(design, ui, docsUi, sheetsFormula, sheetsFormulaUi, ...cells);
  const whole = merge({}, english, missing[language]);
  return language === 'nl' ? merge(whole, menuTexts, dialogTexts) : whole;
}
