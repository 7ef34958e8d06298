import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { root } from '../package/built';

const LIBRARY = join(root, 'node_modules/@microsoft/office-js/dist');
const RICH_API_MESSAGE = 33;
const INVOCATION = 1;
const INVOCATION_TYPE = 1000;

/**
 * Result of a call as the runtime sends it to Excel: number of the call, whether it succeeded, value or message, error
 * code.
 */
type Settled = [id: number, isValue: boolean, content: unknown, code: unknown];

interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly unknown[] };
}

interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

const nothing = (): undefined => undefined;
const safeArray = (list: unknown[]): SafeArray => ({ toArray: () => list, dimensions: () => 1 });

/** Functions page of the add-in with Microsoft's own runtime, in a context with the browser globals that both need. */
export class MicrosoftRuntime {
  /** Lengths of the messages in which the runtime sends results. */
  readonly payloads: number[] = [];
  private readonly context: vm.Context;
  private readonly waiting = new Map<number, (settled: Settled) => void>();
  private tell: (entries: unknown[]) => void = nothing;
  private setReady: () => void = nothing;
  private readonly ready = new Promise<void>((resolve) => (this.setReady = resolve));
  private lastCall = 0;

  constructor(script: string) {
    const page = this.page();
    Object.assign(page, { window: page, self: page, top: page, parent: page });
    this.context = vm.createContext(page);
    this.loadLibrary('custom-functions-runtime.js');
    vm.runInContext(script, this.context);
  }

  /** Ids of the functions that the script has registered. */
  registered(): string[] {
    return vm.runInContext('Object.keys(CustomFunctions._association.mappings)', this.context) as string[];
  }

  /** Sends calls in one message, as Excel does in a calculation. */
  async call(calls: readonly (readonly [id: string, ...args: unknown[]])[]): Promise<Settled[]> {
    await this.ready;
    const answers: Promise<Settled>[] = [];
    const entries = calls.map(([name, ...args]) => {
      const id = (this.lastCall += 1);
      answers.push(new Promise((resolve) => this.waiting.set(id, resolve)));
      return [INVOCATION, INVOCATION_TYPE, '', JSON.stringify([id, name, args, 'Blad1!A1', 0, null]), id];
    });
    this.tell(entries);
    return Promise.all(answers);
  }

  private loadLibrary(name: string): void {
    vm.runInContext(readFileSync(join(LIBRARY, name), 'utf8'), this.context, { filename: name });
  }

  private page(): Record<string, unknown> {
    const head = { appendChild: (script: { src: string; onload(): void }) => setTimeout(() => this.append(script)) };
    const runtime = { src: 'http://localhost/office-js/custom-functions-runtime.js', getAttribute: () => null };
    const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
    return {
      external: this.external(),
      ...{ setTimeout, clearTimeout, setInterval, clearInterval, Promise, URL, performance },
      location: { hash: '', search: '', origin: 'http://localhost', href: 'http://localhost/', protocol: 'http:' },
      history: {},
      navigator: { userAgent: 'node' },
      sessionStorage: storage,
      localStorage: storage,
      addEventListener: nothing,
      removeEventListener: nothing,
      document: {
        readyState: 'complete',
        addEventListener: nothing,
        createElement: () => ({ setAttribute: nothing }),
        getElementsByTagName: (name: string) => (name === 'script' ? [runtime] : [head]),
      },
    };
  }

  private append(script: { src: string; onload(): void }): void {
    this.loadLibrary(script.src.replace(/^.*office-js\//, ''));
    script.onload();
  }

  private external(): object {
    const texts = { GetAppUILocale: 'nl-NL', GetAppDataLocale: 'nl-NL', GetHostFullVersion: '16.0.15407.10000' };
    const matrix = JSON.stringify({ CustomFunctions: '1.9', CustomFunctionsRuntime: '1.4', ExcelApi: '1.13' });
    const answers = {
      ...{
        ...texts,
        GetDocUrl: 'Map.xlsx',
        GetSolutionRef: '',
        GetSolutionToken: '',
        GetCorrelationId: '',
        GetInstanceId: 'page',
      },
      ...{ GetAppType: 1, GetAppVersionMajor: 16, GetAppVersionMinor: 1, GetAppCapabilities: 0, GetActivationMode: 2 },
      ...{ GetControlIntegrationLevel: 1, GetSupportedMatrix: matrix, GetOfficeThemeInfo: '{}' },
      GetSettings: { Read: nothing },
    };
    const context = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
    return {
      GetHostInfo: () => 'excel$win32$16.01$nl-nl$telemetry$$disableLogging$0',
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: (_: number, [[, , , , body]]: [string[]], done: (answer: SafeArray) => void) => {
        const { Actions } = JSON.parse(body!) as { Actions: Action[] };
        const Results = Actions.map((action) => ({ ActionId: action.Id, Value: this.act(action, body!.length) }));
        setTimeout(() => done(safeArray([0, 200, null, JSON.stringify({ Results })])));
      },
      RegisterEvent: (
        id: number,
        _: string,
        handler: (id: number, message: SafeArray) => void,
        done: (status: number) => void,
      ) => {
        if (id === RICH_API_MESSAGE) this.tell = (entries) => handler(id, safeArray(entries));
        done(0);
      },
    };
  }

  private act({ Name, ArgumentInfo }: Action, length: number): unknown {
    if (Name === '_SetOsfControlContainerReadyForCustomFunctions') this.setReady();
    if (Name === 'SetInvocationArrayResults') {
      this.payloads.push(length);
      for (const settled of ArgumentInfo!.Arguments[0] as Settled[]) this.waiting.get(settled[0])?.(settled);
    }
    return Name === '_GetEnabledFeatures' ? [] : null;
  }
}
