/**
 * Univer waits for the next task with a message channel of its own each time and leaves it open, and the browser keeps
 * an open channel for good. From here on a channel closes after its first message; React has opened its own before.
 */
export function closeChannelsAfterUse(): void {
  window.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      this.port1.addEventListener('message', () => this.port1.close(), { once: true });
    }
  };
}
