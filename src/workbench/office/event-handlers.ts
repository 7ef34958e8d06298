import type { ClientPath, Conversation } from './conversation';
import { ActionType } from './protocol';

type Handler = (event: unknown) => unknown;

/** Handlers of one event, which listen from the next sync on. */
export class EventHandlers {
  private readonly stops = new Map<Handler, () => void>();

  constructor(
    private readonly context: Conversation,
    private readonly path: ClientPath,
    private readonly event: string,
  ) {}

  /** Listens from the next sync on. */
  add(handler: Handler): { readonly context: Conversation; remove(): void } {
    this.register('_Register', () =>
      this.stops.set(
        handler,
        this.context.listen(this.event, (text) => void handler(JSON.parse(text))),
      ),
    );
    return { context: this.context, remove: () => this.remove(handler) };
  }

  /** Stops listening at the next sync. */
  remove(handler: Handler): void {
    this.register('_Unregister', () => {
      this.stops.get(handler)?.();
      this.stops.delete(handler);
    });
  }

  private register(how: string, then: () => void): void {
    this.context.act(this.path, { ActionType: ActionType.Method, Name: `${how}${this.event}Event` }, then);
  }
}
