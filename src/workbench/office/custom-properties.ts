import { SheetProperties } from '../grid/sheet-properties';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { Collection } from './collection';
import { OfficeError } from './errors';
import type { RequestContext } from './request-context';

const LONGEST_KEY = 255;

interface Target {
  readonly key: string;
  readonly among: SheetProperties;
}

/** A text that the add-in keeps with a sheet. */
export class CustomProperty extends ClientObject<Target> {
  constructor(context: RequestContext, resolve: Resolve<Target>) {
    super(context, 'WorksheetCustomProperty', resolve);
  }

  /** Takes the text away. */
  delete(): void {
    this.change(({ key, among }) => among.remove(key));
  }
}

defineProperties<CustomProperty, Target>(CustomProperty, {
  key: { read: (_, { key }) => key },
  value: {
    read: (_, { key, among }) => among.get(key),
    write: (_, { key, among }, value: string) => among.set(key, value),
  },
});

/** The texts that the add-in keeps with a sheet; its target is the sheet's id. */
export class CustomProperties extends Collection<CustomProperty, string> {
  constructor(context: RequestContext, resolve: Resolve<string>) {
    super(context, 'WorksheetCustomPropertyCollection', resolve);
  }

  /** Keeps a text, in the place of an earlier one. */
  add(key: string, value: string): CustomProperty {
    this.change((sheetId) => {
      if (key.length > LONGEST_KEY) throw new OfficeError('InvalidArgument', 'WorksheetCustomPropertyCollection.add');
      this.of(sheetId).set(key, value);
    });
    return this.getItem(key);
  }

  /** The text with this key; an error when there is none. */
  getItem(key: string): CustomProperty {
    const item = this.getItemOrNullObject(key);
    return new CustomProperty(this.context, () => item.target());
  }

  /** The text with this key. */
  getItemOrNullObject(key: string): CustomProperty {
    return new CustomProperty(
      this.context,
      this.below((sheetId) => {
        const among = this.of(sheetId);
        const found = among.find(key);
        return found === null ? null : { key: found, among };
      }),
    );
  }

  protected list(context: RequestContext, sheetId: string): CustomProperty[] {
    const among = this.of(sheetId);
    return among.keys().map((key) => new CustomProperty(context, () => ({ key, among })));
  }

  private of(sheetId: string): SheetProperties {
    return new SheetProperties(this.context.grid, sheetId);
  }
}
