import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useMemo, useState } from 'react';
import { isProblem, type SelectedCell } from '../../workbook/port';
import { explainTexts } from './texts';
import { useKept } from '../shared/kept-state';
import { useTexts } from '../shared/language';
import { Notice } from '../shared/notice';
import { useSelection } from '../shared/selection';
import { replaceFormula } from '../shared/write';
import { Outcome, type Said, useWriting } from '../shared/writing';
import { Cell } from './cell';
import { pastedCell } from './pasted';
import { useCellCalls } from './use-cell-calls';
import { sheetPrefix } from '../../workbook/a1';
import type { ScreenProps } from '../shared/screen-props';

function addressIn({ sheet, cell }: SelectedCell): string {
  return sheetPrefix(sheet) + cell;
}

/** Explains what is selected in the workbook. */
function SelectedExplained({ gateway }: ScreenProps) {
  const texts = useTexts(explainTexts);
  const writing = useWriting(gateway);
  const [done, setDone] = useState<Said & { address: string }>();
  const selection = useSelection(gateway);
  const known = useCellCalls(selection && !isProblem(selection) ? selection.active : undefined, gateway);
  const replace = async (cell: SelectedCell, formula: string): Promise<void> => {
    const problem = await replaceFormula(gateway, cell, formula);
    const said: Said = problem
      ? { kind: 'warning', text: writing.explain(problem) }
      : { kind: 'done', text: texts.replaced(cell.cell) };
    setDone({ ...said, address: addressIn(cell) });
  };
  if (selection && isProblem(selection)) return <Notice kind="warning">{writing.explain(selection)}</Notice>;
  if (!known) return <p className="quiet">{texts.waiting}</p>;
  const address = addressIn(known.cell);
  return (
    <>
      <p className="selected" role="status">
        <strong>{address}</strong> {known.cell.shown}
      </p>
      <Outcome said={done?.address === address ? done : undefined} />
      {known.problem && <Notice kind="warning">{writing.explain(known.problem)}</Notice>}
      <Cell known={known} onReplace={(cell, formula) => void replace(cell, formula)} />
    </>
  );
}

/** Explains what is pasted, where there is no workbook. */
function PastedExplained({ gateway }: ScreenProps) {
  const texts = useTexts(explainTexts);
  const [text, setText] = useKept('explain.pasted', '');
  const cell = useMemo(() => (text.trim() ? pastedCell(text) : undefined), [text]);
  const known = useCellCalls(cell, gateway);
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
      {known && <Cell known={known} />}
    </>
  );
}

/** Why a number is what it is: the calls in a formula, or the figures that an amount equals. */
export default function ExplainScreen({ gateway }: ScreenProps) {
  const texts = useTexts(explainTexts);
  return (
    <>
      <h1>{texts.title}</h1>
      {gateway.host === 'excel' ? <SelectedExplained gateway={gateway} /> : <PastedExplained gateway={gateway} />}
    </>
  );
}
