/** Notice below the bar, with an optional collapsed list. */
interface PageNotice {
  readonly text: string;
  readonly list?: { readonly heading: string; readonly lines: readonly string[] };
}

/** Shows a notice below the bar, with a button to close it. */
export function showNotice(box: HTMLElement, { text, list }: PageNotice, closeLabel: string): void {
  const message = document.createElement('span');
  message.textContent = text;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '✕';
  close.setAttribute('aria-label', closeLabel);
  close.addEventListener('click', () => hideNotice(box));
  box.replaceChildren(message, close, ...(list && list.lines.length > 0 ? [details(list.heading, list.lines)] : []));
  box.hidden = false;
}

/** Closes the notice. */
export function hideNotice(box: HTMLElement): void {
  box.hidden = true;
}

function details(heading: string, lines: readonly string[]): HTMLElement {
  const block = document.createElement('details');
  const summary = document.createElement('summary');
  const list = document.createElement('ul');
  summary.textContent = heading;
  list.append(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
  block.append(summary, list);
  return block;
}
