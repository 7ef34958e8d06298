import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-formula-ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/ui/facade';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import { LocaleType, LogLevel, Univer, type Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin, IEditorBridgeService } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import type { Language } from '../../core/language';
import { registerEngine } from './engine';
import { hiddenMenus } from './hidden-menus';
import { filter, firstValueFrom } from 'rxjs';
import type { CellEditing } from './grid';
import { gridTexts } from './texts';

/** Cell editor of the grid in the browser. */
export function browserEditing(injector: Injector): CellEditing {
  const editor = injector.get(IEditorBridgeService);
  return {
    isOn: () => editor.isVisible().visible,
    ended: async () => {
      if (editor.isVisible().visible) await firstValueFrom(editor.visible$.pipe(filter(({ visible }) => !visible)));
    },
  };
}

/**
 * Closes each message channel after its first message. Univer opens one per task and leaves it open, and the browser
 * never frees an open channel. React opens its own before this runs.
 */
export function closeChannelsAfterUse(): void {
  window.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      this.port1.addEventListener('message', () => this.port1.close(), { once: true });
    }
  };
}

/** Colours of references in a formula being edited: legible on white and, inverted, on black. */
const REFERENCE_COLOURS = {
  ...defaultTheme['loop-color'],
  ...{ 1: 'purple.500', 4: 'yellow.600', 5: 'pink.500', 7: 'orange.500', 8: 'gray.500', 10: 'red.500' },
};

/** Starts the grid in an element of the page, without a workbook. */
export function startBrowserGrid(container: HTMLElement, language: Language, dark: boolean) {
  const univer = new Univer({
    theme: { ...defaultTheme, 'loop-color': REFERENCE_COLOURS },
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: gridTexts(language) },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple' });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  registerEngine(univer);
  univer.registerPlugin(UniverSheetsUIPlugin, { footer: { statisticBar: false }, menu: hiddenMenus });
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
