import { ClientObject } from './client-object';
import { readLoadOption } from './load-option';
import type { LoadPath } from './load-option';
import type { RequestContext } from './request-context';

/** A list of objects of the Excel API; loading a property of its items loads the items as well. */
export abstract class Collection<Item extends ClientObject<unknown>, Owner> extends ClientObject<Owner> {
  /** The objects in the list; to be loaded first. */
  get items(): Item[] {
    return this.read('items') as Item[];
  }

  /** The number of objects in the list, after the next sync. */
  getCount(): { readonly value: number } {
    return this.ask((owner) => this.list(this.context, owner).length);
  }

  /** The items as the grid has them now. */
  protected abstract list(context: RequestContext, owner: Owner): Item[];

  /** Asks for properties of the items, all of the same items. */
  override load(option?: unknown): this {
    this.loadItems(readLoadOption(option));
    return this;
  }

  protected override loadPath(path: LoadPath): void {
    this.loadItems([path]);
  }

  private loadItems(paths: readonly LoadPath[]): void {
    const wanted = paths.map(([first, ...rest]) => (first === 'items' ? rest : [first, ...rest]).join('/') || '*');
    this.context.enqueueRead(() => {
      const owner = this.target();
      return this.context.runNested(() => {
        const members = this.list(this.context, owner);
        this.learn('items', members);
        members.forEach((item) => item.load(wanted.join(',')));
      });
    });
  }
}
