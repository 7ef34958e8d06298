import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo } from 'react';
import type { Call } from '../../workbook/expression';
import { readFormula } from '../../workbook/formula';
import { isProblem, type Problem, type Selection } from '../../workbook/port';
import { catalogue } from '../../functions/catalogue';
import { formulaTexts } from './texts';
import type { Editing } from '../shared/editing';
import { useFormulaText } from '../shared/source/formula-text';
import { useTexts } from '../shared/gateway';

function isKnown({ id }: Call): boolean {
  return catalogue.some((declaration) => declaration.id === id);
}

interface Props {
  readonly selection: Selection | Problem | undefined;
  readonly onEdit: (editing: Editing) => void;
}

/** NPLV calls in the selected cell, nested ones included, each with a button to edit it. */
export function CallsInCell({ selection, onEdit }: Props) {
  const texts = useTexts(formulaTexts);
  const formulaText = useFormulaText();
  const cell = selection && !isProblem(selection) ? selection.active : undefined;
  const formula = cell?.formula ?? '';
  const calls = useMemo(() => readFormula(formula)?.calls.filter(isKnown) ?? [], [formula]);
  if (!cell || calls.length === 0) return null;
  return (
    <div className="in-cell">
      <p>{texts.inCell(cell.cell)}</p>
      {calls.map((call) => (
        <DefaultButton
          key={call.start}
          iconProps={{ iconName: 'replace' }}
          text={texts.edit(formulaText(formula.slice(call.start, call.end)))}
          onClick={() => onEdit({ cell, call })}
        />
      ))}
    </div>
  );
}
