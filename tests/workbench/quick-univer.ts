/** Delays of Univer in ms, and what they become: before a calculation, and for one that may not start. */
const DELAYS: ReadonlyMap<number | undefined, number> = new Map([
  [100, 0],
  [500, 30],
]);

const setTimer = globalThis.setTimeout;

/** Shortens the time in which Univer waits for more to be typed: a test writes all at once. */
globalThis.setTimeout = ((act: () => void, delay?: number, ...given: unknown[]) =>
  setTimer(act, DELAYS.get(delay) ?? delay, ...given)) as typeof setTimeout;
