import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useEffect, useState } from 'react';
import { addressOn, columnLetters } from '../../workbook/a1';
import { type CellRef, SHEET_ROWS } from '../../workbook/cell-range';
import { type Plan, sizeOf } from '../../workbook/plan';
import { type Gateway, isProblem, type Problem } from '../../workbook/port';
import { useGateway, useTexts } from '../shared/gateway';
import { Notice } from '../shared/notice';
import { Proposal } from '../shared/proposal';
import { OutcomeNotice, useWorkbookAction } from '../shared/workbook-action';
import { exploreTexts } from './texts';

interface Props {
  /** Name for a new sheet. */
  readonly name: string;
  /** Makes the plan, from a cell on or on a new sheet. */
  readonly planFrom: (start: Plan['start']) => Plan;
}

/** Target of a table, shown before writing. */
type ProposedTarget =
  /** `shared` are columns with other content, which keep their width. */
  | { readonly start: CellRef; readonly shared: readonly number[] }
  /** Obstacle at the selected cell. */
  | { readonly obstacle: Problem };

/** Obstacles that a new sheet does not have. */
const NOT_HERE: readonly Problem['problem'][] = ['occupied', 'merged', 'inTable', 'offSheet'];

async function sharedColumns({ sheet, column }: CellRef, plan: Plan, gateway: Gateway): Promise<number[]> {
  const { columns } = sizeOf(plan);
  const cells = await gateway.readCells({ sheet, row: 0, column, rows: SHEET_ROWS, columns });
  const all = Array.from({ length: columns }, (_, index) => index);
  return isProblem(cells) ? all : all.filter((index) => cells.some((row) => (row[index] ?? null) !== null));
}

/** Writes a table at the selection or on a new sheet: shows the range first, then fills it. */
export function InsertTable({ name, planFrom }: Props) {
  const gateway = useGateway();
  const texts = useTexts(exploreTexts);
  const action = useWorkbookAction();
  const [proposal, setProposal] = useState<ProposedTarget>();
  const [proposed, setProposed] = useState(false);
  // A proposal belongs to the selected cell, so another selection withdraws it.
  useEffect(
    () => (proposal ? gateway.onSelectionChange(() => setProposal(undefined)) : undefined),
    [gateway, proposal],
  );
  const propose = async (): Promise<Problem | undefined> => {
    const selection = await gateway.selection();
    if (isProblem(selection)) return selection;
    const from = { sheet: selection.sheet, row: selection.row, column: selection.column };
    const plan = planFrom(from);
    const problem = await gateway.checkEmpty(plan);
    if (problem && !NOT_HERE.includes(problem.problem)) return problem;
    setProposal(problem ? { obstacle: problem } : { start: from, shared: await sharedColumns(from, plan, gateway) });
    setProposed(true);
    return undefined;
  };
  const write = async (plan: Plan, after = ''): Promise<void> => {
    setProposal(undefined);
    await action.write(plan, (at) => [texts.inserted(at), after].filter(Boolean).join(' '));
  };
  const decline = (): void => setProposal(undefined);
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
  if ('obstacle' in proposal)
    return (
      <div className="insert">
        <Proposal label={texts.insert} onDecline={decline}>
          <Notice kind="warning">{action.explain(proposal.obstacle)}</Notice>
          <PrimaryButton text={texts.onNewSheet} autoFocus onClick={() => void write(planFrom({ newSheet: name }))} />
        </Proposal>
      </div>
    );
  const { start, shared } = proposal;
  const whole = planFrom(start);
  const plan = { ...whole, columnWidths: whole.columnWidths?.filter(({ column }) => !shared.includes(column)) };
  const letters = shared.map((column) => columnLetters(start.column + column)).join(', ');
  return (
    <div className="insert">
      <Proposal label={texts.insert} onDecline={decline}>
        <p role="status">{texts.insertInto(addressOn(start.sheet, { ...start, ...sizeOf(plan) }))}</p>
        <PrimaryButton
          text={texts.confirm}
          autoFocus
          onClick={() => void write(plan, letters && texts.notWidened(letters))}
        />
      </Proposal>
    </div>
  );
}
