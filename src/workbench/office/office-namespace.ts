import type { Language } from '../../core/language';
import type { OfficeHost } from './host';

/** Newest requirement sets with members that the pane uses; the table of types has only those members. */
const API_SETS: Readonly<Record<string, string>> = { ExcelApi: '1.20', CustomFunctionsRuntime: '1.4' };

const LIGHT = '#ffffff';
const DARK = '#15191a';

/** Surroundings of the pane, which the page passes to the Office library inside it. */
export interface PaneSurroundings {
  readonly office: OfficeHost;
  language: Language;
  dark: boolean;
}

type AsyncCallback = (result: { status: string }) => void;

/** The `Office` of the pane. */
export function createOffice({ office, language, dark }: PaneSurroundings): object {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const tag = language === 'en' ? 'en-US' : 'nl-NL';
  return {
    HostType: { Excel: 'Excel' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    context: {
      ...info,
      displayLanguage: tag,
      contentLanguage: tag,
      officeTheme: { bodyBackgroundColor: dark ? DARK : LIGHT },
      requirements: { isSetSupported },
      document: { settings: createSettings(office) },
    },
    onReady: () => Promise.resolve(info),
  };
}

/** Settings as the pane opened with them; changes reach the workbook at `saveAsync`. */
function createSettings(office: OfficeHost): object {
  const settings = office.readSettings();
  return {
    get: (key: string): unknown => JSON.parse(settings[key] ?? 'null'),
    set: (key: string, value: unknown) => void (settings[key] = JSON.stringify(value)),
    remove: (key: string) => void delete settings[key],
    saveAsync(done: AsyncCallback): void {
      office.writeSettings(settings);
      void Promise.resolve().then(() => done({ status: 'succeeded' }));
    },
  };
}

function isSetSupported(name: string, version = '1.1'): boolean {
  const own = API_SETS[name];
  return own !== undefined && version.localeCompare(own, 'en', { numeric: true }) <= 0;
}
