const NARROWEST_PX = 320;
const WIDEST_PX = 720;
const STEP_PX = 16;

/** Frame next to the grid that runs the add-in's pane. */
export class PaneFrame {
  readonly frame = document.createElement('iframe');

  constructor(
    private readonly desk: HTMLElement,
    private readonly divider: HTMLElement,
    private readonly pane: HTMLElement,
    private readonly address: string,
    labels: { title: string; divider: string },
  ) {
    this.frame.title = labels.title;
    divider.setAttribute('aria-label', labels.divider);
    divider.setAttribute('aria-valuemin', String(NARROWEST_PX));
    divider.setAttribute('aria-valuemax', String(WIDEST_PX));
    divider.addEventListener('pointerdown', (event) => this.startDragging(event));
    divider.addEventListener('keydown', (event) => this.stepWidth(event));
    this.setWidth(pane.offsetWidth);
  }

  /** Keeps the user out of the pane until it is loaded again: it holds the state of the workbook that is replaced. */
  hold(): void {
    this.frame.toggleAttribute('inert', true);
  }

  /** Loads or reloads the pane. */
  load(): void {
    this.frame.toggleAttribute('inert', false);
    this.frame.src = this.address;
    this.pane.replaceChildren(this.frame);
  }

  /** Shows or hides the pane; returns whether it is visible. */
  toggle(): boolean {
    return !this.desk.classList.toggle('collapsed');
  }

  private startDragging(down: PointerEvent): void {
    const right = this.pane.getBoundingClientRect().right;
    const drag = (move: PointerEvent) => this.setWidth(right - move.clientX);
    this.divider.setPointerCapture(down.pointerId);
    this.desk.classList.add('resizing');
    this.divider.addEventListener('pointermove', drag);
    const stop = () => {
      this.divider.removeEventListener('pointermove', drag);
      this.desk.classList.remove('resizing');
    };
    this.divider.addEventListener('lostpointercapture', stop, { once: true });
  }

  private stepWidth(event: KeyboardEvent): void {
    const step = { ArrowLeft: STEP_PX, ArrowRight: -STEP_PX }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.setWidth(this.pane.offsetWidth + step);
  }

  private setWidth(pixels: number): void {
    const width = Math.round(Math.min(WIDEST_PX, Math.max(NARROWEST_PX, pixels)));
    this.pane.style.width = `${width}px`;
    this.divider.setAttribute('aria-valuenow', String(width));
  }
}
