import { Fragment } from 'react';
import { type Notation, toNotation } from '../../../workbook/notation';
import { useGateway } from '../gateway';

const PIECES: Readonly<Record<Notation, RegExp>> = { point: /[^,(]*[,(]?/g, comma: /[^;(]*[;(]?/g };

/** Returns a function that formats a formula, or a part of one, for the reader. */
export function useFormulaText(): (formula: string) => string {
  const { notation } = useGateway();
  return (formula) => toNotation(formula, notation);
}

/** Formula as Excel shows it, with line breaks allowed after arguments and brackets only. */
export function FormulaText({ children }: { children: string }) {
  const shown = useFormulaText()(children);
  return (
    <code className="formula">
      {shown.match(PIECES[useGateway().notation])!.map((piece, index) => (
        <Fragment key={index}>
          {piece}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
