import { Fragment } from 'react';

/** A formula as code, which a narrow pane breaks after a comma or a bracket rather than within an argument. */
export function FormulaText({ children }: { children: string }) {
  return (
    <code className="formula">
      {children.match(/[^,(]*[,(]?/g)!.map((piece, index) => (
        <Fragment key={index}>
          {piece}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
