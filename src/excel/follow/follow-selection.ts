import { runInBackground } from '../run-in-excel';
import { isProblem, type Problem, type Selection, type Unsubscribe } from '../../workbook/port';
import { readSelection } from './selection';

/** Moving through cells with the arrow keys asks nothing of the workbook until it pauses. */
export const PAUSE_MS = 120;

/** Tells the last of quick changes, one question at a time, so that the workbook is never kept from typing. */
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

/** A handler that Excel cannot take away now, because someone is typing, only asks a question that is stopped. */
async function stopListening(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  const removed = Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
  await removed.catch(() => undefined);
}

/** Follows the selection and what stands in it. */
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
