import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { replacePart } from '../../formulas/edit';
import { isUnknown } from '../../formulas/evaluate';
import type { ExplainedCall } from '../../formulas/explain-formula';
import type { Selection } from '../../workbook/port';
import { formulaTexts } from './texts';
import type { Editing } from '../shared/editing';
import { useTexts } from '../shared/language';
import { replaceFormula } from '../shared/write';
import { formulaPlan, Outcome, useWriting } from '../shared/writing';
import type { ScreenProps } from '../shared/screen-props';

interface Props extends ScreenProps {
  /** The call, without the = before it. */
  readonly call: string;
  /** What the call comes to; absent while it cannot be written. */
  readonly explained: ExplainedCall | undefined;
}

/** Puts a call in the selected cell, if there is a workbook. */
export function Insert({ gateway, call, explained, selected }: Props & { selected: Selection | undefined }) {
  const texts = useTexts(formulaTexts);
  const writing = useWriting(gateway);
  const insert = async ({ active }: Selection, { result }: ExplainedCall): Promise<void> => {
    const plan = formulaPlan(active, `=${call}`);
    const values = isUnknown(result) ? [[null]] : result;
    const spills = { rows: values.length, columns: values[0]?.length ?? 1 };
    await writing.write({ ...plan, blocks: plan.blocks.map((block) => ({ ...block, spills })) }, texts.inserted);
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
      <Outcome said={writing.said} />
    </>
  );
}

interface ReplaceProps extends Props {
  readonly editing: Editing;
  readonly onReplaced: () => void;
  readonly onStop: () => void;
}

/** Puts a call in the place of the one that is being edited. */
export function Replace({ gateway, call, explained, editing, onReplaced, onStop }: ReplaceProps) {
  const texts = useTexts(formulaTexts);
  const writing = useWriting(gateway);
  const { cell, call: old } = editing;
  const replace = async (): Promise<void> => {
    const problem = await replaceFormula(gateway, cell, replacePart(cell.formula, old, call));
    if (problem) return writing.say({ kind: 'warning', text: writing.explain(problem) });
    onReplaced();
  };
  return (
    <>
      <div className="buttons">
        <PrimaryButton text={texts.replace(cell.cell)} disabled={!explained} onClick={() => void replace()} />
        <DefaultButton text={texts.stopEditing} onClick={onStop} />
      </div>
      <Outcome said={writing.said} />
    </>
  );
}
