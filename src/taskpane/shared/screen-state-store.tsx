import { createContext, type ReactNode, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Gateway, Unsubscribe } from '../../workbook/port';

const SETTING = 'nplv.pane';
/** Debounce of saving while the user types. */
const PAUSE_MS = 400;

/** State of the screens that outlives them, saved with the workbook. */
export class ScreenStateStore {
  private readonly states: Map<string, unknown>;
  private readonly listeners = new Set<() => void>();
  private readonly unsaved = new Map<string, unknown>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSaved = true;

  /** Starts with the saved states; requested states take precedence. */
  constructor(
    private readonly gateway: Pick<Gateway, 'readSetting' | 'saveSetting'>,
    asked: Readonly<Record<string, unknown>> = {},
  ) {
    const saved = gateway.readSetting(SETTING);
    this.states = new Map(Object.entries({ ...(typeof saved === 'object' ? saved : {}), ...asked }));
  }

  read(key: string): unknown {
    return this.states.get(key);
  }

  keep(key: string, value: unknown): void {
    this.states.set(key, value);
    this.listeners.forEach((tell) => tell());
    this.isSaved = false;
    // Saves a single choice at once: the pane may close right after it.
    if (this.timer === undefined) this.save();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.save();
    }, PAUSE_MS);
  }

  /** Saves what changed since the last time. */
  readonly save = (): void => {
    if (this.isSaved) return;
    this.isSaved = true;
    void this.gateway.saveSetting(SETTING, Object.fromEntries(this.states));
  };

  /** State too large to save, kept while the pane is open. */
  readUnsaved(key: string): unknown {
    return this.unsaved.get(key);
  }

  keepUnsaved(key: string, value: unknown): void {
    this.unsaved.set(key, value);
    this.listeners.forEach((tell) => tell());
  }

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}

const ScreenStateContext = createContext<ScreenStateStore | undefined>(undefined);

/** Provides the store to the screens, and saves it when the pane closes. */
export function ScreenStateProvider({ store, children }: { store: ScreenStateStore; children: ReactNode }) {
  useEffect(() => {
    window.addEventListener('pagehide', store.save);
    return () => window.removeEventListener('pagehide', store.save);
  }, [store]);
  return <ScreenStateContext.Provider value={store}>{children}</ScreenStateContext.Provider>;
}

/** Store of the screens. */
export function useScreenStateStore(): ScreenStateStore {
  const store = useContext(ScreenStateContext);
  if (!store) throw new Error('Screen state needs a ScreenStateProvider around it.');
  return store;
}

/** As `useState`, for state that outlives its screen but not the pane; initially undefined. */
export function useUnsavedState<T>(key: string): [T | undefined, (value: T | undefined) => void] {
  const store = useScreenStateStore();
  const value = useSyncExternalStore(store.subscribe, () => store.readUnsaved(key));
  const change = useCallback((next: T | undefined) => store.keepUnsaved(key, next), [store, key]);
  return [value as T | undefined, change];
}

/**
 * As `useState`, for state that outlives its screen and is shared between screens; an invalid saved value is ignored.
 */
export function useScreenState<T>(
  key: string,
  initial: T,
  fits: (value: unknown) => boolean = (value) => typeof value === typeof initial,
): [T, (value: T) => void] {
  const store = useScreenStateStore();
  const saved = useSyncExternalStore(store.subscribe, () => store.read(key));
  const change = useCallback((next: T) => store.keep(key, next), [store, key]);
  return [saved !== undefined && fits(saved) ? (saved as T) : initial, change];
}
