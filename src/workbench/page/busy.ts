/** Delay before long work is shown. */
const NOTICEABLE_MS = 1_000;

/** Progress line with a button to stop. */
export class BusyLine {
  private readonly text = document.createElement('span');
  private readonly bar = document.createElement('progress');
  private readonly button = document.createElement('button');
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Start of the work, which may have several parts; undefined while there is none. */
  private since: number | undefined;
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

  /** Starts work, or a next part of it; the line appears at a delay from the start. */
  begin(text: string, stop: () => void, delay = NOTICEABLE_MS): void {
    clearTimeout(this.timer);
    this.text.textContent = text;
    this.bar.removeAttribute('value');
    this.bar.setAttribute('aria-label', text);
    this.stop = stop;
    this.since ??= performance.now();
    const left = this.since + delay - performance.now();
    if (left <= 0) this.line.hidden = false;
    else this.timer = setTimeout(() => (this.line.hidden = false), left);
  }

  /** Sets the finished fraction. */
  update(fraction: number): void {
    this.bar.value = fraction;
  }

  end(): void {
    clearTimeout(this.timer);
    this.since = undefined;
    this.line.hidden = true;
  }
}
