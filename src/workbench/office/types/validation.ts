import type { GridRange } from '../../grid/grid-range';
import type { EntryRule } from '../../grid/entry-rules';
import { OfficeError } from '../errors';
import { found, value } from '../type';
import type { OfficeType } from '../type';

const STOP = { showAlert: true, style: 'Stop' };

/** Data validation of ranges. */
export const validationTypes: Record<string, OfficeType> = {
  DataValidation: {
    members: {
      Rule: value(
        ({ entryRules }, range: GridRange) => excelRule(entryRules.find(range)),
        ({ entryRules }, range: GridRange, rule: Excel.DataValidationRule) => entryRules.put(range, entryRule(rule)),
      ),
      ErrorAlert: value(
        ({ entryRules }, range: GridRange) => ({ title: '', message: '', ...entryRules.refusal(range), ...STOP }),
        ({ entryRules }, range: GridRange, { title, message, showAlert, style }: Excel.DataValidationErrorAlert) => {
          if (style !== STOP.style) throw new OfficeError('NotImplemented', 'DataValidation.errorAlert');
          if (!showAlert) return;
          const isThere = entryRules.explain(range, { title, message });
          found(isThere || null, 'DataValidation.errorAlert', 'InvalidOperation');
        },
      ),
    },
  },
};

function entryRule(rule: Excel.DataValidationRule): EntryRule {
  const { list, wholeNumber, decimal, date } = rule;
  if (typeof list?.source === 'string' && !list.source.startsWith('='))
    return { kind: 'list', choices: list.source.split(',') };
  const { formula1, formula2, operator } = found(
    wholeNumber ?? decimal ?? date,
    'DataValidation.rule',
    'NotImplemented',
  );
  if (operator !== 'Between') throw new OfficeError('NotImplemented', 'DataValidation.rule');
  if (date) return { kind: 'date', from: String(formula1), to: String(formula2) };
  return { kind: wholeNumber ? 'whole' : 'decimal', from: Number(formula1), to: Number(formula2) };
}

function excelRule(rule: EntryRule | null): Excel.DataValidationRule {
  if (!rule) return {};
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
  const bounds = { formula1: rule.from, formula2: rule.to, operator: 'Between' as const };
  return { [rule.kind === 'whole' ? 'wholeNumber' : rule.kind]: bounds };
}
