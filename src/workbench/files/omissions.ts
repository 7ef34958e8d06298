/** Parts of a file that are left out or changed on opening. */
export type OmissionKind =
  | 'sheetMissing'
  | 'sheetDamaged'
  | 'sheetsTooMany'
  | 'sheetRenamed'
  | 'cellOutside'
  | 'cellTwice'
  | 'textCut'
  | 'textMissing'
  | 'valueUnreadable'
  | 'formulaTooLong'
  | 'formulaUnreadable'
  | 'lookMissing'
  | 'mergeCut'
  | 'mergeLeftOut'
  | 'filterCut'
  | 'filterLeftOut'
  | 'noteLeftOut'
  | 'notesDamaged'
  | 'nameLeftOut'
  | 'namesTooMany'
  | 'keptDamaged';

/** Omitted or clipped part; `at` is a cell, a range or a name. */
export interface Omission {
  readonly kind: OmissionKind;
  readonly sheet: string | null;
  readonly at: string | null;
  /** Number of further omissions of this kind on this sheet. */
  more: number;
}

/** Most cells to list per kind and sheet; the rest is counted. */
const LISTED = 25;

/** Collects the omissions of a file. */
export class Omissions {
  readonly list: Omission[] = [];
  private readonly byKind = new Map<string, Omission[]>();

  add(kind: OmissionKind, sheet: string | null, at: string | null = null): void {
    const same = this.byKind.get(`${kind} ${sheet}`) ?? [];
    if (same.length === LISTED) {
      same.at(-1)!.more += 1;
      return;
    }
    const omission = { kind, sheet, at, more: 0 };
    this.byKind.set(`${kind} ${sheet}`, [...same, omission]);
    this.list.push(omission);
  }
}
