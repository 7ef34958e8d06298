/** Work that takes longer than this is shown. */
const NOTICEABLE_MS = 1_000;

/** Line that shows how far work is, with a button that stops it. */
export class BusyLine {
  private readonly text = document.createElement('span');
  private readonly bar = document.createElement('progress');
  private readonly button = document.createElement('button');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stop: () => void = () => undefined;

  constructor(
    private readonly line: HTMLElement,
    stopLabel: string,
  ) {
    this.button.type = 'button';
    this.button.textContent = stopLabel;
    this.button.addEventListener('click', () => this.stop());
    line.replaceChildren(this.text, this.bar, this.button);
  }

  /** Begins work; the line appears when it has lasted a second, or at once where it has. */
  begin(text: string, stop: () => void, delay = NOTICEABLE_MS): void {
    clearTimeout(this.timer);
    this.text.textContent = text;
    this.bar.removeAttribute('value');
    this.bar.setAttribute('aria-label', text);
    this.stop = stop;
    if (delay === 0) this.line.hidden = false;
    else this.timer = setTimeout(() => (this.line.hidden = false), delay);
  }

  /** Shows a fraction of the work as done. */
  update(fraction: number): void {
    this.bar.value = fraction;
  }

  end(): void {
    clearTimeout(this.timer);
    this.line.hidden = true;
  }
}
