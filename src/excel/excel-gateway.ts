import type { SheetRange } from '../workbook/cell-range';
import { appearanceOf, followAppearance } from './appearance';
import { asOneStep, runInExcel, orProblem } from './run-in-excel';
import { changeHiddenTexts, readHiddenTexts } from './hidden-texts';
import { writePlan, checkEmpty } from './write/write-plan';
import { followSelection, followWorkbook, notifyChanged } from './follow/follow-selection';
import type { Gateway, Problem } from '../workbook/port';
import { readCells } from './read/read-cells';
import { locateName } from './read/names';
import { locateTable, readTables } from './read/tables';
import { readReferences } from './read/references';
import { findSpilled, scanWorkbook } from './read/scan';
import { readSelection } from './follow/selection';
import { keepSheetProperty, readSheetProperties } from './sheet-properties';
import { addressOf } from '../workbook/a1';
import { replaceInCell } from './write/replace';

function appearance(): Gateway['appearance'] {
  return appearanceOf(Office.context.officeTheme?.bodyBackgroundColor, true);
}

function readSetting(key: string): unknown {
  return Office.context.document.settings.get(key) ?? undefined;
}

async function select(area: SheetRange): Promise<Problem | undefined> {
  return runInExcel(async (context): Promise<undefined> => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    sheet.activate();
    sheet.getRange(addressOf(area)).select();
    await context.sync();
  });
}

function putSetting(key: string, value: unknown): void {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(key);
  else settings.set(key, value);
}

/** Saves a setting; reports success only after Excel persisted it. */
function saveSetting(key: string, value: unknown): Promise<Problem | undefined> {
  const before = readSetting(key);
  putSetting(key, value);
  return new Promise((done) =>
    Office.context.document.settings.saveAsync(({ status }) => {
      if (status === Office.AsyncResultStatus.Succeeded) return done(undefined);
      putSetting(key, before);
      done({ problem: 'notKept' });
    }),
  );
}

/** Port to the workbook that is open in Excel. */
export function excelGateway(language: Gateway['language'], notation: Gateway['notation'] = 'point'): Gateway {
  return {
    host: 'excel',
    language,
    notation,
    get appearance() {
      return appearance();
    },
    onAppearanceChange: (listener) => followAppearance(() => listener(appearance())),
    selection: readSelection,
    onSelectionChange: followSelection,
    onWorkbookChange: followWorkbook,
    select,
    asOneStep,
    tables: readTables,
    locateTable,
    locateName,
    readCells,
    scan: scanWorkbook,
    spilled: findSpilled,
    read: readReferences,
    checkEmpty,
    write: (...order) => writePlan(...order).finally(notifyChanged),
    replace: replaceInCell,
    // Loads the formula parser on first use, so that the pane opens sooner.
    freeze: (...order) => orProblem(async () => (await import('./freeze/freeze')).freezeFormulas(...order)),
    locateFrozen: (...asked) => orProblem(async () => (await import('./freeze/thaw')).locateFrozen(...asked)),
    thaw: (...frozen) => orProblem(async () => (await import('./freeze/thaw')).thawFormulas(...frozen)),
    readSheetProperties,
    keepSheetProperty,
    readHiddenTexts,
    changeHiddenTexts,
    readSetting,
    saveSetting,
  };
}
