import { OfficeError, type OfficeErrorCode } from './errors';
import type { GridPort } from './grid-port';

/** Implementation of a member; the interpreter passes the grid, the object's target and the caller's arguments. */
type Act = (grid: GridPort, target: never, ...given: never[]) => unknown;

/** Member of an Office type. */
export type Member =
  | { readonly kind: 'value'; readonly get?: Act; readonly set?: Act }
  | { readonly kind: 'part'; readonly type: string; readonly of: Act }
  | { readonly kind: 'object'; readonly type: string; readonly of: Act }
  | { readonly kind: 'call'; readonly run: Act };

/** Office type: its members by their names on the wire, and how a client finds its objects again. */
export interface OfficeType {
  readonly members: Readonly<Record<string, Member>>;
  /** Key under which the collection of an object finds it in later requests. */
  readonly id?: Act;
  /** Locates the target of a reference that was made after a number of moves; null where it was removed. */
  readonly follow?: Act;
  /** Items of a collection: their type, all of them, and the one under an id, a name or an index. */
  readonly items?: { readonly type: string; readonly all: Act; readonly at: Act };
  /** Events that a client can register for: its own name of the event, and the name on the wire. */
  readonly events?: Readonly<Record<string, string>>;
}

/** Value that a client loads, and sets where `set` is given; one without `get` can only be set. */
export function value(get: Act | undefined, set?: Act): Member {
  return { kind: 'value', ...(get && { get }), ...(set && { set }) };
}

/** Object that a client reaches as a property; by default with the target of its owner. */
export function part(type: string, of: Act = (_, target) => target): Member {
  return { kind: 'part', type, of };
}

/** Object that a client gets from a method; null makes a null object. */
export function object(type: string, of: Act): Member {
  return { kind: 'object', type, of };
}

/** Method without an answer. */
export function call(run: Act): Member {
  return { kind: 'call', run };
}

/** Returns a found target, or throws. */
export function found<T>(target: T | null | undefined, location: string, code: OfficeErrorCode = 'ItemNotFound'): T {
  if (target === null || target === undefined) throw new OfficeError(code, location);
  return target;
}
