/** Shows one line under the bar, with a button that takes it away. */
export function showNotice(line: HTMLElement, text: string, closeLabel: string): void {
  const message = document.createElement('span');
  message.textContent = text;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '✕';
  close.setAttribute('aria-label', closeLabel);
  close.addEventListener('click', () => (line.hidden = true));
  line.replaceChildren(message, close);
  line.hidden = false;
}
