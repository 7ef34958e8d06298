/** Part of the page that F6 moves to. */
export interface Stop {
  readonly element: HTMLElement;
  focus(): void;
}

/** Moves the focus between parts of the page with F6, and back with Shift+F6, as in Excel; skips hidden parts. */
export function goRound(stops: readonly Stop[], frame: HTMLIFrameElement): void {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const shown = stops.filter(({ element }) => element.offsetParent !== null);
    const at = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    shown[(Math.max(0, at) + step + shown.length) % shown.length]?.focus();
  };
  window.addEventListener('keydown', press, { capture: true });
  frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', press, { capture: true }));
}
