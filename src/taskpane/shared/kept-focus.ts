import { type RefObject, useEffect } from 'react';

const FOCUSABLE = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';

/** Elements from a panel down to one in it, each with its index among its siblings. */
function pathTo(element: Element, panel: Element): { element: Element; index: number }[] {
  const parent = element.parentElement;
  if (!parent || element === panel) return [];
  return [...pathTo(parent, panel), { element, index: [...parent.children].indexOf(element) }];
}

function canTakeFocus(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled') && element.closest('[hidden]') === null;
}

/** Replacement for a removed element: the first focusable one after it, or else the last before it. */
function replacementFor(path: ReturnType<typeof pathTo>, panel: HTMLElement): HTMLElement | undefined {
  const gone = path.findIndex(({ element }) => !element.isConnected);
  const parent = path[gone - 1]?.element ?? panel;
  const from = parent.children[path[gone]?.index ?? 0];
  const all = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canTakeFocus);
  const isAfter = (element: Element): boolean =>
    from !== undefined &&
    (from.contains(element) || Boolean(from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING));
  return all.find(isAfter) ?? all.at(-1);
}

/**
 * Keeps the focus in a panel when the focused element is removed, such as a button that starts something: otherwise
 * keyboard and screen reader would restart at the top of the page.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = panel.current;
    if (!root) return undefined;
    let path: ReturnType<typeof pathTo> = [];
    const follow = ({ target }: FocusEvent): void => {
      path = pathTo(target as Element, root);
    };
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget && !root.contains(relatedTarget as Node)) path = [];
    };
    const keep = (): void => {
      const last = path.at(-1)?.element;
      if (!last) return;
      if (last.isConnected) path = pathTo(last, root);
      else if (document.activeElement === document.body && document.hasFocus()) replacementFor(path, root)?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', follow);
    root.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', follow);
      root.removeEventListener('focusout', leave);
    };
  }, [panel]);
}
