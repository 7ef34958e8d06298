import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { DefinedNamesService } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';

type Found = ReturnType<DefinedNamesService['getValueByName']>;

/**
 * Resolves names in formulas. Univer does not pass the sheet of a formula, so a name with several scopes is an error
 * rather than the cell of another sheet.
 */
export class ScopedNames extends DefinedNamesService {
  constructor(private readonly instances: IUniverInstanceService) {
    super(instances);
  }

  override getValueByName(unitId: string, wanted: string): Found {
    if (!super.getValueByName(unitId, wanted)) return null;
    const [found, ...others] = Object.values(this.getDefinedNameMap(unitId)).filter(
      ({ name, localSheetId }) => name.toLowerCase() === wanted.toLowerCase() && this.holds(unitId, localSheetId),
    );
    return found && others.length === 0 ? found : null;
  }

  /** Univer keeps the names of a deleted sheet for undo. */
  private holds(unitId: string, sheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME): boolean {
    const workbook = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return sheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME || Boolean(workbook?.getSheetBySheetId(sheetId));
  }
}
