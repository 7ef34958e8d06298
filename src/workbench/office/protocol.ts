/** Kinds of actions of a request to Excel; the numbers are those of Microsoft's client. */
export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  Set = 4,
  /** Marks a place in a request, for error messages of Microsoft's client. */
  Trace = 5,
}

/** Kinds of paths to an object; the numbers are those of Microsoft's client. */
export enum PathType {
  Root = 1,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  NullObject = 7,
}

/** Name of a member on the wire: 'values' -> 'Values' */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Name of a member in code: 'Values' -> 'values' */
export function codeName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Arguments of a call; an object crosses as the id of its path, at the same index among the referenced ids. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[] | null;
}

/** Path to an object, from the root or from another path. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** One step of a request. */
export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select: readonly string[] };
}

/** Body of a request: actions in order, and the paths that they name. */
export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** Answer to one action. */
export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

/** Body of a response; after a failure only the actions before it have results. */
export interface ResponseBody {
  Results?: ActionResult[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
  ProcessedResults?: { Results: ActionResult[] };
}

/** Message from Excel: category, event number, target (`Workbook` or the id of a sheet), event as JSON, sequence. */
export type RichApiMessage = readonly [category: number, event: number, target: string, text: string, sequence: number];

/** Category of messages about events. */
export const EVENT_CATEGORY = 65_536;

/** Events that the host raises, by the name under which a client registers for them. */
export const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;
