/**
 * Closes each message channel after its first message. Univer opens one per task and leaves it open, and the browser
 * never frees an open channel. React opens its own before this runs.
 */
export function closeChannelsAfterUse(): void {
  window.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      this.port1.addEventListener('message', () => this.port1.close(), { once: true });
    }
  };
}
