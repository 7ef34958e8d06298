import type { Injector } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import './page/page.css';
import { exampleWorkbook } from './example/workbook';
import { installDutch } from './dutch/dutch';
import { CustomFunctionsRuntime } from './functions/custom-functions';
import { loadFunctions } from './functions/load';
import { registerFunctions } from './functions/register';
import { browserEditing, startBrowserGrid, closeChannelsAfterUse } from './grid/browser-grid';
import { drawLikeExcel } from './grid/cell-display';
import { colourCells, redrawColours } from './grid/colour-display';
import { decimalMarks } from '../workbook/typed';
import { Grid } from './grid/grid';
import { formatResults, keepFormats } from './grid/number-formats';
import { showErrorMessages } from './grid/hover-messages';
import { showNotes } from './grid/note-display';
import { refuseEntries } from './grid/refused-entries';
import { OfficeHost } from './office/host';
import { takeStashedWorkbook } from './page/stashed-workbook';
import { PageActions, type Workbench } from './page/page-actions';
import { labelGrid } from './page/grid-labels';
import { focusFirst, cycleFocus } from './page/keyboard';
import { chooseLanguage, pageTexts } from './page/texts';
import { hideNotice, showNotice } from './page/notice';
import { PaneFrame } from './page/pane-frame';
import { showStatistics } from './page/statistics';
import { applyTheme, isDark } from './page/theme';

const ADDIN_FOLDER = 'addin';
const NAMESPACE = 'NPLV';

const language = chooseLanguage(location.search, navigator.languages);
const texts = pageTexts[language];

async function start(): Promise<void> {
  document.documentElement.lang = language;
  document.title = texts.title;
  const dark = isDark();
  applyTheme(dark);
  const runtime = new CustomFunctionsRuntime();
  const loading = loadFunctions(ADDIN_FOLDER, language, runtime);
  closeChannelsAfterUse();
  drawLikeExcel(language);
  const { api, injector } = startBrowserGrid(element('grid'), language, dark);
  const metadata = await loading;
  // Univer creates its services for sheets with the first sheet, and calculates after this turn.
  const stashed = await takeStashedWorkbook().catch(() => null);
  api.createWorkbook(stashed?.workbook ?? exampleWorkbook(language)).setNumfmtLocal(language);
  const grid = new Grid(api, injector, browserEditing(injector), decimalMarks[language]);
  const sheetName = (sheetId: string) => grid.sheet(sheetId).getSheetName();
  const names = registerFunctions(injector, NAMESPACE, metadata, runtime, { details: grid.results, sheetName });
  showErrorMessages(injector, grid);
  formatResults(injector, grid, language);
  showNotes(injector, grid);
  colourCells(injector);
  redrawColours(injector, grid);
  if (language === 'nl') installDutch(injector);
  else keepFormats(injector);
  showRefusals(injector, grid);
  showStatistics(injector, element('statistics'), language);
  await startPage({ grid, office: new OfficeHost(grid), language, dark }, names, injector, stashed?.unsaved ?? false);
  performance.mark('workbench-ready');
  document.documentElement.dataset['ready'] = 'true';
}

/** Shows why an entry is refused, until the user continues. */
function showRefusals(injector: Injector, grid: Grid): void {
  let shown: string | null = null;
  refuseEntries(injector, grid, (message) => {
    const notice = element('notice');
    if (message !== null) showNotice(notice, { text: message }, texts.close);
    else if (shown !== null && notice.textContent?.startsWith(shown)) hideNotice(notice);
    shown = message;
  });
}

async function startPage(
  workbench: Workbench,
  functionNames: readonly string[],
  injector: Injector,
  unsaved: boolean,
): Promise<void> {
  Object.assign(window, { univerAPI: workbench.grid.api, nplvWorkbench: workbench });
  const labels = { title: texts.paneTitle, divider: texts.dividerLabel };
  const address = `${ADDIN_FOLDER}/taskpane.html`;
  const pane = new PaneFrame(element('desk'), element('divider'), element('pane'), address, labels);
  new PageActions(workbench, pane, element('notice'), element('busy'), functionNames, unsaved).fill(element('bar'));
  labelGrid(element('grid'), injector, language);
  const layout = injector.get(ILayoutService);
  const stops = [
    { selector: '#grid [role="tablist"]', focus: focusFirst },
    { selector: '#bar', focus: focusFirst },
    { selector: '#grid [data-u-comp="ribbon-toolbar"]', focus: focusFirst },
    { selector: '#pane', focus: () => pane.frame.focus() },
    { selector: '#grid', focus: () => layout.focus() },
  ];
  cycleFocus(stops, pane.frame);
  await workbench.grid.calculation.settled();
  pane.load();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

start().catch((error: Error) => showNotice(element('notice'), { text: texts.cannotStart(error.message) }, texts.close));
