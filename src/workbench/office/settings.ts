import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { Collection } from './collection';
import type { RequestContext } from './request-context';

/** A value that the add-in keeps in the workbook; its target is its key. */
export class Setting extends ClientObject<string> {
  constructor(context: RequestContext, resolve: Resolve<string>) {
    super(context, 'Setting', resolve);
  }

  /** Takes the value away. */
  delete(): void {
    this.change((key) => this.context.grid.settings.remove(key));
  }
}

defineProperties<Setting, string>(Setting, {
  key: { read: (_, key) => key },
  value: {
    read: ({ context }, key) => context.grid.settings.get(key),
    write: ({ context }, key, value: unknown) => context.grid.settings.set(key, value),
  },
});

/** The values that the add-in keeps in the workbook. */
export class Settings extends Collection<Setting, object> {
  constructor(context: RequestContext) {
    super(context, 'SettingCollection', () => ({}));
  }

  /** Keeps a value, in the place of an earlier one. */
  add(key: string, value: unknown): Setting {
    this.change(() => this.context.grid.settings.set(key, value));
    return new Setting(this.context, () => key);
  }

  /** The value with this key; an error when there is none. */
  getItem(key: string): Setting {
    const item = this.getItemOrNullObject(key);
    return new Setting(this.context, () => item.target());
  }

  /** The value with this key. */
  getItemOrNullObject(key: string): Setting {
    return new Setting(this.context, () => (this.context.grid.settings.keys().includes(key) ? key : null));
  }

  protected list(context: RequestContext): Setting[] {
    return context.grid.settings.keys().map((key) => new Setting(context, () => key));
  }
}
