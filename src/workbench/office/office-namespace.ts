import { guarded } from './guard';
import type { OfficeHost } from './host';

const API_SETS: Record<string, number> = {
  ExcelApi: 1.13,
  CustomFunctionsRuntime: 1.4,
  RibbonApi: 0,
  SharedRuntime: 0,
};

const LIGHT = { body: '#ffffff', text: '#1b2a22', control: '#f3f6f4' };
const DARK = { body: '#15191a', text: '#e6ece8', control: '#1c2320' };

type AsyncCallback = (result: { status: string; value?: unknown; error?: unknown }) => void;

/** The `Office` of the pane. */
export function createOffice(host: OfficeHost): object {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  return guarded(
    {
      HostType: { Excel: 'Excel' },
      PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac', iOS: 'iOS', Universal: 'Universal' },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
      actions: guarded({ associate: () => undefined }, 'Office.actions'),
      context: createContext(host, info),
      onReady: (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
        const ready = Promise.resolve(info);
        return callback ? ready.then(async (result) => (await callback(result), result)) : ready;
      },
    },
    'Office',
  );
}

function createContext(host: OfficeHost, info: { host: string; platform: string }): object {
  const { language, dark } = host.workbench;
  const tag = language === 'en' ? 'en-US' : 'nl-NL';
  const colors = dark ? DARK : LIGHT;
  return guarded(
    {
      ...info,
      displayLanguage: tag,
      contentLanguage: tag,
      diagnostics: { ...info, version: '16.0.0.0' },
      officeTheme: {
        bodyBackgroundColor: colors.body,
        bodyForegroundColor: colors.text,
        controlBackgroundColor: colors.control,
        controlForegroundColor: colors.text,
        isDarkTheme: dark,
      },
      requirements: guarded({ isSetSupported }, 'Office.context.requirements'),
      document: createDocument(host),
    },
    'Office.context',
  );
}

function createDocument(host: OfficeHost): object {
  const { settings, events } = host.workbench.grid;
  const handlers = new Map<unknown, () => void>();
  const succeed = (callback?: AsyncCallback) => void Promise.resolve().then(() => callback?.({ status: 'succeeded' }));
  return guarded(
    {
      settings: guarded(
        {
          get: (key: string) => settings.get(key),
          set: (key: string, value: unknown) => settings.set(key, value),
          remove: (key: string) => settings.remove(key),
          saveAsync: (first?: object | AsyncCallback, second?: AsyncCallback) => succeed(callbackOf(first, second)),
          refreshAsync: (callback?: AsyncCallback) => succeed(callback),
        },
        'Office.context.document.settings',
      ),
      addHandlerAsync: (type: string, handler: (event: object) => void, ...rest: AsyncCallback[]) => {
        handlers.set(handler, host.whileOpen(events.selected(() => handler({ type }))));
        succeed(callbackOf(...rest));
      },
      removeHandlerAsync: (_type: string, options?: { handler?: unknown }, callback?: AsyncCallback) => {
        const wanted = options?.handler;
        for (const [handler, stop] of handlers) if (wanted === undefined || wanted === handler) stop();
        succeed(callback);
      },
    },
    'Office.context.document',
  );
}

function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = String(API_SETS[name] ?? 0)
    .split('.')
    .map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}

function callbackOf(...candidates: unknown[]): AsyncCallback | undefined {
  return candidates.find((candidate): candidate is AsyncCallback => typeof candidate === 'function');
}
