import { Link } from 'office-ui-fabric-react/lib/Link';
import { type ReactNode, useCallback } from 'react';
import type { TypedCell } from '../../formulas/workbook-audit';
import type { FrozenFormula } from '../../workbook/port';
import { auditTexts } from './texts';
import { quantityInCell } from '../shared/answer-text';
import type { Formats } from '../shared/format';
import { oneCell, type CellRef } from '../../workbook/cell-range';
import { useFormats, useGateway, useTexts } from '../shared/gateway';
import { useAsync } from '../shared/use-async';
import { OutcomeNotice, useWorkbookAction } from '../shared/workbook-action';
import { explainFinding, type FindingExplanation, reasonText } from './finding-explanation';
import { FormulaText } from '../shared/source/formula-text';
import { type CellValue, isErrorValue, type FormulaCell } from '../../workbook/cells';
import { addressOn } from '../../workbook/a1';

interface Props<Cell extends CellRef> {
  readonly cell: Cell;
}

/** Link to a cell, with details on the same line. */
function CellLink({ cell, children }: Props<CellRef> & { readonly children?: ReactNode }) {
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
  /** Cell of the formula, if it is another one. */
  readonly from?: CellRef;
  readonly children?: ReactNode;
}

/** Formats the value of a formula; a number is empty until its quantity is known. */
function valueText(value: CellValue, finding: FindingExplanation | undefined, formats: Formats): string {
  if (value === null) return '';
  if (isErrorValue(value)) return formats.error(value);
  if (typeof value === 'number' && !finding) return '';
  const as = quantityInCell(value, finding?.explanation);
  return formats.value(value, as === 'mixed' ? 'number' : as);
}

/** Formula with its value, source, and the reason for an error. */
export function FormulaFinding({ cell, from = cell, children }: FormulaProps) {
  const texts = useTexts(auditTexts);
  const formats = useFormats();
  const gateway = useGateway();
  const explanation = useAsync(useCallback(() => explainFinding(cell, gateway, from), [cell, from, gateway]));
  const { value } = cell;
  const Shown = typeof value === 'string' ? 'span' : 'strong';
  return (
    <li>
      <CellLink cell={cell}>
        {' '}
        <Shown>{valueText(value, explanation, formats)}</Shown>
      </CellLink>
      <FormulaText>{cell.formula}</FormulaText>
      {explanation?.messages.map((message) => (
        <p key={message} className="wrong">
          {message}
        </p>
      ))}
      {explanation?.reason && <p className="wrong">{reasonText(explanation.reason, texts, formats)}</p>}
      {children}
      {explanation && !isErrorValue(value) && (
        <p className="quiet">{explanation.source ? `${texts.source}: ${explanation.source}` : texts.noSource}</p>
      )}
    </li>
  );
}

/** Typed amount with the formula of the best match. */
export function TypedFinding({ cell }: Props<TypedCell>) {
  const texts = useTexts(auditTexts);
  const formats = useFormats();
  return (
    <li>
      <CellLink cell={cell}>
        {' '}
        <strong>{formats.amount(cell.value)}</strong>
      </CellLink>
      <p className="quiet">{texts.equals(cell.matches.length)}</p>
      <FormulaText>{cell.matches[0]!.formula}</FormulaText>
    </li>
  );
}

/** Frozen formula with its original text. */
export function FrozenFinding({ cell }: Props<FrozenFormula>) {
  const texts = useTexts(auditTexts);
  return (
    <li>
      <CellLink cell={cell} />
      <FormulaText>{cell.formula}</FormulaText>
      <p className="quiet">{texts.frozenWith(cell.version)}</p>
    </li>
  );
}
