import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useEffect } from 'react';
import { replacePart } from '../../workbook/own-functions';
import { isUnknown } from '../../formulas/evaluate';
import type { ExplainedCall } from '../../formulas/explain-formula';
import type { Selection } from '../../workbook/port';
import { formulaTexts } from './texts';
import type { Editing } from '../shared/editing';
import { useGateway, useTexts } from '../shared/gateway';
import { type FilledColumn, formulaPlan, replaceFormula } from '../shared/write';
import { OutcomeNotice, useWorkbookAction } from '../shared/workbook-action';

interface Props {
  /** Call without the leading =. */
  readonly call: string;
  /** Call with its value; undefined while it is invalid. */
  readonly explained: ExplainedCall | undefined;
}

/** Columns of the result of a call. */
function columnsOf({ result, declaration }: ExplainedCall): FilledColumn[] {
  const values = isUnknown(result) ? [[null]] : result;
  const kindOf = (column: number): FilledColumn['as'] => {
    if (!declaration) return 'mixed';
    return 'columns' in declaration ? (declaration.columns[column]?.as ?? 'mixed') : declaration.as;
  };
  return values[0]!.map((_, column) => ({ as: kindOf(column), values: values.map((row) => row[column]) }));
}

/** Inserts a call in the selected cell; renders nothing without a workbook. */
export function InsertCall({ call, explained, selected }: Props & { selected: Selection | undefined }) {
  const texts = useTexts(formulaTexts);
  const gateway = useGateway();
  const action = useWorkbookAction();
  const { report } = action;
  const address = selected?.address;
  // An outcome belongs to one cell and formula, so another one withdraws it.
  useEffect(() => report(undefined), [report, call, address]);
  const insert = async ({ active }: Selection, explainedCall: ExplainedCall): Promise<void> => {
    await action.write(formulaPlan(active, `=${call}`, columnsOf(explainedCall)), texts.inserted);
  };
  return (
    <>
      <div className="buttons">
        {gateway.host === 'excel' && (
          <PrimaryButton
            iconProps={{ iconName: 'insert' }}
            text={selected ? texts.insert(selected.active.cell) : texts.insertAnywhere}
            disabled={!explained || !selected}
            onClick={() => explained && selected && void insert(selected, explained)}
          />
        )}
      </div>
      <OutcomeNotice outcome={action.outcome} />
    </>
  );
}

interface ReplaceProps extends Props {
  readonly editing: Editing;
  readonly onReplaced: () => void;
  readonly onStop: () => void;
}

/** Replaces the call being edited. */
export function ReplaceCall({ call, explained, editing, onReplaced, onStop }: ReplaceProps) {
  const texts = useTexts(formulaTexts);
  const gateway = useGateway();
  const action = useWorkbookAction();
  const { cell, call: old } = editing;
  const replace = async (): Promise<void> => {
    const isDone = await action.run(() => replaceFormula(gateway, cell, replacePart(cell.formula, old, call)));
    if (isDone) onReplaced();
  };
  return (
    <>
      <div className="buttons">
        <PrimaryButton text={texts.replace(cell.cell)} disabled={!explained} onClick={() => void replace()} />
        <DefaultButton text={texts.stopEditing} onClick={onStop} />
      </div>
      <OutcomeNotice outcome={action.outcome} />
    </>
  );
}
