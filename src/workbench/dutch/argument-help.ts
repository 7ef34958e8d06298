import { formulaInDutch } from './formulas';

/** Last argument of a function that may be repeated: [jaar,...] */
const REPEATED = /,(\.{3}\]?)$/;
const CALL = /^[A-Z][A-Z0-9.]*\(.*\)$/s;

/** Shows Dutch separators in the help on functions, where Univer writes commas between its elements. */
export function helpInDutch(page: HTMLElement): void {
  const written = new WeakMap<Node, string>();
  const translate = (text: Text): void => {
    const shown = text.data;
    if (written.get(text) === shown) return;
    const dutch = inDutch(shown, text.parentElement);
    written.set(text, dutch);
    if (dutch !== shown) text.data = dutch;
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) [target, ...addedNodes].flatMap(textsIn).forEach(translate);
  }).observe(page, { childList: true, characterData: true, subtree: true });
}

function inDutch(shown: string, parent: Element | null): string {
  if (shown === ',' && parent instanceof HTMLSpanElement) return ';';
  return CALL.test(shown) ? formulaInDutch(shown) : shown.replace(REPEATED, ';$1');
}

function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
