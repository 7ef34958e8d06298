import { appearanceOf, followAppearance } from './appearance';
import type { Gateway, Problem } from '../workbook/port';

const OUTSIDE: Problem = { problem: 'outsideExcel' };

function appearance(): Gateway['appearance'] {
  return appearanceOf(undefined, false);
}

/** Reads a setting from local storage; undefined where that is blocked or holds something else. */
function readSetting(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

async function saveSetting(key: string, value: unknown): Promise<Problem | undefined> {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return undefined;
  } catch {
    return { problem: 'notKept' };
  }
}

/** Port of a browser without a workbook: functions work, writing does not. */
export function browserGateway(language: Gateway['language']): Gateway {
  return {
    host: 'browser',
    language,
    notation: 'point',
    get appearance() {
      return appearance();
    },
    onAppearanceChange: (listener) => followAppearance(() => listener(appearance())),
    selection: async () => OUTSIDE,
    onSelectionChange: () => () => undefined,
    onWorkbookChange: () => () => undefined,
    select: async () => OUTSIDE,
    asOneStep: (work) => work(),
    tables: async () => OUTSIDE,
    locateTable: async () => OUTSIDE,
    locateName: async () => OUTSIDE,
    readCells: async () => OUTSIDE,
    scan: async () => OUTSIDE,
    spilled: async () => OUTSIDE,
    read: async (references) => references.map(() => OUTSIDE),
    checkEmpty: async () => OUTSIDE,
    write: async () => OUTSIDE,
    replace: async () => OUTSIDE,
    freeze: async () => OUTSIDE,
    locateFrozen: async () => OUTSIDE,
    thaw: async () => OUTSIDE,
    readSheetProperties: async () => OUTSIDE,
    keepSheetProperty: async () => OUTSIDE,
    readHiddenTexts: async () => OUTSIDE,
    changeHiddenTexts: async () => OUTSIDE,
    readSetting,
    saveSetting,
  };
}
