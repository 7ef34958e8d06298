/** Delays of Univer in ms and their replacements: before a calculation, and for one that may not start. */
const DELAYS: ReadonlyMap<number | undefined, number> = new Map([
  [100, 0],
  [500, 30],
]);

const setTimer = globalThis.setTimeout;

/** Shortens Univer's waits for further typing: a test writes everything at once. */
globalThis.setTimeout = ((act: () => void, delay?: number, ...given: unknown[]) =>
  setTimer(act, DELAYS.get(delay) ?? delay, ...given)) as typeof setTimeout;
