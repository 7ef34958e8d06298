import { OfficeError } from './errors';
import { guarded } from './guard';
import { readLoadOption } from './load-option';
import type { LoadPath } from './load-option';
import type { RequestContext } from './request-context';

/** A property whose value crosses to the caller: how it is read in the grid, and how it is written if it can be. */
export interface Property<Owner, Target> {
  read(owner: Owner, target: Target): unknown;
  write?(owner: Owner, target: Target, value: never): void | Promise<void>;
}

/** How an object finds its target in the grid, once its turn in the batch has come; null makes it a null object. */
export type Resolve<Target> = () => Target | null | Promise<Target | null>;

/**
 * An object of the Excel API: a stand-in that records what is asked of it and learns the answers at the next sync.
 * Subclasses list their properties once, with `defineProperties`; the guard around every object lets them have no
 * other fields of their own.
 */
export abstract class ClientObject<Target> {
  private found: Target | null | undefined;
  private readonly loaded = new Map<string, unknown>();
  private readonly parts = new Map<string, unknown>();

  constructor(
    readonly context: RequestContext,
    private readonly kind: string,
    resolve: Resolve<Target>,
  ) {
    context.enqueue(async () => {
      this.found = await resolve();
    });
    return guarded(this, kind);
  }

  /** Whether what was asked for does not exist; known after a sync. */
  get isNullObject(): boolean {
    if (this.found === undefined) throw new OfficeError('PropertyNotLoaded', `${this.kind}.isNullObject`);
    return this.found === null;
  }

  /** Asks for properties, to be read after the next sync. */
  load(option?: unknown): this {
    readLoadOption(option).forEach((path) => this.loadPath(path));
    return this;
  }

  /** Sets several properties at once, also those of the objects below. */
  set(properties: Record<string, unknown>): void {
    const self = this as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(properties)) {
      if (name in propertiesOf(this)) self[name] = value;
      else (self[name] as ClientObject<unknown>).set(value as Record<string, unknown>);
    }
  }

  /** The properties that were loaded, as a plain object. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this.loaded);
  }

  /** Keeps the object usable after the batch; here it always is. */
  track(): this {
    return this;
  }

  /** Lets the object go; here that needs nothing. */
  untrack(): this {
    return this;
  }

  /** The target of another object's batch turn, for objects that hang below it; null below a null object. */
  below<T>(step: (target: Target) => T | null | Promise<T | null>): Resolve<T> {
    return () => (this.found ? step(this.found) : null);
  }

  /** What the object stands for; only for use while a batch runs. */
  target(): Target {
    if (!this.found) throw new OfficeError('ItemNotFound', this.kind);
    return this.found;
  }

  /** An object below this one, made once, so that what is loaded into it stays. */
  protected part<T>(name: string, create: () => T): T {
    if (!this.parts.has(name)) this.parts.set(name, create());
    return this.parts.get(name) as T;
  }

  /** Records a change to the grid, to be made at the next sync. */
  protected change(make: (target: Target) => void | Promise<void>): void {
    this.context.enqueueWrite(() => make(this.target()));
  }

  /** Records a question, answered in `ClientResult.value` after the next sync. */
  protected ask<T>(answer: (target: Target) => T): { readonly value: T } {
    const place = `${this.kind}: ClientResult.value`;
    let known: { value: T } | null = null;
    this.context.enqueueRead(() => (known = { value: answer(this.target()) }));
    return {
      get value() {
        if (!known) throw new OfficeError('PropertyNotLoaded', place);
        return known.value;
      },
    };
  }

  /** Loads one property by its path; collections override it for their items. */
  protected loadPath([name = '*', ...rest]: LoadPath): void {
    const properties = propertiesOf(this);
    if (name === '*') Object.keys(properties).forEach((each) => this.loadProperty(each));
    else if (name in properties) this.loadProperty(name);
    else if (name !== 'isNullObject') this.loadBelow(name, rest);
  }

  /** Remembers a value, for the caller to read. */
  protected learn(name: string, value: unknown): void {
    this.loaded.set(name, value);
  }

  private loadBelow(name: string, rest: LoadPath): void {
    const part = (this as unknown as Record<string, unknown>)[name];
    if (!(part instanceof ClientObject)) throw new OfficeError('InvalidArgument', `${this.kind}.load('${name}')`);
    part.loadPath(rest.length ? rest : ['*']);
  }

  private loadProperty(name: string): void {
    this.context.enqueueRead(() => {
      const property = propertiesOf(this)[name];
      if (!this.found || !property) return;
      const value = property.read(this, this.found);
      this.context.countResponse(value);
      this.learn(name, value);
    });
  }

  /** The value of a loaded property. */
  protected read(name: string): unknown {
    if (this.loaded.has(name)) return this.loaded.get(name);
    // Properties of a null object are undefined in Excel, not an error.
    if (this.found === null) return undefined;
    throw new OfficeError('PropertyNotLoaded', `${this.kind}.${name}`);
  }

  /** Sets a property at the next sync. */
  protected write(name: string, value: unknown): void {
    const write = propertiesOf(this)[name]?.write as
      ((owner: this, target: Target, value: unknown) => void) | undefined;
    if (!write) throw new OfficeError('InvalidOperation', `${this.kind}.${name}`);
    this.learn(name, value);
    this.context.countRequest(value);
    this.change((target) => write(this, target, value));
  }
}

type AnyProperty = Property<unknown, unknown>;

const PROPERTIES = new Map<object, Record<string, AnyProperty>>();

/** Gives a class its properties: each reads what was loaded, and records a change when it is set. */
export function defineProperties<Owner extends ClientObject<Target>, Target>(
  kind: { prototype: Owner },
  properties: Record<string, Property<Owner, Target>>,
): void {
  PROPERTIES.set(kind.prototype, properties as unknown as Record<string, AnyProperty>);
  for (const [name, { write }] of Object.entries(properties)) {
    Object.defineProperty(kind.prototype, name, {
      configurable: true,
      get(this: { read(name: string): unknown }) {
        return this.read(name);
      },
      ...(write && {
        set(this: { write(name: string, value: unknown): void }, value: unknown) {
          this.write(name, value);
        },
      }),
    });
  }
}

function propertiesOf(object: object): Record<string, AnyProperty> {
  return PROPERTIES.get(Object.getPrototypeOf(object) as object) ?? {};
}
