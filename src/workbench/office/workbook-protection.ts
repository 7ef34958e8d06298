import { ClientObject, defineProperties } from './client-object';
import type { RequestContext } from './request-context';
import { isStructureProtected, protectStructure } from './sheet-rules';

/** Whether sheets may be added, renamed, moved and deleted. */
export class WorkbookProtection extends ClientObject<object> {
  constructor(context: RequestContext) {
    super(context, 'WorkbookProtection', () => ({}));
  }

  /** Protects the structure of the workbook. */
  protect(): void {
    this.change(() => protectStructure(this.context, true));
  }

  /** Takes the protection away. */
  unprotect(): void {
    this.change(() => protectStructure(this.context, false));
  }
}

defineProperties<WorkbookProtection, object>(WorkbookProtection, {
  protected: { read: ({ context }) => isStructureProtected(context) },
});
