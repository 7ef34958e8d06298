import { OfficeError } from './errors';
import type { GridPort } from './grid-port';
import { ActionType, PathType } from './protocol';
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from './protocol';
import type { Member, OfficeType } from './type';

type Run = (grid: GridPort, target: unknown, ...given: unknown[]) => unknown;
type MemberOf<Kind> = Extract<Member, { kind: Kind }>;

/** Object while a request is carried out. */
interface Found {
  readonly type: string;
  readonly target: unknown;
}

/** Answer to what is asked of a null object. */
const NULL_OBJECT = { _IsNull: true };

/** Carries out the requests of an Excel client on a table of types. */
export class Interpreter {
  constructor(
    private readonly types: Readonly<Record<string, OfficeType>>,
    private readonly grid: GridPort,
  ) {}

  /** Carries out a request; it ends at the first failure, and what went before stays. */
  async process(body: RequestBody): Promise<ResponseBody> {
    const batch = new Batch(this.types, this.grid, body.ObjectPaths);
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [ActionIndex, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: (await batch.act(action)) ?? null });
      } catch (error) {
        const { code, message, debugInfo } =
          error instanceof OfficeError ? error : new OfficeError('GeneralException', '', (error as Error).message);
        const Location = debugInfo.errorLocation;
        return {
          Error: { Code: code, Message: message, Location, ActionIndex },
          TraceIds,
          ProcessedResults: { Results },
        };
      }
    }
    return { Results, TraceIds };
  }
}

/** One request: its objects are found once, when they are first named. */
class Batch {
  private readonly found = new Map<number, Found | null>();
  private isWritten = false;

  constructor(
    private readonly types: Readonly<Record<string, OfficeType>>,
    private readonly grid: GridPort,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** Carries out one action. */
  async act({ ActionType: type, ObjectPathId, Name, ArgumentInfo, QueryInfo }: Action): Promise<unknown> {
    if (type === ActionType.Trace) return null;
    const on = await this.resolve(ObjectPathId);
    switch (type) {
      case ActionType.Instantiate:
        return on && this.identity(on);
      case ActionType.Query:
        return (
          on && this.load(on, [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? []).map((path) => `${path}/*`)])
        );
      case ActionType.Set:
        return on ? this.write(on, Name, (await this.arguments(ArgumentInfo))[0]) : NULL_OBJECT;
      case ActionType.Method:
        return on ? this.invoke(on, Name, await this.arguments(ArgumentInfo)) : NULL_OBJECT;
      default:
        throw new OfficeError('NotImplemented', `action ${type}`);
    }
  }

  private async resolve(id: number): Promise<Found | null> {
    if (!this.found.has(id)) this.found.set(id, await this.find(this.paths[id]!));
    return this.found.get(id)!;
  }

  private async find({
    ObjectPathType: kind,
    Name,
    ParentObjectPathId,
    ArgumentInfo,
  }: ObjectPath): Promise<Found | null> {
    switch (kind) {
      case PathType.Root:
        return { type: 'Workbook', target: {} };
      case PathType.Reference:
        return this.referred(Name);
      case PathType.NullObject:
        return null;
    }
    const parent = await this.resolve(ParentObjectPathId!);
    if (!parent) return null;
    const given = (await this.arguments(ArgumentInfo)).map((argument) => argument ?? undefined);
    const { items } = this.typeOf(parent.type);
    const isItem = kind === PathType.Indexer || Name === 'GetItemAt';
    const [type, of] = isItem && items ? [items.type, items.at] : this.reached(parent.type, Name);
    const target = await (of as Run)(this.grid, parent.target, ...given);
    this.isWritten ||= kind === PathType.Method && !Name.startsWith('Get');
    if (target !== null && target !== undefined) return { type, target };
    if (isItem) throw new OfficeError('ItemNotFound', `${parent.type}.getItem`);
    return null;
  }

  private reached(type: string, name: string): [string, unknown] {
    const member = this.member(type, name);
    if (member.kind === 'part' || member.kind === 'object') return [member.type, member.of];
    throw new OfficeError('ApiNotFound', location(type, name));
  }

