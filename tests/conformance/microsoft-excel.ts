import { readFileSync } from 'node:fs';
import type { OfficeHost } from '../../src/workbench/office/host';
import type { RichApiMessage } from '../../src/workbench/office/protocol';

const LIBRARY = 'node_modules/@microsoft/office-js/dist/excel-win32-16.01.js';
/** Flag of a request that waits until the user has finished typing in a cell. */
const DELAY_FOR_CELL_EDIT = 64;

interface Request {
  readonly Body: object;
}

interface Response {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: null;
  readonly Body: object | null;
}

/** Interfaces of Microsoft's client for running it without Excel. */
interface OfficeExtensionLibrary {
  SessionBase: (new () => object) & { _overrideSession: object };
  GenericEventRegistration: { getGenericEventRegistration(id: string): object };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(event: { entries: object[] }): void;
}

interface Library {
  readonly excel: typeof Excel;
  readonly extension: OfficeExtensionLibrary;
}

let library: Library | undefined;

/** Evaluates Microsoft's client as a script of a page, with the browser globals that it needs. */
function loadLibrary(): Library {
  const scope = globalThis as Record<string, unknown>;
  const nothing = (): undefined => undefined;
  const page = {
    window: globalThis,
    location: { hash: '', search: '', origin: 'http://localhost', href: 'http://localhost/', protocol: 'http:' },
    document: {
      addEventListener: nothing,
      getElementsByTagName: () => [],
      readyState: 'complete',
      createElement: () => ({}),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: 'node' },
  };
  for (const [name, content] of Object.entries(page)) scope[name] ??= content;
  const { Office: office, Excel: excel } = scope;
  // Indirect eval makes the variables of the script global, as on a page.
  (0, eval)(`${readFileSync(LIBRARY, 'utf8')}\n;globalThis.microsoftExcel = Excel;`);
  Object.assign(scope, { Office: office, Excel: excel });
  return {
    excel: scope['microsoftExcel'] as typeof Excel,
    extension: scope['OfficeExtension'] as OfficeExtensionLibrary,
  };
}

/** Sends the requests of the client to the host. */
function sessionOf({ extension }: Library, host: OfficeHost): object {
  return new (class extends extension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull() {
      return {
        async executeAsync(_: string, flags: number, { Body }: Request): Promise<Response> {
          const answer = { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: null };
          try {
            const delayForCellEdit = (flags & DELAY_FOR_CELL_EDIT) !== 0;
            const body = await host.request(JSON.stringify(Body), { delayForCellEdit });
            return { ...answer, Body: JSON.parse(body) as object };
          } catch (error) {
            const { code, message } = error as { code: string; message: string };
            return { ...answer, HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Body: null };
          }
        },
      };
    }

    getEventRegistration(id: string): object {
      return extension.GenericEventRegistration.getGenericEventRegistration(id);
    }
  })();
}

/** The `Excel` of Microsoft's own client, on a host of the workbench. */
export function microsoftExcel(host: OfficeHost): typeof Excel {
  library ??= loadLibrary();
  const { excel, extension } = library;
  const session = sessionOf(library, host);
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.listen(([messageCategory, messageType, targetId, message, id]: RichApiMessage) =>
    extension._testTriggerRichApiMessageEvent({
      entries: [{ messageCategory, messageType, targetId, message, id }],
    }),
  );
  const run = (...given: Parameters<typeof excel.run>): Promise<unknown> => {
    extension.SessionBase._overrideSession = session;
    return excel.run(...given);
  };
  return { ...excel, run } as typeof Excel;
}
