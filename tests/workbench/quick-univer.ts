/** Delays of Univer in ms and their replacements: before a calculation, and for one that may not start. */
const DELAYS: ReadonlyMap<number | undefined, number> = new Map([
  [100, 0],
  [500, 30],
]);
/** Univer shows progress this many ms after a calculation began, also where the workbook was closed since. */
const PROGRESS_DELAY = 1000;

const setTimer = globalThis.setTimeout;
const progress = new Set<number>();

/** Shortens Univer's waits for further typing: a test writes everything at once. */
globalThis.setTimeout = ((act: () => void, delay?: number, ...given: unknown[]) => {
  const timer = setTimer(act, DELAYS.get(delay) ?? delay, ...given);
  if (delay === PROGRESS_DELAY) progress.add(timer);
  return timer;
}) as typeof setTimeout;

/** Stops the timers for progress, which fail once their workbook is closed. */
export function stopProgress(): void {
  for (const timer of progress) clearTimeout(timer);
  progress.clear();
}

// Closes a channel after its first message: Univer leaves that of a stopped calculation open, and Node waits for it.
// jsdom has no channels.
if ('MessageChannel' in globalThis)
  globalThis.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      this.port1.addEventListener('message', () => this.port1.close(), { once: true });
    }
  };
