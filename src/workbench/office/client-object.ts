import { OfficeError } from './errors';
import { ActionType, PathType, codeName, wireName } from './protocol';
import type { ClientPath, RequestContext } from './request-context';

/** Names that promises, printers and test tools look up on any object. */
const PROBES = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof', '']);

/** Identification of an object by the host, to find it again. */
interface Identity {
  readonly Id?: unknown;
  readonly _ReferenceId?: string;
}

/** Object of the Excel API: records requests and receives the answers at the next sync. */
class ClientObject {
  private isNull: boolean | undefined = undefined;
  private readonly loaded = new Map<string, unknown>();
  private readonly parts = new Map<string, unknown>();

  constructor(
    readonly context: RequestContext,
    private readonly typeName: string,
    private readonly path: ClientPath,
    /** Whether the object is one of the items of the collection that owns it. */
    private readonly isItem: boolean,
  ) {}

  /** Whether the object does not exist; known after a sync. */
  get isNullObject(): boolean {
    if (this.isNull === undefined) throw new OfficeError('PropertyNotLoaded', `${this.typeName}.isNullObject`);
    return this.isNull;
  }

  /** Requests properties such as 'values, format/fill/color', to be read after the next sync. */
  load(properties: string): this {
    const QueryInfo = { Select: properties.split(',').map((each) => each.trim()) };
    this.context.ask(this.path, {
      ActionType: ActionType.Query,
      QueryInfo,
      learn: (answer) => this.learn(answer as Record<string, unknown> | null),
    });
    return this;
  }

  /** Member by its name in code: the content of a property, a part, or a method. */
  member(key: string): unknown {
    const { members, items, events } = this.declared;
    const name = wireName(key);
    const member = members[name];
    const event = events?.[key];
    if (event) return this.part(key, () => this.handlersOf(event));
    if (items && key === 'getItem') return (id: unknown) => this.reach(PathType.Indexer, '', items.type, [id]);
    if (items && key === 'items') return this.read(name);
    switch (member?.kind) {
      case 'value':
        return this.read(name);
      case 'part':
        return this.part(name, () => this.reach(PathType.Property, name, member.type, []));
      case 'object':
        return (...given: unknown[]) => this.reach(PathType.Method, name, member.type, given);
      case 'call':
        return (...given: unknown[]) => this.ask(ActionType.Method, name, given);
      default:
        this.miss(name);
        return absorber;
    }
  }

  /** Sets a property at the next sync; returns whether it can be set. */
  assign(key: string, content: unknown): boolean {
    const name = wireName(key);
    const member = this.declared.members[name];
    if (!member) this.miss(name);
    else if (member.kind !== 'value' || !member.set) return false;
    else {
      this.loaded.set(name, content);
      this.ask(ActionType.Set, name, [content]);
    }
    return true;
  }

  /** Type as the table declares it; `type` itself is a member of some types. */
  private get declared() {
    return this.context.types[this.typeName]!;
  }

  /** Value of a loaded property; undefined of a null object. */
  private read(name: string): unknown {
    if (this.loaded.has(name) || this.isNull) return this.loaded.get(name);
    throw new OfficeError('PropertyNotLoaded', `${this.typeName}.${codeName(name)}`);
  }

  private ask(kind: ActionType, Name: string, given: readonly unknown[]): void {
    this.context.ask(this.path, { ActionType: kind, Name, given: withPaths(given) });
  }

  /** Makes the request fail at sync, as Excel does for a member that it lacks. */
  private miss(name: string): void {
    const missing = this.context.pathTo({ kind: PathType.Property, name, owner: this.path });
    this.context.ask(missing, { ActionType: ActionType.Instantiate });
  }

  /** Object that a property, a method or an indexer leads to. */
  private objectAt(kind: PathType, name: string, type: string, given: readonly unknown[]): ClientObject {
    const path = this.context.pathTo({ kind, name, owner: this.path, given: withPaths(given) });
    return createObject(this.context, type, path, this.declared.items !== undefined);
  }

  /** The same object, which the next sync identifies. */
  private reach(...to: Parameters<ClientObject['objectAt']>): ClientObject {
    const reached = this.objectAt(...to);
    this.context.ask(reached.path, {
      ActionType: ActionType.Instantiate,
      learn: (identity) => reached.identify(identity as Identity | null),
    });
    return reached;
  }

  /** Handlers of an event, active from the next sync on. */
  private handlersOf(event: string) {
    const { context, path } = this;
    const ask = (how: string, learn: () => void): void =>
      context.ask(path, { ActionType: ActionType.Method, Name: `_${how}${event}Event`, learn });
    return {
      add(handler: (event: unknown) => unknown) {
        let stop = (): void => undefined;
        ask('Register', () => (stop = context.listen(event, (text) => void handler(JSON.parse(text)))));
        return { context, remove: () => ask('Unregister', () => stop()) };
      },
    };
  }

  /** Part of the object, created once, so that loaded values stay. */
  private part<T>(name: string, create: () => T): T {
    if (!this.parts.has(name)) this.parts.set(name, create());
    return this.parts.get(name) as T;
  }

  /** Processes whether the object exists, and a path that still finds it after it was moved or renamed. */
  private identify(identity: Identity | null): void {
    this.isNull = identity === null;
    const { owner } = this.path.step;
    if (identity?._ReferenceId !== undefined)
      this.path.step = { kind: PathType.Reference, name: identity._ReferenceId };
    else if (identity?.Id !== undefined && owner && this.isItem)
      this.path.step = { kind: PathType.Indexer, owner, given: [identity.Id] };
  }

  private learn(answer: Record<string, unknown> | null): void {
    this.isNull = answer === null;
    const { items, members } = this.declared;
    for (const [name, content] of Object.entries(answer ?? {})) {
      const member = members[name];
      if (name === '_Items' && items) this.loaded.set('Items', this.itemsOf(items.type, content as Identity[]));
      else if (member?.kind === 'part') {
        // As the library of Microsoft: a part that comes with an answer is not requested again.
        const part = this.part(name, () => this.objectAt(PathType.Property, name, member.type, []));
        part.learn(content as Record<string, unknown>);
      } else this.loaded.set(name, content);
    }
  }

  private itemsOf(type: string, answers: readonly Identity[]): ClientObject[] {
    return answers.map((answer) => {
      const path = this.context.pathTo({ kind: PathType.Indexer, owner: this.path, given: [answer.Id] });
      const item = createObject(this.context, type, path, true);
      item.learn(answer as Record<string, unknown>);
      return item;
    });
  }
}

/** Creates an object of a type, whose members are those that the table of types declares. */
export function createObject(
  context: RequestContext,
  typeName: string,
  path: ClientPath,
  isItem = false,
): ClientObject {
  const isOwn = (object: ClientObject, key: string | symbol): key is symbol =>
    typeof key === 'symbol' || key in object || PROBES.has(key);
  return new Proxy(new ClientObject(context, typeName, path, isItem), {
    get: (object, key) => (isOwn(object, key) ? Reflect.get(object, key) : object.member(key)),
    set: (object, key, content) =>
      isOwn(object, key) ? Reflect.set(object, key, content) : object.assign(key, content),
  });
}

/** Result of a missing member: accepts any use, because the request fails at sync. */
const absorber: unknown = new Proxy(() => absorber, {
  get: (_, key) => (typeof key === 'symbol' || PROBES.has(key) ? undefined : absorber),
  set: () => true,
});

/** Arguments with the paths of objects in their place. */
function withPaths(given: readonly unknown[]): unknown[] {
  return given.map((argument) => (argument instanceof ClientObject ? argument['path'] : argument));
}
