import { type KeyboardEvent, useRef } from 'react';
import { paneTexts } from './texts';
import { Icon } from './shared/icons';
import { useTexts } from './shared/language';
import { type ScreenId, screens } from './screens';

/** As many screens as fit beside each other at 320 pixels. */
const MOST_IN_A_ROW = 5;

/** The id of the tab of a screen. */
export function tabId(screen: ScreenId): string {
  return `tab-${screen}`;
}

/** The place that an arrow key moves to, in a ring. */
function movedTo(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (from + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** The screens to choose from: one stop for the Tab key, arrow keys within. */
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
