import { runInBackground } from '../run-in-excel';
import { isProblem, type Problem, type Selection, type Unsubscribe } from '../../workbook/port';
import { readSelection } from './selection';

/** Debounce of selection changes: moving with the arrow keys sends no requests until it pauses. */
export const PAUSE_MS = 120;

/** Debounces requests and reports the latest answer only, one request at a time, so that typing is never blocked. */
export function latestOnly<T>(read: () => Promise<T>, tell: (answer: T) => void): { ask(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let asked = 0;
  let stopped = false;
  const run = async (): Promise<void> => {
    if (reading) return;
    reading = true;
    const answering = asked;
    const answer = await read();
    reading = false;
    if (stopped) return;
    if (answering === asked) tell(answer);
    else if (timer === undefined) void run();
  };
  return {
    ask() {
      asked++;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        void run();
      }, PAUSE_MS);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

async function listen(hear: () => Promise<void>): Promise<Handler[] | Problem> {
  return runInBackground(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: Handler[] = [
      worksheets.onSelectionChanged.add(hear),
      worksheets.onActivated.add(hear),
      worksheets.onChanged.add(hear),
      worksheets.onCalculated.add(hear),
    ];
    await context.sync();
    return handlers;
  });
}

/** Removes handlers; one that Excel cannot remove while a cell is edited only reaches a stopped debounce. */
async function stopListening(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  const removed = Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
  await removed.catch(() => undefined);
}

/** Follows the selection and its content. */
export function followSelection(tell: (selection: Selection | Problem) => void): Unsubscribe {
  const questions = latestOnly(readSelection, tell);
  const listening = listen(async () => questions.ask());
  void listening.then((handlers) => {
    if (isProblem(handlers)) tell(handlers);
  });
  return () => {
    questions.stop();
    void listening.then((handlers) => (isProblem(handlers) ? undefined : stopListening(handlers)));
  };
}
