import type { SelectedCell } from '../../workbook/port';
import { toEuros } from '../../core/money';
import { explainTexts } from './texts';
import { readAmount } from '../../reconcile/read/amounts';
import { useEditRequest } from '../shared/editing';
import { useTexts } from '../shared/gateway';
import { Notice } from '../shared/notice';
import { CallCard } from './call-card';
import { offsetOf } from './elements';
import { TypedAmountCard } from './typed-amount-card';
import type { CellCalls } from './use-cell-calls';
import { FormulaText } from '../shared/source/formula-text';
import { isErrorValue } from '../../workbook/cells';

/** Most calls to open at once; of more, only the first is open. */
const MOST_OPEN = 3;

interface Props {
  readonly known: CellCalls;
  /** Undefined where there is no workbook. */
  readonly onReplace?: ((cell: SelectedCell, formula: string) => void) | undefined;
}

function Calls({ known: { cell, calls = [] }, onReplace }: Props) {
  const texts = useTexts(explainTexts);
  const { ask } = useEditRequest();
  const isOwn = onReplace && cell.formula && !cell.sheetIsProtected;
  return (
    <>
      <p className="quiet">{texts.callIn(calls.length)}</p>
      {calls.map((explained, index) => (
        <CallCard
          key={`${cell.sheet}!${cell.cell}/${explained.call.start}`}
          explained={explained}
          offset={offsetOf(cell)}
          open={index === 0 || calls.length <= MOST_OPEN}
          onEdit={isOwn ? () => ask({ cell, call: explained.call }) : undefined}
        />
      ))}
    </>
  );
}

function FormulaWithoutCalls({ known: { cell, headings } }: { known: CellCalls }) {
  const texts = useTexts(explainTexts);
  return (
    <>
      <p>{texts.noCalls}</p>
      {typeof cell.value === 'number' && (
        <section>
          <h2>{texts.sameAs}</h2>
          <TypedAmountCard euros={cell.value} headings={headings} />
        </section>
      )}
    </>
  );
}

function TypedIn({ known: { cell, headings }, onReplace }: Props) {
  const texts = useTexts(explainTexts);
  const { value } = cell;
  const cents = typeof value === 'string' ? readAmount(value) : undefined;
  const euros = cents === undefined ? value : toEuros(cents);
  if (value === null || value === '') return <p>{texts.emptyCell}</p>;
  if (typeof euros !== 'number') return <p>{texts.textCell}</p>;
  const replace = onReplace && !cell.sheetIsProtected ? (formula: string) => onReplace(cell, formula) : undefined;
  return (
    <section>
      <h2>{texts.typed}</h2>
      {cents !== undefined && <p className="quiet">{texts.typedAsText}</p>}
      {cell.sheetIsProtected && <Notice kind="info">{texts.protectedSheet}</Notice>}
      <TypedAmountCard euros={euros} headings={headings} onReplace={replace} />
    </section>
  );
}

/** Explanation of a cell: its calls, or the published figures that equal its amount. */
export function CellExplanation({ known, onReplace }: Props) {
  const texts = useTexts(explainTexts);
  const { cell, formula, frozenWith, calls } = known;
  const { value } = cell;
  const error = isErrorValue(value) ? value.error : undefined;
  return (
    <>
      {formula && <FormulaText>{formula}</FormulaText>}
      {frozenWith !== undefined && <Notice kind="info">{texts.frozen(frozenWith)}</Notice>}
      {cell.spilledFrom && <p className="quiet">{texts.spilled(cell.spilledFrom.cell)}</p>}
      {error === '#BUSY!' && <Notice kind="info">{texts.busy}</Notice>}
      {error === '#NAME?' && Boolean(calls?.length) && <Notice kind="warning">{texts.missing}</Notice>}
      {!formula && !error && <TypedIn known={known} onReplace={onReplace} />}
      {formula && !calls && <Notice kind="warning">{texts.unreadable}</Notice>}
      {formula && calls?.length === 0 && <FormulaWithoutCalls known={known} />}
      {Boolean(calls?.length) && <Calls known={known} onReplace={onReplace} />}
    </>
  );
}
