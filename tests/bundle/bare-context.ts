import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { asMatrix, ExcelError } from '../functions/calls';
import type { ExampleArgument } from '../../src/functions/page';
import { builtFolder } from '../package/built';

/** Function as the bundle passes it to Excel. */
type Associated = (...given: unknown[]) => unknown[][];

/** Removes from a context what an engine has beyond the language, and access to clock and randomness. */
const toBareLanguage = `
  for (const name of ['Intl', 'console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
  for (const { prototype } of [String, Number, Date, Array, BigInt])
    for (const name of Object.getOwnPropertyNames(prototype)) if (/locale/i.test(name)) delete prototype[name];
  delete Math.random;
  delete Date.now;
  const refuse = () => { throw new Error('there is no clock'); };
  Date = new Proxy(Date, {
    construct: (date, given) => (given.length ? Reflect.construct(date, given) : refuse()),
    apply: refuse,
  });
`;

/** Text of a file in a built package. */
export function built(name: string, folder = builtFolder('dist')): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Functions of a built script, loaded with the language and `CustomFunctions` only. */
export class Bundle {
  readonly functions = new Map<string, Associated>();
  /** Globals that the script leaves behind. */
  readonly leftBehind: readonly string[];
  private readonly context: vm.Context;

  constructor(script: string, folder?: string) {
    const associate = (id: string, called: Associated) => {
      if (this.functions.has(id)) throw new Error(`${id} is associated twice`);
      this.functions.set(id, called);
    };
    const CustomFunctions = {
      associate,
      Error: ExcelError,
      ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
    };
    this.context = vm.createContext({ CustomFunctions }, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(toBareLanguage, this.context);
    const before = new Set(this.globals());
    vm.runInContext(built(script, folder), this.context);
    this.leftBehind = this.globals().filter((name) => !before.has(name));
  }

  /** Type of a global in the context. */
  typeOf(name: string): unknown {
    return vm.runInContext(`typeof ${name}`, this.context);
  }

  private globals(): string[] {
    return vm.runInContext('Object.getOwnPropertyNames(globalThis)', this.context) as string[];
  }

  /** Result block of a call; a call that fails as a whole gives a block with its error. */
  call(id: string, ...args: readonly ExampleArgument[]): unknown[][] {
    try {
      return this.functions.get(id)!(...args.map(asMatrix), { address: 'Sheet1!A1' });
    } catch (error) {
      if (error instanceof ExcelError) return [[error]];
      throw error;
    }
  }
}
