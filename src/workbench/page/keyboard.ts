/** Part of the page that F6 moves to. */
interface FocusStop {
  readonly selector: string;
  focus(part: HTMLElement): void;
}

const FOCUSABLE = 'button:enabled, [tabindex="0"]';

/** Focuses the first control within a part. */
export function focusFirst(part: HTMLElement): void {
  part.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

/**
 * Lets F6, or Ctrl+Tab where the browser leaves it to the page, go round the parts of the page and Shift+F6 back, as in
 * Excel; a hidden part is passed over. Escape goes to the last part, the cells, from wherever no menu is open. A part
 * that holds others comes after them.
 */
export function cycleFocus(stops: readonly FocusStop[], frame: HTMLIFrameElement): void {
  const find = ({ selector }: FocusStop) => document.querySelector<HTMLElement>(selector);
  const goRoundFrom = (step: number): void => {
    const shown = stops.filter((stop) => find(stop)?.offsetParent);
    const at = shown.findIndex((stop) => find(stop)?.contains(document.activeElement));
    const next = shown[((at < 0 ? shown.length - 1 : at) + step + shown.length) % shown.length];
    next?.focus(find(next)!);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' && !(event.key === 'Tab' && event.ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    goRoundFrom(event.shiftKey ? -1 : 1);
  };
  const leave = (event: KeyboardEvent): void => {
    const cells = stops.at(-1)!;
    const target = event.target as HTMLElement;
    const isInCells = target.isContentEditable || target === document.body;
    if (event.key !== 'Escape' || event.defaultPrevented || isInCells || document.querySelector('[role="menu"]'))
      return;
    cells.focus(find(cells)!);
  };
  window.addEventListener('keydown', press, { capture: true });
  window.addEventListener('keydown', leave, { capture: true });
  frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', press, { capture: true }));
}
