import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { OfficeError } from './errors';
import type { RequestContext } from './request-context';

/** Whether a sheet may be changed. */
export class Protection extends ClientObject<string> {
  constructor(context: RequestContext, resolve: Resolve<string>) {
    super(context, 'WorksheetProtection', resolve);
  }

  /** Protects the sheet; a password is not supported. */
  protect(_options?: object, password?: string): void {
    if (password) throw new OfficeError('NotImplemented', 'WorksheetProtection.protect: password');
    this.change(async (sheetId) => void (await this.context.grid.sheet(sheetId).getWorksheetPermission().protect()));
  }

  /** Takes the protection away. */
  unprotect(): void {
    this.change(async (sheetId) => void (await this.context.grid.sheet(sheetId).getWorksheetPermission().unprotect()));
  }
}

defineProperties<Protection, string>(Protection, {
  protected: { read: ({ context }, sheetId) => context.grid.sheet(sheetId).getWorksheetPermission().isProtected() },
});
