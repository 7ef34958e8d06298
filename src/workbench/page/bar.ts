/** Button of the bar: label, explanation and action. */
export interface BarButton {
  id: string;
  label: string;
  hint?: string;
  press(button: HTMLButtonElement): void;
}

/** Renders the bar at the top of the page. */
export function fillBar(bar: HTMLElement, title: string, buttons: readonly BarButton[]): void {
  const heading = document.createElement('h1');
  heading.textContent = title;
  bar.replaceChildren(heading, ...buttons.map(createButton));
}

function createButton({ id, label, hint, press }: BarButton): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = id;
  button.textContent = label;
  if (hint) button.title = hint;
  button.addEventListener('click', () => press(button));
  return button;
}
