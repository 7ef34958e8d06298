import type { GridRange } from '../grid/grid-range';
import type { EntryRule } from '../grid/entry-rules';
import { ClientObject, defineProperties } from './client-object';
import type { Resolve } from './client-object';
import { OfficeError } from './errors';
import type { RequestContext } from './request-context';

/** What may be typed into the cells of a range. */
export class DataValidation extends ClientObject<GridRange> {
  constructor(context: RequestContext, resolve: Resolve<GridRange>) {
    super(context, 'DataValidation', resolve);
  }

  /** Lets everything be typed again. */
  clear(): void {
    this.change((area) => this.context.grid.entryRules.clear(area));
  }
}

const STOP = { showAlert: true, style: 'Stop' };

defineProperties<DataValidation, GridRange>(DataValidation, {
  rule: {
    read: ({ context }, area) => excelRule(context.grid.entryRules.find(area)),
    write: ({ context }, area, rule: Excel.DataValidationRule) => context.grid.entryRules.put(area, entryRule(rule)),
  },
  errorAlert: {
    read: ({ context }, area) => ({ title: '', message: '', ...context.grid.entryRules.refusal(area), ...STOP }),
    write: ({ context }, area, { title, message, showAlert, style }: Excel.DataValidationErrorAlert) => {
      if (style !== STOP.style) throw unknown(`errorAlert: ${style}`);
      if (!showAlert) return;
      const has = context.grid.entryRules.explain(area, { title, message });
      if (!has) throw new OfficeError('InvalidOperation', 'DataValidation.errorAlert');
    },
  },
});

function unknown(what: string): OfficeError {
  return new OfficeError('NotImplemented', `DataValidation.${what}`);
}

function entryRule(rule: Excel.DataValidationRule): EntryRule {
  const [[kind, bounds] = []] = Object.entries(rule);
  if (kind === 'list') {
    const { source } = bounds as Excel.ListDataValidation;
    if (typeof source !== 'string' || source.startsWith('=')) throw unknown('rule: list of a range');
    return { kind, choices: source.split(',') };
  }
  if (kind !== 'wholeNumber' && kind !== 'decimal' && kind !== 'date') throw unknown(`rule: ${kind}`);
  const { formula1, formula2, operator } = bounds as Excel.BasicDataValidation;
  if (operator !== 'Between') throw unknown(`rule: ${operator}`);
  if (kind === 'date') return { kind, from: String(formula1), to: String(formula2) };
  return { kind: kind === 'wholeNumber' ? 'whole' : kind, from: Number(formula1), to: Number(formula2) };
}

function excelRule(rule: EntryRule | null): Excel.DataValidationRule {
  if (!rule) return {};
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
  const bounds = { formula1: rule.from, formula2: rule.to, operator: 'Between' as const };
  return { [rule.kind === 'whole' ? 'wholeNumber' : rule.kind]: bounds };
}
