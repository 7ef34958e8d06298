import { OfficeError } from './errors';
import { EventHandlers } from './event-handlers';
import { ActionType, PathType } from './protocol';
import type { ClientPath, Conversation } from './conversation';
import type { Member, OfficeType } from './type';

/** Names that promises, printers and test tools look up on any object. */
const PROBES = new Set(['then', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof', '@@__IMMUTABLE_ITERABLE__@@']);

/** What the host tells of an object so that it is found again. */
interface Identity {
  readonly Id?: unknown;
  readonly _ReferenceId?: string;
}

/** Object of the Excel API: records what is asked of it and learns the answers at the next sync. */
export class ClientObject {
  private isNull: boolean | undefined = undefined;
  private readonly loaded = new Map<string, unknown>();
  private readonly parts = new Map<string, unknown>();

  constructor(
    readonly context: Conversation,
    readonly typeName: string,
    readonly path: ClientPath,
  ) {}

  /** Whether the object does not exist; known after a sync. */
  get isNullObject(): boolean {
    if (this.isNull === undefined) throw new OfficeError('PropertyNotLoaded', `${this.typeName}.isNullObject`);
    return this.isNull;
  }

  /** Asks for properties such as 'values, format/fill/color', to be read after the next sync. */
  load(properties: string): this {
    const Select = properties.split(',').map((each) => each.trim());
    const query = { ActionType: ActionType.Query, QueryInfo: { Select } };
    this.context.act(this.path, query, (answer) => this.learn(answer as Record<string, unknown> | null));
    return this;
  }

  /** Loaded properties as a plain object. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries([...this.loaded].map(([name, content]) => [camel(name), content]));
  }

  /** Asks whether the object exists, and for a path that finds it again when it has moved or has another name. */
  instantiate(): void {
    const action = { ActionType: ActionType.Instantiate };
    this.context.act(this.path, action, (identity) => this.identify(identity as Identity | null));
  }

  /** Value of a loaded property; undefined of a null object. */
  read(name: string): unknown {
    if (this.loaded.has(name) || this.isNull) return this.loaded.get(name);
    throw new OfficeError('PropertyNotLoaded', `${this.typeName}.${camel(name)}`);
  }

  /** Sets a property at the next sync. */
  write(name: string, content: unknown): void {
    this.loaded.set(name, content);
    this.context.act(this.path, { ActionType: ActionType.Set, Name: name, given: [content] });
  }

  /** Calls a method without an answer. */
  call(name: string, given: readonly unknown[]): void {
    this.context.act(this.path, { ActionType: ActionType.Method, Name: name, given });
  }

  /** Object that a property, a method or an indexer leads to. */
  reach(kind: PathType, name: string, type: string, given: readonly unknown[]): ClientObject {
    const reached = createObject(this.context, type, this.context.pathTo(kind, name, this.path, given));
    reached.instantiate();
    return reached;
  }

  /** Thing that belongs to the object, made once, so that what is loaded into it stays. */
  part<T>(name: string, create: () => T): T {
    if (!this.parts.has(name)) this.parts.set(name, create());
    return this.parts.get(name) as T;
  }

  private identify(identity: Identity | null): void {
    this.isNull = identity === null;
    const { owner } = this.path;
    if (identity?._ReferenceId !== undefined)
      this.context.redirect(this.path, PathType.Reference, identity._ReferenceId, null, []);
    else if (identity?.Id !== undefined && owner?.isCollection)
      this.context.redirect(this.path, PathType.Indexer, '', owner, [identity.Id]);
  }

  private learn(answer: Record<string, unknown> | null): void {
    this.isNull = answer === null;
    const { items, members } = this.context.types[this.typeName]!;
    for (const [name, content] of Object.entries(answer ?? {}))
      if (name === '_Items' && items) this.loaded.set('Items', this.itemsOf(items.type, content as object[]));
      else if (members[name]?.kind === 'part')
        (this as unknown as Record<string, ClientObject>)[camel(name)]!.learn(content as Record<string, unknown>);
      else this.loaded.set(name, content);
  }

  private itemsOf(type: string, answers: readonly Identity[]): ClientObject[] {
    return answers.map((answer) => {
      const path = this.context.pathTo(PathType.Indexer, '', this.path, [answer.Id]);
      const item = createObject(this.context, type, path);
      item.learn(answer as Record<string, unknown>);
      return item;
    });
  }
}

/** Creates an object of a type; a member that the type lacks makes the request fail at sync, as in Excel. */
export function createObject(context: Conversation, typeName: string, path: ClientPath): ClientObject {
  const type = context.types[typeName]!;
  path.isCollection = type.items !== undefined;
  const missing = (name: string): void =>
    context.act(context.pathTo(PathType.Property, pascal(name), path, []), { ActionType: ActionType.Instantiate });
  return new Proxy(new (classOf(type))(context, typeName, path), {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || PROBES.has(key)) return Reflect.get(target, key, receiver);
      missing(key);
      return absorber;
    },
    set(target, key, content, receiver) {
      if (typeof key === 'symbol' || key in target) return Reflect.set(target, key, content, receiver);
      missing(key);
      return true;
    },
  });
}

/** Stands for what a missing member leads to: takes any use of it, for the request fails at sync. */
const absorber: unknown = new Proxy(() => absorber, {
  get: (_, key) => (typeof key === 'symbol' || PROBES.has(key) ? undefined : absorber),
  set: () => true,
});

const classes = new Map<OfficeType, typeof ClientObject>();

function classOf(type: OfficeType): typeof ClientObject {
  const known = classes.get(type);
  if (known) return known;
  class Declared extends ClientObject {}
  const define = (name: string, descriptor: PropertyDescriptor): void =>
    void Object.defineProperty(Declared.prototype, name, { configurable: true, ...descriptor });
  for (const [name, member] of Object.entries(type.members)) define(camel(name), descriptorOf(name, member));
  for (const [name, event] of Object.entries(type.events ?? {})) define(name, eventDescriptor(event));
  if (type.items) {
    define('items', descriptorOf('Items', { kind: 'value' }));
    define('getItem', methodTo(PathType.Indexer, '', type.items.type));
  }
  classes.set(type, Declared);
  return Declared;
}

type Descriptor = PropertyDescriptor & ThisType<ClientObject>;

function descriptorOf(name: string, member: Member): Descriptor {
  switch (member.kind) {
    case 'value':
      return {
        get() {
          return this.read(name);
        },
        ...(member.set && {
          set(content) {
            this.write(name, content);
          },
        }),
      };
    case 'part':
      return {
        get() {
          return this.part(name, () => this.reach(PathType.Property, name, member.type, []));
        },
      };
    case 'object':
      return methodTo(PathType.Method, name, member.type);
    case 'call':
      return {
        value(this: ClientObject, ...given: unknown[]) {
          this.call(name, given);
        },
      };
  }
}

function methodTo(kind: PathType, name: string, type: string): Descriptor {
  return {
    value(this: ClientObject, ...given: unknown[]) {
      return this.reach(kind, name, type, given);
    },
  };
}

function eventDescriptor(event: string): Descriptor {
  return {
    get() {
      return this.part(event, () => new EventHandlers(this.context, this.path, event));
    },
  };
}

/** 'Values' -> 'values' */
function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** 'values' -> 'Values' */
function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
