/** Failure that the user can fix: shown as one line, without a stack trace. */
export class Problem extends Error {
  readonly expected = true;
}
