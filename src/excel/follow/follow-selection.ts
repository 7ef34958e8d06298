import { runInBackground } from '../run-in-excel';
import { isProblem, type Problem, type Selection, type Unsubscribe } from '../../workbook/port';
import { readSelection } from './selection';

/** Debounce of selection changes, so that arrow keys send no requests until they pause. */
export const DEBOUNCE_MS = 120;

/** Debounces requests and reports only the latest answer. One request at a time, to keep typing responsive. */
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
      }, DEBOUNCE_MS);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

async function listen(pick: (worksheets: Excel.WorksheetCollection) => Handler[]): Promise<Handler[] | Problem> {
  return runInBackground(async (context) => {
    const handlers = pick(context.workbook.worksheets);
    await context.sync();
    return handlers;
  });
}

/** Removes handlers. Excel cannot remove one during cell editing; it then only reaches a stopped debounce. */
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
  const onEvent = async (): Promise<void> => questions.ask();
  const listening = listen((worksheets) => [
    worksheets.onSelectionChanged.add(onEvent),
    worksheets.onActivated.add(onEvent),
    worksheets.onChanged.add(onEvent),
    worksheets.onCalculated.add(onEvent),
  ]);
  void listening.then((handlers) => {
    if (isProblem(handlers)) tell(handlers);
  });
  return () => {
    questions.stop();
    void listening.then((handlers) => (isProblem(handlers) ? undefined : stopListening(handlers)));
  };
}

const followers = new Set<() => void>();

/** Notifies followers of the workbook after a write; Excel raises events for cells and sheets, but not for names. */
export function notifyChanged(): void {
  for (const onEvent of followers) onEvent();
}

/** Follows edits of cells and added or deleted sheets, by the user, an add-in or a co-author. */
export function followWorkbook(tell: () => void): Unsubscribe {
  const changes = latestOnly(async () => undefined, tell);
  const onEvent = async (): Promise<void> => changes.ask();
  followers.add(changes.ask);
  // Added separately: an Excel without events for sheets still has those for cells.
  const listening = [
    listen((worksheets) => [worksheets.onChanged.add(onEvent)]),
    listen((worksheets) => [worksheets.onAdded.add(onEvent), worksheets.onDeleted.add(onEvent)]),
  ];
  return () => {
    followers.delete(changes.ask);
    changes.stop();
    for (const each of listening)
      void each.then((handlers) => (isProblem(handlers) ? undefined : stopListening(handlers)));
  };
}
