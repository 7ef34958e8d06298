import { Fragment } from 'react';
import { type Notation, toNotation } from '../../../workbook/notation';
import { useNotation } from '../notation';

const PIECES: Readonly<Record<Notation, RegExp>> = { point: /[^,(]*[,(]?/g, comma: /[^;(]*[;(]?/g };

/** How a formula, or a part of one, is told to a reader. */
export function useFormulaText(): (formula: string) => string {
  const notation = useNotation();
  return (formula) => toNotation(formula, notation);
}

/** A formula as Excel shows it, which a narrow pane breaks after an argument or a bracket rather than within an argument. */
export function FormulaText({ children }: { children: string }) {
  const shown = useFormulaText()(children);
  return (
    <code className="formula">
      {shown.match(PIECES[useNotation()])!.map((piece, index) => (
        <Fragment key={index}>
          {piece}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
