import './page/page.css';
import { exampleWorkbook } from './example/workbook';
import { speakDutch } from './dutch/dutch';
import { CustomFunctionsRuntime } from './functions/custom-functions';
import { ErrorMessages } from './functions/error-messages';
import { loadFunctions } from './functions/load';
import { registerFunctions } from './functions/register';
import { browserEditing } from './grid/browser-editing';
import { startBrowserGrid } from './grid/browser-grid';
import { closeChannelsAfterUse } from './grid/closed-channels';
import { colourCells, redrawColours } from './grid/colours-in-sight';
import { Grid } from './grid/grid';
import { showErrorMessages } from './grid/hover-messages';
import { showNotes } from './grid/notes-in-sight';
import { refuseEntries } from './grid/refused-entries';
import { OfficeHost } from './office/host';
import type { Workbench } from './office/host';
import { Desk } from './page/desk';
import { chooseLanguage } from './page/language';
import { showNotice } from './page/notice';
import { PaneFrame } from './page/pane-frame';
import { pageTexts } from './page/texts';
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
  const { api, injector } = startBrowserGrid(element('grid'), language, dark);
  const metadata = await loading;
  // Univer's services for sheets exist once a sheet does; it calculates after this turn.
  api.createWorkbook(exampleWorkbook(language)).setNumfmtLocal(language);
  const grid = new Grid(api, injector, browserEditing(injector));
  const messages = new ErrorMessages();
  const sheetName = (sheetId: string) => grid.sheet(sheetId).getSheetName();
  const names = registerFunctions(injector, NAMESPACE, metadata, runtime, { messages, sheetName });
  showErrorMessages(injector, grid, messages);
  showNotes(injector, grid);
  colourCells(injector);
  redrawColours(injector, grid);
  if (language === 'nl') speakDutch(injector);
  refuseEntries(injector, grid, (message) => showNotice(element('notice'), { text: message }, texts.close));
  await openDesk({ grid, office: new OfficeHost(grid), language, dark }, names);
  performance.mark('workbench-ready');
  document.documentElement.dataset['ready'] = 'true';
}

async function openDesk(workbench: Workbench, functionNames: readonly string[]): Promise<void> {
  Object.assign(window, { univerAPI: workbench.grid.api, nplvWorkbench: workbench });
  const labels = { title: texts.paneTitle, divider: texts.dividerLabel };
  const address = `${ADDIN_FOLDER}/taskpane.html`;
  const pane = new PaneFrame(element('desk'), element('divider'), element('pane'), address, labels);
  new Desk(workbench, pane, element('notice'), element('busy'), functionNames).fill(element('bar'));
  await workbench.grid.calculation.settled();
  pane.load();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

start().catch((error: Error) => showNotice(element('notice'), { text: texts.cannotStart(error.message) }, texts.close));
