import './page/page.css';
import { exampleWorkbook } from './example/workbook';
import { CustomFunctionsRuntime } from './functions/custom-functions';
import { ErrorMessages } from './functions/error-messages';
import { loadFunctions } from './functions/load';
import { registerFunctions } from './functions/register';
import { startBrowserGrid } from './grid/browser-grid';
import { Grid } from './grid/grid';
import { showErrorMessages } from './grid/hover-messages';
import { fillBar } from './page/bar';
import { chooseLanguage } from './page/language';
import { showNotice } from './page/notice';
import { PaneFrame } from './page/pane-frame';
import { pageTexts } from './page/texts';

const ADDIN_FOLDER = 'addin';
const NAMESPACE = 'NPLV';

const language = chooseLanguage(location.search, navigator.languages);
const texts = pageTexts[language];

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

async function start(): Promise<void> {
  document.documentElement.lang = language;
  document.title = texts.title;
  const runtime = new CustomFunctionsRuntime();
  const loading = loadFunctions(ADDIN_FOLDER, language, runtime);
  const { api, injector } = startBrowserGrid(element('grid'), language, false);
  const metadata = await loading;
  // Univer's services for sheets exist once a sheet does; it calculates after this turn.
  api.createWorkbook(exampleWorkbook(language)).setNumfmtLocal(language);
  const messages = new ErrorMessages();
  const grid = new Grid(api, injector);
  registerFunctions(injector, NAMESPACE, metadata, runtime, {
    messages,
    sheetName: (sheetId) => grid.sheet(sheetId).getSheetName(),
  });
  showErrorMessages(injector, grid, messages);
  Object.assign(window, { univerAPI: api, nplvWorkbench: { grid, language } });
  const pane = new PaneFrame(element('desk'), element('divider'), element('pane'), `${ADDIN_FOLDER}/taskpane.html`, {
    title: texts.paneTitle,
    divider: texts.dividerLabel,
  });
  fillBar(element('bar'), texts.title, [
    {
      id: 'toggle-pane',
      label: texts.hidePane,
      press: (button) => (button.textContent = pane.toggle() ? texts.hidePane : texts.showPane),
    },
  ]);
  await grid.calculation.settled();
  pane.load();
  performance.mark('workbench-ready');
  document.documentElement.dataset.ready = 'true';
}

start().catch((error: Error) => showNotice(element('notice'), texts.cannotStart(error.message), texts.close));
