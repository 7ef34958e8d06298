import { Link } from 'office-ui-fabric-react/lib/Link';
import { type ReactNode, useCallback } from 'react';
import type { TypedCell } from '../../formulas/workbook-audit';
import type { FrozenFormula } from '../../workbook/port';
import { auditTexts } from './texts';
import { oneCell, type CellRef } from '../../workbook/cell-range';
import { useGateway } from '../shared/gateway';
import { useFormats, useTexts } from '../shared/language';
import { useAsync } from '../shared/use-async';
import { OutcomeNotice, useWorkbookAction } from '../shared/workbook-action';
import { explainFinding } from './finding-explanation';
import { reasonText } from './reason-text';
import { FormulaText } from '../shared/source/formula-text';
import { isErrorValue, type FormulaCell } from '../../workbook/cells';
import { addressOn } from '../../workbook/a1';

interface Props<Cell extends CellRef> {
  readonly cell: Cell;
}

/** A cell as a way to it, with what there is to say of it on the same line. */
function Place({ cell, children }: Props<CellRef> & { readonly children?: ReactNode }) {
  const texts = useTexts(auditTexts);
  const gateway = useGateway();
  const action = useWorkbookAction();
  const area = { sheet: cell.sheet, ...oneCell(cell.row, cell.column) };
  const address = addressOn(cell.sheet, area);
  return (
    <>
      <p className="finding">
        <Link aria-label={texts.goTo(address)} onClick={() => void action.run(() => gateway.select(area))}>
          {address}
        </Link>
        {children}
      </p>
      <OutcomeNotice outcome={action.outcome} />
    </>
  );
}

interface FormulaProps extends Props<FormulaCell> {
  /** The cell of the formula, where it is another one. */
  readonly from?: CellRef;
  readonly children?: ReactNode;
}

/** A formula with its value, what an error in it says, and its source. */
export function FormulaFinding({ cell, from = cell, children }: FormulaProps) {
  const texts = useTexts(auditTexts);
  const formats = useFormats();
  const gateway = useGateway();
  const explanation = useAsync(useCallback(() => explainFinding(cell, gateway, from), [cell, from, gateway])).value;
  const { value } = cell;
  const shown = isErrorValue(value) ? formats.error(value) : value === null ? '' : formats.value(value, 'number');
  return (
    <li>
      <Place cell={cell}>
        {' '}
        <strong>{shown}</strong>
      </Place>
      <FormulaText>{cell.formula}</FormulaText>
      {explanation?.messages.map((message) => (
        <p key={message} className="wrong">
          {message}
        </p>
      ))}
      {explanation?.reason && <p className="wrong">{reasonText(explanation.reason, texts)}</p>}
      {children}
      {explanation && !isErrorValue(value) && (
        <p className="quiet">{explanation.source ? `${texts.source}: ${explanation.source}` : texts.noSource}</p>
      )}
    </li>
  );
}

/** A typed-in amount with the formula of the first figure that it equals. */
export function TypedFinding({ cell }: Props<TypedCell>) {
  const texts = useTexts(auditTexts);
  const formats = useFormats();
  return (
    <li>
      <Place cell={cell}>
        {' '}
        <strong>{formats.amount(cell.value)}</strong>
      </Place>
      <p className="quiet">{texts.equals(cell.matches.length)}</p>
      <FormulaText>{cell.matches[0]!.formula}</FormulaText>
    </li>
  );
}

/** A frozen formula, by what it was. */
export function FrozenFinding({ cell }: Props<FrozenFormula>) {
  const texts = useTexts(auditTexts);
  return (
    <li>
      <Place cell={cell} />
      <FormulaText>{cell.formula}</FormulaText>
      <p className="quiet">{texts.frozenWith(cell.version)}</p>
    </li>
  );
}
