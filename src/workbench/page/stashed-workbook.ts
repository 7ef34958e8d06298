import type { IWorkbookData } from '@univerjs/core';

const DATABASE = 'nplv-workbench';
const STORE = 'carried';
const KEY = 'workbook';

/** Workbook that is passed to the page in another language. */
interface StashedWorkbook {
  readonly workbook: IWorkbookData;
  readonly unsaved: boolean;
}

/** Stores a workbook for the next page in this tab. */
export async function stashWorkbook(stashed: StashedWorkbook): Promise<void> {
  await inStore((store) => store.put(stashed, KEY));
  sessionStorage.setItem(DATABASE, KEY);
}

/** Retrieves the workbook of the previous page; null where there is none. */
export async function takeStashedWorkbook(): Promise<StashedWorkbook | null> {
  if (sessionStorage.getItem(DATABASE) === null) return null;
  sessionStorage.removeItem(DATABASE);
  const stashed = await inStore<StashedWorkbook | undefined>((store) => store.get(KEY));
  await inStore((store) => store.delete(KEY));
  return stashed ?? null;
}

async function inStore<T>(ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answer(opening);
  try {
    return await answer(ask(database.transaction(STORE, 'readwrite').objectStore(STORE)));
  } finally {
    database.close();
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}
