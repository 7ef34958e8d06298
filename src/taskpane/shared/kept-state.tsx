import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { Gateway } from '../../workbook/port';

const SETTING = 'nplv.pane';
/** Typing keeps a state only once it pauses. */
const PAUSE_MS = 400;

/** What the screens were last set to, for when they are shown again and for when the pane reopens. */
export class KeptState {
  private readonly states: Map<string, unknown>;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** What is asked for now goes before what was kept. */
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
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.gateway.saveSetting(SETTING, Object.fromEntries(this.states)), PAUSE_MS);
  }
}

const KeptContext = createContext<KeptState | undefined>(undefined);

/** Gives the screens inside it a place to keep their state. */
export function KeptStateProvider({ kept, children }: { kept: KeptState; children: ReactNode }) {
  return <KeptContext.Provider value={kept}>{children}</KeptContext.Provider>;
}

/** As `useState`, for what should be as it was when the screen is shown again; a kept value is used only if it still fits. */
export function useKept<T>(
  key: string,
  initial: T,
  fits: (value: unknown) => boolean = (value) => typeof value === typeof initial,
): [T, (value: T) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState<T>(() => {
    const before = kept?.read(key);
    return before !== undefined && fits(before) ? (before as T) : initial;
  });
  const change = useCallback(
    (next: T) => {
      setValue(next);
      kept?.keep(key, next);
    },
    [kept, key],
  );
  return [value, change];
}
