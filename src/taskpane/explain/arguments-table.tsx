import type { Quantity } from '../../core/answer';
import type { ExplainedCall } from '../../formulas/explain-formula';
import { explainTexts } from './texts';
import { useFormulaText } from '../shared/source/formula-text';
import { parameterLabel } from '../shared/parameter-labels';
import { useFormats, useLanguage, useTexts } from '../shared/gateway';
import { valuesText } from './show-value';

/** Table of the arguments of a call: their text in the formula, and their current values. */
export function ArgumentsTable({ explained }: { explained: ExplainedCall }) {
  const texts = useTexts(explainTexts);
  const formats = useFormats();
  const language = useLanguage();
  const formulaText = useFormulaText();
  const { args, declaration } = explained;
  if (args.length === 0) return null;
  const quantityOf = (index: number): Quantity => declaration?.parameters[index]?.kind.quantity ?? 'text';
  return (
    <table className="arguments">
      <caption className="for-screen-readers">{texts.arguments}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.argument}</th>
          <th scope="col">{texts.value}</th>
        </tr>
      </thead>
      <tbody>
        {args.map(({ name, text, values }, index) => (
          <tr key={index}>
            <th scope="row">
              {parameterLabel(name, language)}{' '}
              {parameterLabel(name, language) !== name && <span className="quiet">{name}</span>}
              {text === '' ? <span className="quiet">{texts.leftOut}</span> : <code>{formulaText(text)}</code>}
            </th>
            <td>{text === '' ? '' : valuesText(values, quantityOf(index), texts, formats)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