  /** Object under a reference, which holds the type and the target themselves: the host has nothing to let go. */
  private referred(name: string): Found {
    const { type, target } = JSON.parse(name) as Found;
    const { isKept } = this.typeOf(type);
    if (!(isKept as Run | undefined)?.(this.grid, target)) throw new OfficeError('InvalidObjectPath', type);
    return { type, target };
  }

  private identity(on: Found): object {
    const { id, isKept } = this.typeOf(on.type);
    if (isKept) return { _ReferenceId: JSON.stringify(on) };
    return id ? { Id: (id as Run)(this.grid, on.target) } : {};
  }

  /** Arguments with objects in the place of the paths that stand for them. */
  private arguments({ Arguments = [], ReferencedObjectPathIds: ids }: ArgumentInfo = {}): Promise<unknown[]> {
    const given = Arguments.map(async (argument, index) => {
      const id = ids?.[index];
      return typeof id === 'number' && id > 0 ? ((await this.resolve(id))?.target ?? null) : argument;
    });
    return Promise.all(given);
  }

  private async invoke(on: Found, name: string, given: unknown[]): Promise<void> {
    // References need no keeping, and events are told to every client.
    if (/^_(Keep|Remove)Reference$|^_(Unr|R)egister\w+Event$/.test(name)) return;
    const { run } = this.member(on.type, name, 'call');
    await (run as Run)(this.grid, on.target, ...given.map((argument) => argument ?? undefined));
    this.isWritten = true;
  }

  private async write(on: Found, name: string, content: unknown): Promise<void> {
    const { set } = this.member(on.type, name, 'value');
    if (!set) throw new OfficeError('InvalidOperation', location(on.type, name));
    await (set as Run)(this.grid, on.target, content);
    this.isWritten = true;
  }

  /** Properties of an object and of those below it; of a collection those of every item. */
  private async load(on: Found, select: readonly string[]): Promise<object> {
    if (this.isWritten) await this.grid.calculation.settled();
    this.isWritten = false;
    const { id, items } = this.typeOf(on.type);
    if (items) {
      const all = (await (items.all as Run)(this.grid, on.target)) as unknown[];
      const wanted = select.map((path) => path.replace(/^items\//, ''));
      return { _Items: await Promise.all(all.map((target) => this.load({ type: items.type, target }, wanted))) };
    }
    const answer: Record<string, unknown> = id ? { Id: (id as Run)(this.grid, on.target) } : {};
    const below = new Map<string, string[]>();
    for (const path of select.length ? select : ['*']) {
      const [first = '', ...rest] = path.split('/');
      const name = pascal(first);
      if (first === 'isNullObject') continue;
      if (first === '*') await this.readAll(on, answer);
      else if (rest.length || this.member(on.type, name).kind === 'part')
        below.set(name, [...(below.get(name) ?? []), rest.join('/') || '*']);
      else answer[name] = await this.read(on, name);
    }
    for (const [name, paths] of below) {
      const { type, of } = this.member(on.type, name, 'part');
      answer[name] = await this.load({ type, target: await (of as Run)(this.grid, on.target) }, paths);
    }
    return answer;
  }

  private async readAll(on: Found, answer: Record<string, unknown>): Promise<void> {
    for (const [name, member] of Object.entries(this.typeOf(on.type).members))
      if (member.kind === 'value' && member.get) answer[name] = await this.read(on, name);
  }

  private async read(on: Found, name: string): Promise<unknown> {
    const { get } = this.member(on.type, name, 'value');
    if (!get) throw new OfficeError('NotImplemented', location(on.type, name));
    return (get as Run)(this.grid, on.target);
  }

  private typeOf(type: string): OfficeType {
    const declared = this.types[type];
    if (!declared) throw new OfficeError('ApiNotFound', type);
    return declared;
  }

  private member(type: string, name: string): Member;
  private member<Kind extends Member['kind']>(type: string, name: string, kind: Kind): MemberOf<Kind>;
  private member(type: string, name: string, kind?: string): Member {
    const member = this.typeOf(type).members[name];
    if (!member || (kind && member.kind !== kind)) throw new OfficeError('ApiNotFound', location(type, name));
    return member;
  }
}

/** Name as the programmer wrote it: ('Range', 'Values') -> 'Range.values'. */
function location(type: string, name: string): string {
  return `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
