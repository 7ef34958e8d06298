import { type KeyboardEvent, useRef } from 'react';
import { paneTexts } from './texts';
import { Icon } from './shared/icons';
import { useTexts } from './shared/gateway';
import { type ScreenId, screens } from './screens';

/** Most tabs that fit side by side at 320 pixels. */
const MOST_IN_A_ROW = 5;

/** Id of the tab of a screen. */
export function tabId(screen: ScreenId): string {
  return `tab-${screen}`;
}

/** Index that an arrow key leads to, wrapping around. */
function movedTo(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (from + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Tabs of the screens: one tab stop, arrow keys within (WAI-ARIA tabs). */
export function Navigation({ current, onChoose }: { current: ScreenId; onChoose: (screen: ScreenId) => void }) {
  const { screens: names, screensLabel } = useTexts(paneTexts);
  const list = useRef<HTMLDivElement>(null);
  const follow = (event: KeyboardEvent): void => {
    const next = movedTo(
      event.key,
      screens.findIndex(({ id }) => id === current),
      screens.length,
    );
    if (next === undefined) return;
    event.preventDefault();
    onChoose(screens[next]!.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  const rows = screens.length > MOST_IN_A_ROW ? 'two-rows' : '';
  return (
    <div role="tablist" aria-label={screensLabel} className={`navigation ${rows}`} ref={list} onKeyDown={follow}>
      {screens.map(({ id, icon }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === current}
          aria-controls="screen"
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          <Icon name={icon} />
          <span>{names[id]}</span>
        </button>
      ))}
    </div>
  );
}
