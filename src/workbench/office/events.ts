import type { RequestContext } from './request-context';

/** Starts listening to the grid; what it gives back stops it. */
export type Listen<Event> = (tell: (event: Event) => void) => () => void;

type Handler<Event> = (event: Event) => unknown;

/** What `add` gives: the way to stop listening. */
export interface EventHandlerResult {
  readonly context: RequestContext;
  remove(): void;
}

/** The handlers of one event, which listen from the next sync on. */
export class EventHandlers<Event> {
  private readonly stops = new Map<Handler<Event>, () => void>();

  constructor(
    private readonly context: RequestContext,
    private readonly listen: () => Listen<Event>,
  ) {}

  /** Listens from the next sync on. */
  add(handler: Handler<Event>): EventHandlerResult {
    this.context.enqueue(() => {
      const stop = this.listen()((event) => void handler(event));
      this.stops.set(handler, this.context.host.whileOpen(stop));
    });
    return { context: this.context, remove: () => this.remove(handler) };
  }

  /** Stops listening at the next sync. */
  remove(handler: Handler<Event>): void {
    this.context.enqueue(() => {
      this.stops.get(handler)?.();
      this.stops.delete(handler);
    });
  }
}
