import { OfficeError, type OfficeErrorCode } from './errors';
import type { OfficeHost, RequestOptions } from './host';
import { type Action, type ArgumentInfo, EVENTS, type ObjectPath, type PathType, type ResponseBody } from './protocol';

/** Connection of a client with the host, for as long as the pane is open. */
export type Connection = Pick<OfficeHost, 'types' | 'request' | 'openUndoGroup' | 'listen'>;

/** Last step of a path, after the path of an owner; a path among its arguments means an object. */
interface Step {
  readonly kind: PathType;
  readonly name?: string;
  readonly owner?: ClientPath;
  readonly given?: readonly unknown[];
}

/** Path to an object: names the object in every request that uses it. */
export class ClientPath {
  constructor(
    readonly id: number,
    public step: Step,
  ) {}

  /** Adds the path to those of a request, with the paths that it builds on. */
  addTo(paths: Record<string, ObjectPath>): void {
    const { kind, name = '', owner, given = [] } = this.step;
    const ArgumentInfo = argumentsOf(given);
    paths[this.id] ??= {
      ...{ Id: this.id, ObjectPathType: kind, Name: name, ArgumentInfo },
      ...(owner && { ParentObjectPathId: owner.id }),
    };
    owner?.addTo(paths);
    pathsAmong(given).forEach((path) => path.addTo(paths));
  }
}

/** Action on the object at a path, with a handler for its answer. */
interface Question extends Partial<Omit<Action, 'ArgumentInfo'>> {
  readonly given?: readonly unknown[];
  readonly learn?: (answer: unknown) => void;
}

/** Request context: queues actions and sends them at a sync. */
export class RequestContext {
  readonly types;
  private asked: [path: ClientPath, question: Question][] = [];
  private lastId = 0;

  constructor(
    private readonly connection: Connection,
    private readonly options: RequestOptions = {},
  ) {
    this.types = connection.types;
  }

  /** Sends the queued actions and processes their results. */
  async sync<T>(passThrough?: T): Promise<T | undefined> {
    const { asked } = this;
    if (asked.length === 0) return passThrough;
    this.asked = [];
    const ObjectPaths: Record<string, ObjectPath> = {};
    const Actions = asked.map(([path, { learn: _, given = [], ...action }], index) => {
      for (const used of [path, ...pathsAmong(given)]) used.addTo(ObjectPaths);
      return { Name: '', ...action, Id: index + 1, ObjectPathId: path.id, ArgumentInfo: argumentsOf(given) };
    });
    const body = JSON.stringify({ Actions, ObjectPaths });
    const answer = await this.connection.request(body, this.options).catch((error: OfficeError) => {
      throw new OfficeError(error.code, '', error.message);
    });
    const { Results = [], Error: failure } = JSON.parse(answer) as ResponseBody;
    if (failure) throw new OfficeError(failure.Code as OfficeErrorCode, failure.Location, failure.Message);
    for (const { ActionId, Value } of Results) asked[ActionId - 1]?.[1].learn?.(Value);
    return passThrough;
  }

  /** Makes a path. */
  pathTo(step: Step): ClientPath {
    return new ClientPath((this.lastId += 1), step);
  }

  /** Queues an action on the object at a path. */
  ask(path: ClientPath, question: Question): void {
    this.asked.push([path, question]);
  }

  /** Subscribes to an event until the returned function is called. */
  listen(event: string, onText: (text: string) => void): () => void {
    const number = EVENTS[event as keyof typeof EVENTS];
    return this.connection.listen(([, told, , text]) => {
      if (told === number) onText(text);
    });
  }
}

function pathsAmong(given: readonly unknown[]): ClientPath[] {
  return given.filter((argument) => argument instanceof ClientPath);
}

function argumentsOf(given: readonly unknown[]): ArgumentInfo {
  const ids = given.map((argument) => (argument instanceof ClientPath ? argument.id : 0));
  const Arguments = given.map((argument, index) => ids[index] || argument);
  return { Arguments, ...(ids.some(Boolean) && { ReferencedObjectPathIds: ids }) };
}
