import type { GridRange } from '../../grid/grid-base';
import type { EntryRule } from '../../grid/entry-rules';
import { OfficeError } from '../errors';
import { found, type OfficeType, value } from '../type';

/** Data validation of ranges. */
export const validationTypes: Record<string, OfficeType> = {
  DataValidation: {
    members: {
      Rule: value(undefined, ({ entryRules }, range: GridRange, rule: Excel.DataValidationRule) =>
        entryRules.put(range, entryRule(rule)),
      ),
      ErrorAlert: value(
        undefined,
        ({ entryRules }, range: GridRange, { title, message, showAlert, style }: Excel.DataValidationErrorAlert) => {
          if (style !== 'Stop') throw new OfficeError('NotImplemented', 'DataValidation.errorAlert');
          if (showAlert && !entryRules.explain(range, { title, message }))
            throw new OfficeError('InvalidOperation', 'DataValidation.errorAlert');
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
