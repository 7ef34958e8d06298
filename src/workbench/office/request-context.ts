import { ClientObject, createObject } from './client-object';
import type { ClientPath, Conversation } from './conversation';
import { OfficeError } from './errors';
import type { OfficeErrorCode } from './errors';
import type { OfficeHost, RequestOptions } from './host';
import { EVENTS, PathType } from './protocol';
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from './protocol';

/** Connection of a client with the host, for as long as the pane is open. */
export type Connection = Pick<OfficeHost, 'types' | 'request' | 'endUndoGroup' | 'listen'>;

/** One conversation with the workbook: what is asked piles up and is sent at a sync. */
export class RequestContext implements Conversation {
  readonly types;
  readonly workbook: ClientObject & { readonly application?: ClientObject };
  private body: RequestBody = { Actions: [], ObjectPaths: {} };
  private learners = new Map<number, (answer: unknown) => void>();
  private lastId = 0;

  constructor(
    private readonly connection: Connection,
    private readonly options: RequestOptions = {},
  ) {
    this.types = connection.types;
    this.workbook = createObject(this, 'Workbook', this.pathTo(PathType.Root, '', null, []));
  }

  /** Excel itself. */
  get application(): ClientObject | undefined {
    return this.workbook.application;
  }

  /** Sends everything that was asked since the last sync, and learns the answers. */
  async sync<T>(passThrough?: T): Promise<T | undefined> {
    const { body, learners } = this;
    if (body.Actions.length === 0) return passThrough;
    this.body = { Actions: [], ObjectPaths: {} };
    this.learners = new Map();
    const answer = await this.connection.request(JSON.stringify(body), this.options).catch((error: OfficeError) => {
      throw new OfficeError(error.code, '', error.message);
    });
    const { Results = [], Error: failure } = JSON.parse(answer) as ResponseBody;
    if (failure) throw new OfficeError(failure.Code as OfficeErrorCode, failure.Location, failure.Message);
    for (const { ActionId, Value } of Results) learners.get(ActionId)?.(Value);
    return passThrough;
  }

  pathTo(kind: PathType, name: string, owner: ClientPath | null, given: readonly unknown[]): ClientPath {
    const info: ObjectPath = { Id: ++this.lastId, ObjectPathType: kind, Name: name };
    const path: ClientPath = { info, uses: [], owner, isCollection: false };
    this.redirect(path, kind, name, owner, given);
    return path;
  }

  redirect(path: ClientPath, kind: PathType, name: string, owner: ClientPath | null, given: readonly unknown[]): void {
    const { info } = path;
    Object.assign(info, { ObjectPathType: kind, Name: name, ArgumentInfo: argumentsOf(given) });
    delete info.ParentObjectPathId;
    if (owner) info.ParentObjectPathId = owner.info.Id;
    Object.assign(path, { owner, uses: [...(owner ? [owner] : []), ...pathsAmong(given)] });
  }

  act(
    path: ClientPath,
    { given = [], ...action }: Parameters<Conversation['act']>[1],
    learn?: (answer: unknown) => void,
  ): void {
    const Id = ++this.lastId;
    const recorded: Action = { Name: '', ...action, Id, ObjectPathId: path.info.Id };
    if (given.length > 0) recorded.ArgumentInfo = argumentsOf(given);
    this.body.Actions.push(recorded);
    for (const used of [path, ...pathsAmong(given)]) this.include(used);
    if (learn) this.learners.set(Id, learn);
  }

  listen(event: string, hear: (text: string) => void): () => void {
    const number = EVENTS[event as keyof typeof EVENTS];
    return this.connection.listen(([, told, , text]) => {
      if (told === number) hear(text);
    });
  }

  private include(path: ClientPath): void {
    const { ObjectPaths } = this.body;
    if (path.info.Id in ObjectPaths) return;
    ObjectPaths[path.info.Id] = path.info;
    path.uses.forEach((used) => this.include(used));
  }
}

function pathsAmong(given: readonly unknown[]): ClientPath[] {
  return given.flatMap((argument) => (argument instanceof ClientObject ? [argument.path] : []));
}

function argumentsOf(given: readonly unknown[]): ArgumentInfo {
  const ids = given.map((argument) => (argument instanceof ClientObject ? argument.path.info.Id : 0));
  const Arguments = given.map((argument, index) => (ids[index] ? ids[index] : argument));
  return { Arguments, ...(ids.some(Boolean) && { ReferencedObjectPathIds: ids }) };
}
