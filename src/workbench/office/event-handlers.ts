import { ActionType } from './protocol';
import type { ClientPath, RequestContext } from './request-context';

/** Handler of an event that was added. */
interface AddedHandler {
  readonly context: RequestContext;
  /** Stops listening at the next sync. */
  remove(): void;
}

/** Handlers of one event, which listen from the next sync on. */
export function eventHandlers(context: RequestContext, path: ClientPath, event: string) {
  const ask = (how: string, learn: () => void): void =>
    context.ask(path, { ActionType: ActionType.Method, Name: `_${how}${event}Event`, learn });
  return {
    add(handler: (event: unknown) => unknown): AddedHandler {
      let stop = (): void => undefined;
      ask('Register', () => (stop = context.listen(event, (text) => void handler(JSON.parse(text)))));
      return { context, remove: () => ask('Unregister', () => stop()) };
    },
  };
}
