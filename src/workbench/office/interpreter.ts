import { OfficeError } from './errors';
import type { GridPort } from './grid-port';
import { ActionType, PathType, codeName, wireName } from './protocol';
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from './protocol';
import type { Member, OfficeType } from './type';

type Types = Readonly<Record<string, OfficeType>>;
type Run = (grid: GridPort, target: unknown, ...given: unknown[]) => unknown;
type MemberOf<Kind> = Extract<Member, { kind: Kind }>;

/** Object during a request. */
interface Found {
  readonly type: string;
  readonly target: unknown;
}

/** Result of any action on a null object. */
const NULL_OBJECT = { _IsNull: true };

/** Executes a request on a table of types; ends at the first failure, and keeps earlier changes. */
export async function processRequest(types: Types, grid: GridPort, body: RequestBody): Promise<ResponseBody> {
  const batch = new Batch(types, grid, body.ObjectPaths);
  const Results: ActionResult[] = [];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: (await batch.act(action)) ?? null });
    } catch (error) {
      const { code, message, debugInfo } =
        error instanceof OfficeError ? error : new OfficeError('GeneralException', '', (error as Error).message);
      const failure = { Code: code, Message: message, Location: debugInfo.errorLocation, ActionIndex };
      return { Error: failure, ProcessedResults: { Results } };
    }
  }
  return { Results };
}

/** One request: its objects are found once, when they are first named. */
class Batch {
  private readonly found = new Map<number, Promise<Found | null>>();
  private isWritten = false;

  constructor(
    private readonly types: Types,
    private readonly grid: GridPort,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** Executes one action. */
  async act({ ActionType: type, ObjectPathId, Name, ArgumentInfo, QueryInfo }: Action): Promise<unknown> {
    if (type === ActionType.Trace) return null;
    const on = await this.resolve(ObjectPathId);
    switch (type) {
      case ActionType.Instantiate:
        return on && this.identity(on);
      case ActionType.Query:
        return on && this.load(on, QueryInfo?.Select ?? []);
      case ActionType.Set:
        return on ? this.write(on, Name, ArgumentInfo) : NULL_OBJECT;
      case ActionType.Method:
        return on ? this.invoke(on, Name, ArgumentInfo) : NULL_OBJECT;
      default:
        throw new OfficeError('NotImplemented', `action ${String(type)}`);
    }
  }

  private resolve(id: number): Promise<Found | null> {
    const known = this.found.get(id);
    if (known) return known;
    const finding = this.find(this.paths[id]!);
    this.found.set(id, finding);
    return finding;
  }

  private async find(path: ObjectPath): Promise<Found | null> {
    const { ObjectPathType: kind, Name } = path;
    if (kind === PathType.Root) return { type: 'Workbook', target: {} };
    if (kind === PathType.Reference) return this.referred(Name);
    if (kind === PathType.NullObject) return null;
    const parent = await this.resolve(path.ParentObjectPathId!);
    if (!parent) return null;
    const { items } = this.typeOf(parent.type);
    const isItem = items !== undefined && (kind === PathType.Indexer || Name === 'GetItemAt');
    const { type, of } = isItem ? { type: items.type, of: items.at } : this.member(parent.type, Name, 'part', 'object');
    const target = await this.run(of, parent, ...(await this.arguments(path.ArgumentInfo)));
    this.isWritten ||= kind === PathType.Method && !Name.startsWith('Get');
    if (target !== null && target !== undefined) return { type, target };
    if (isItem) throw new OfficeError('ItemNotFound', `${parent.type}.getItem`);
    return null;
  }

  /** Object of a reference, which encodes its type and target: the host tracks no objects. */
  private referred(reference: string): Found {
    const { type, target, since } = JSON.parse(reference) as Found & { since: number };
    const now = this.run(this.typeOf(type).follow, { type, target }, since);
    if (now === null) throw new OfficeError('InvalidObjectPath', type);
    return { type, target: now };
  }

  private identity(on: Found): object {
    const { id, follow } = this.typeOf(on.type);
    if (follow) return { _ReferenceId: JSON.stringify({ ...on, since: this.grid.moves.count }) };
    return id ? { Id: this.run(id, on) } : {};
  }

  /** Arguments with objects in place of their paths; undefined for omitted ones. */
  private arguments({ Arguments = [], ReferencedObjectPathIds: ids }: ArgumentInfo = {}): Promise<unknown[]> {
    const given = Arguments.map(async (argument, index) => {
      const id = ids?.[index];
      const content = typeof id === 'number' && id > 0 ? (await this.resolve(id))?.target : argument;
      return content ?? undefined;
    });
    return Promise.all(given);
  }

  private async invoke(on: Found, name: string, given: ArgumentInfo | undefined): Promise<void> {
    // No operation: references encode their object, and every client receives every event.
    if (/^_(Keep|Remove)Reference$|^_(Unr|R)egister\w+Event$/.test(name)) return;
    await this.run(this.member(on.type, name, 'call').run, on, ...(await this.arguments(given)));
    this.isWritten = true;
  }

  private async write(on: Found, name: string, given: ArgumentInfo | undefined): Promise<void> {
    const { set } = this.member(on.type, name, 'value');
    if (!set) throw new OfficeError('InvalidOperation', location(on.type, name));
    await this.run(set, on, ...(await this.arguments(given)));
    this.isWritten = true;
  }

  /** Properties of an object and of those below it; of a collection those of every item. */
  private async load(on: Found, select: readonly string[]): Promise<object> {
    if (this.isWritten) await this.grid.calculation.settled();
    this.isWritten = false;
    const { id, items } = this.typeOf(on.type);
    if (items) {
      const all = (await this.run(items.all, on)) as unknown[];
      const wanted = select.map((path) => path.replace(/^items\//, ''));
      return { _Items: await Promise.all(all.map((target) => this.load({ type: items.type, target }, wanted))) };
    }
    const answer: Record<string, unknown> = id ? { Id: this.run(id, on) } : {};
    const below = new Map<string, string[]>();
    for (const path of select) {
      const [first = '', ...rest] = path.split('/');
      const name = wireName(first);
      if (rest.length > 0) below.set(name, [...(below.get(name) ?? []), rest.join('/')]);
      else if (first !== 'isNullObject') answer[name] = await this.read(on, name);
    }
    for (const [name, paths] of below) {
      const { type, of } = this.member(on.type, name, 'part');
      answer[name] = await this.load({ type, target: await this.run(of, on) }, paths);
    }
    return answer;
  }

  private read(on: Found, name: string): unknown {
    const { get } = this.member(on.type, name, 'value');
    if (!get) throw new OfficeError('NotImplemented', location(on.type, name));
    return this.run(get, on);
  }

  private run(act: unknown, { target }: Found, ...given: unknown[]): unknown {
    return (act as Run)(this.grid, target, ...given);
  }

  private typeOf(type: string): OfficeType {
    const declared = this.types[type];
    if (!declared) throw new OfficeError('ApiNotFound', type);
    return declared;
  }

  private member<Kind extends Member['kind']>(type: string, name: string, ...kinds: Kind[]): MemberOf<Kind> {
    const member = this.typeOf(type).members[name];
    if (!kinds.includes(member?.kind as Kind)) throw new OfficeError('ApiNotFound', location(type, name));
    return member as MemberOf<Kind>;
  }
}

/** Name as the programmer wrote it: ('Range', 'Values') -> 'Range.values'. */
function location(type: string, name: string): string {
  return `${type}.${codeName(name)}`;
}
