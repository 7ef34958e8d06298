import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import type { CellPlace } from '../../../audit/workbook';
import { type Gateway, isProblem, type Problem } from '../../../excel/gateway';
import { exploreTexts } from '../../../i18n/explore';
import { addressOn } from '../../../sheets/area';
import { type Plan, sizeOf } from '../../../sheets/plan';
import { useTexts } from '../../language';
import { Outcome, useWriting } from '../../writing';

interface Props {
  readonly gateway: Gateway;
  /** The plan from a cell on. */
  readonly planFrom: (start: CellPlace) => Plan;
}

/** Writes a table where the user points: first it names the range, then it fills it. */
export function InsertTable({ gateway, planFrom }: Props) {
  const texts = useTexts(exploreTexts);
  const writing = useWriting(gateway);
  const [start, setStart] = useState<CellPlace>();
  const [proposed, setProposed] = useState(false);
  const warn = (problem: Problem): void => writing.say({ kind: 'warning', text: writing.explain(problem) });
  const propose = async (): Promise<void> => {
    writing.say(undefined);
    const selection = await gateway.selection();
    if (isProblem(selection)) return warn(selection);
    const from = { sheet: selection.sheet, row: selection.row, column: selection.column };
    const problem = await gateway.checkEmpty(planFrom(from));
    if (problem) return warn(problem);
    setProposed(true);
    setStart(from);
  };
  if (!start)
    return (
      <div className="insert">
        <PrimaryButton
          text={texts.insert}
          autoFocus={proposed}
          iconProps={{ iconName: 'insert' }}
          onClick={() => void propose()}
        />
        <Outcome said={writing.said} />
      </div>
    );
  const plan = planFrom(start);
  const address = addressOn(start.sheet, { ...start, ...sizeOf(plan) });
  const fill = async (): Promise<void> => {
    setStart(undefined);
    await writing.write(plan, texts.inserted);
  };
  return (
    <div className="insert proposal" role="group" aria-label={texts.insert}>
      <p role="status">{texts.insertInto(address)}</p>
      <PrimaryButton text={texts.confirm} autoFocus onClick={() => void fill()} />
      <DefaultButton text={texts.cancel} onClick={() => setStart(undefined)} />
    </div>
  );
}
