import type { Action, ObjectPath, PathType } from './protocol';
import type { OfficeType } from './type';

/** Path to an object as the client knows it. */
export interface ClientPath {
  readonly info: ObjectPath;
  /** Paths that the path builds on: its owner's and those among its arguments. */
  uses: readonly ClientPath[];
  owner: ClientPath | null;
  isCollection: boolean;
}

/** What objects of a client ask of their request context. */
export interface Conversation {
  readonly types: Readonly<Record<string, OfficeType>>;
  /** Makes a path to an object from its owner's path. */
  pathTo(kind: PathType, name: string, owner: ClientPath | null, given: readonly unknown[]): ClientPath;
  /** Gives a path another way to its object. */
  redirect(path: ClientPath, kind: PathType, name: string, owner: ClientPath | null, given: readonly unknown[]): void;
  /** Records an action for the next sync, and what to do with its answer. */
  act(
    path: ClientPath,
    action: Pick<Action, 'ActionType'> & Partial<Action> & { readonly given?: readonly unknown[] },
    learn?: (answer: unknown) => void,
  ): void;
  /** Listens to an event until the answer is called. */
  listen(event: string, hear: (text: string) => void): () => void;
}
