import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useMemo, useState } from 'react';
import { isProblem, type Problem, type SelectedCell } from '../../workbook/port';
import { explainTexts } from './texts';
import { useScreenState } from '../shared/screen-state-store';
import { useGateway, useTexts } from '../shared/gateway';
import { Notice } from '../shared/notice';
import { useSelection } from '../shared/follow';
import { replaceFormula } from '../shared/write';
import { type ActionOutcome, OutcomeNotice, useWorkbookAction } from '../shared/workbook-action';
import { CellExplanation } from './cell';
import { pastedCell } from './pasted';
import { useCellCalls } from './use-cell-calls';
import { cellAddressOn } from '../../workbook/a1';

/** Explanation of the selection. */
function SelectedExplained() {
  const gateway = useGateway();
  const texts = useTexts(explainTexts);
  const action = useWorkbookAction();
  /** Cell that the outcome belongs to; selecting another one hides it. */
  const [replaced, setReplaced] = useState<string>();
  const selection = useSelection();
  const known = useCellCalls(selection && !isProblem(selection) ? selection.active : undefined);
  const replace = async (cell: SelectedCell, formula: string): Promise<void> => {
    await action.run(async (): Promise<Problem | ActionOutcome> => {
      const done: ActionOutcome = { kind: 'done', text: texts.replaced(cell.cell) };
      return (await replaceFormula(gateway, cell, formula)) ?? done;
    });
    setReplaced(cellAddressOn(cell));
  };
  if (selection && isProblem(selection)) return <Notice kind="warning">{action.explain(selection)}</Notice>;
  if (!known) return <p className="quiet">{texts.waiting}</p>;
  const address = cellAddressOn(known.cell);
  return (
    <>
      <p className="selected" role="status">
        <strong>{address}</strong> {known.cell.shown}
      </p>
      <OutcomeNotice outcome={replaced === address ? action.outcome : undefined} />
      {known.problem && <Notice kind="warning">{action.explain(known.problem)}</Notice>}
      <CellExplanation known={known} onReplace={(cell, formula) => void replace(cell, formula)} />
    </>
  );
}

/** Explanation of pasted text, where there is no workbook. */
function PastedExplained() {
  const texts = useTexts(explainTexts);
  const [text, setText] = useScreenState('explain.pasted', '');
  const cell = useMemo(() => (text.trim() ? pastedCell(text) : undefined), [text]);
  const known = useCellCalls(cell);
  return (
    <>
      <p>{texts.pasteHint}</p>
      <TextField
        label={texts.paste}
        multiline
        autoAdjustHeight
        value={text}
        onChange={(_, typed) => setText(typed ?? '')}
      />
      {known && <CellExplanation known={known} />}
    </>
  );
}

/** Screen Uitleg: the calls in a formula, or the figures that equal an amount. */
export default function ExplainScreen() {
  const gateway = useGateway();
  const texts = useTexts(explainTexts);
  return (
    <>
      <h1>{texts.title}</h1>
      {gateway.host === 'excel' ? <SelectedExplained /> : <PastedExplained />}
    </>
  );
}
