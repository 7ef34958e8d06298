import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { type Gateway, isProblem, type Problem } from '../../workbook/port';
import { exploreTexts } from './texts';
import { SHEET_ROWS, type CellRef } from '../../workbook/cell-range';
import { type Plan, sizeOf } from '../../workbook/plan';
import { useGateway } from '../shared/gateway';
import { useTexts } from '../shared/language';
import { OutcomeNotice, useWorkbookAction } from '../shared/workbook-action';
import { addressOn, columnLetters } from '../../workbook/a1';

interface Props {
  /** The plan from a cell on. */
  readonly planFrom: (start: CellRef) => Plan;
}

/** Where a table is about to be written. */
interface Proposal {
  readonly start: CellRef;
  /** The columns in which something else stands too: those keep their width. */
  readonly shared: readonly number[];
}

async function sharedColumns({ sheet, column }: CellRef, plan: Plan, gateway: Gateway): Promise<number[]> {
  const { columns } = sizeOf(plan);
  const cells = await gateway.readCells({ sheet, row: 0, column, rows: SHEET_ROWS, columns });
  const all = Array.from({ length: columns }, (_, index) => index);
  return isProblem(cells) ? all : all.filter((index) => cells.some((row) => (row[index] ?? null) !== null));
}

/** Writes a table where the user points: first it names the range, then it fills it. */
export function InsertTable({ planFrom }: Props) {
  const gateway = useGateway();
  const texts = useTexts(exploreTexts);
  const action = useWorkbookAction();
  const [proposal, setProposal] = useState<Proposal>();
  const [proposed, setProposed] = useState(false);
  const propose = async (): Promise<Problem | undefined> => {
    const selection = await gateway.selection();
    if (isProblem(selection)) return selection;
    const from = { sheet: selection.sheet, row: selection.row, column: selection.column };
    const plan = planFrom(from);
    const problem = await gateway.checkEmpty(plan);
    if (problem) return problem;
    setProposed(true);
    setProposal({ start: from, shared: await sharedColumns(from, plan, gateway) });
    return undefined;
  };
  if (!proposal)
    return (
      <div className="insert">
        <PrimaryButton
          text={texts.insert}
          autoFocus={proposed}
          iconProps={{ iconName: 'insert' }}
          onClick={() => void action.run(propose)}
        />
        <OutcomeNotice outcome={action.outcome} />
      </div>
    );
  const { start, shared } = proposal;
  const whole = planFrom(start);
  const plan = { ...whole, columnWidths: whole.columnWidths?.filter(({ column }) => !shared.includes(column)) };
  const address = addressOn(start.sheet, { ...start, ...sizeOf(plan) });
  const letters = shared.map((column) => columnLetters(start.column + column)).join(', ');
  const fill = async (): Promise<void> => {
    setProposal(undefined);
    await action.write(plan, (at) => texts.inserted(at) + (letters && ` ${texts.notWidened(letters)}`));
  };
  return (
    <div className="insert proposal" role="group" aria-label={texts.insert}>
      <p role="status">{texts.insertInto(address)}</p>
      <PrimaryButton text={texts.confirm} autoFocus onClick={() => void fill()} />
      <DefaultButton text={texts.cancel} onClick={() => setProposal(undefined)} />
    </div>
  );
}
