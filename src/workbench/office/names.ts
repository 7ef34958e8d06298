import { addressOf, parseAddress, sheetPrefix, splitAddress } from '../../workbook/a1';
import { type DefinedName, addName, findName, isHidden, namesIn, removeName } from '../grid/names';
import { areaOf } from './addresses';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { Collection } from './collection';
import { OfficeError } from './errors';
import { Range } from './range';
import type { RequestContext } from './request-context';
import { tablesIn } from './table-info';

/** Where names hold: on one sheet, or in the whole workbook. */
export interface NameScope {
  sheetId: string | null;
}

/** A name for cells or for a formula. */
export class NamedItem extends ClientObject<DefinedName> {
  constructor(context: RequestContext, resolve: Resolve<DefinedName>) {
    super(context, 'NamedItem', resolve);
  }

  /** The cells that the name stands for; an error when it stands for something else. */
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    return new Range(this.context, () => range.target());
  }

  /** The cells that the name stands for. */
  getRangeOrNullObject(): Range {
    return new Range(
      this.context,
      this.below((name) => {
        const reference = name.getFormulaOrRefString();
        const active = this.context.grid.workbook.getActiveSheet().getSheetId();
        return parseAddress(splitAddress(reference).cells) ? areaOf(this.context, active, reference) : null;
      }),
    );
  }

  /** Takes the name away. */
  delete(): void {
    this.change((name) => removeName(this.context.grid, name));
  }
}

defineProperties<NamedItem, DefinedName>(NamedItem, {
  name: { read: (_, name) => name.getName() },
  formula: {
    read: (_, name) => withEquals(name.getFormulaOrRefString()),
    write: (_, name, formula: string) => {
      const reference = formula.replace(/^=/, '');
      if (parseAddress(splitAddress(reference).cells)) name.setRef(reference);
      else name.setFormula(reference);
    },
  },
  comment: {
    read: (_, name) => name.getComment() ?? '',
    write: (_, name, comment: string) => name.setComment(comment),
  },
  scope: { read: (_, name) => (name.isWorkbookScope() ? 'Workbook' : 'Worksheet') },
  visible: {
    read: (_, name) => !isHidden(name),
    write: (_, name, visible: boolean) => name.setHidden(!visible),
  },
  type: { read: (_, name) => constantOf(name).type },
  value: { read: (_, name) => constantOf(name).value },
});

/** The names of a workbook or a sheet. */
export class Names extends Collection<NamedItem, NameScope> {
  constructor(context: RequestContext, resolve: Resolve<NameScope>) {
    super(context, 'NamedItemCollection', resolve);
  }

  /** Gives cells or a formula a name. */
  add(name: string, reference: Range | string, comment = ''): NamedItem {
    this.change(({ sheetId }) => {
      const { grid } = this.context;
      if (!isName(name)) throw new OfficeError('InvalidArgument', `NamedItemCollection.add('${name}')`);
      const isTable = sheetId === null && tablesIn(this.context, { sheetId }).some((table) => isSame(table.name, name));
      if (isTable || findName(grid, sheetId, name)) throw new OfficeError('ItemAlreadyExists', name);
      const stands = typeof reference === 'string' ? reference : absolute(this.context, reference);
      addName(grid, { name, reference: stands, sheetId, comment });
    });
    return this.getItem(name);
  }

  /** The name; an error when there is none. */
  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    return new NamedItem(this.context, () => item.target());
  }

  /** The name. */
  getItemOrNullObject(name: string): NamedItem {
    return new NamedItem(
      this.context,
      this.below(({ sheetId }) => findName(this.context.grid, sheetId, name)),
    );
  }

  protected list(context: RequestContext, { sheetId }: NameScope): NamedItem[] {
    return namesIn(context.grid, sheetId).map((name) => new NamedItem(context, () => name));
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !parseAddress(name) && !/^[rc]$/i.test(name);
}

function absolute({ grid }: RequestContext, range: Range): string {
  const area = range.target();
  return sheetPrefix(grid.sheet(area.sheetId).getSheetName()) + addressOf(area, '$');
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** What a name stands for: cells, a constant, or the text of a formula. */
function constantOf(name: DefinedName): { type: string; value: string | number | boolean } {
  const text = name.getFormulaOrRefString().replace(/^=/, '');
  if (parseAddress(splitAddress(text).cells)) return { type: 'Range', value: text };
  if (/^(TRUE|FALSE)$/i.test(text)) return { type: 'Boolean', value: /^TRUE$/i.test(text) };
  if (/^-?\d+$/.test(text)) return { type: 'Integer', value: Number(text) };
  if (text !== '' && Number.isFinite(Number(text))) return { type: 'Double', value: Number(text) };
  return { type: 'String', value: /^".*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : `=${text}` };
}
