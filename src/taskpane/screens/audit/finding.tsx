import { Link } from 'office-ui-fabric-react/lib/Link';
import { type ReactNode, useEffect, useState } from 'react';
import { isErrorValue } from '../../../audit/expression';
import type { Frozen } from '../../../audit/frozen';
import type { CellPlace, FormulaCell, TypedCell } from '../../../audit/workbook';
import type { Gateway } from '../../../excel/gateway';
import { auditTexts } from '../../../i18n/audit';
import { addressOn, oneCell } from '../../../sheets/area';
import { useFormats, useTexts } from '../../language';
import { type Grounds, groundsOf } from './grounds';

interface Props<Cell extends CellPlace> {
  readonly cell: Cell;
  readonly gateway: Gateway;
}

/** Where a cell is, as a way to it. */
function PlaceLink({ cell, gateway }: Props<CellPlace>) {
  const texts = useTexts(auditTexts);
  const area = { sheet: cell.sheet, ...oneCell(cell.row, cell.column) };
  const address = addressOn(cell.sheet, area);
  return (
    <Link aria-label={texts.goTo(address)} onClick={() => void gateway.select(area)}>
      {address}
    </Link>
  );
}

interface FormulaProps extends Props<FormulaCell> {
  /** The cell of the formula, where it is another one. */
  readonly from?: CellPlace;
  readonly children?: ReactNode;
}

/** A formula with its value, what an error in it says, and its source. */
export function FormulaFinding({ cell, from = cell, gateway, children }: FormulaProps) {
  const texts = useTexts(auditTexts);
  const formats = useFormats();
  const [grounds, setGrounds] = useState<Grounds>();
  useEffect(() => {
    let gone = false;
    void groundsOf(cell, gateway, from).then((found) => gone || setGrounds(found));
    return () => {
      gone = true;
    };
  }, [cell, from, gateway]);
  const { value } = cell;
  const shown = isErrorValue(value) ? value.error : value === null ? '' : formats.value(value, 'number');
  return (
    <li>
      <p className="finding">
        <PlaceLink cell={cell} gateway={gateway} /> <strong>{shown}</strong>
      </p>
      <code className="formula">{cell.formula}</code>
      {grounds?.messages.map((message) => (
        <p key={message} className="wrong">
          {message}
        </p>
      ))}
      {children}
      {grounds && !isErrorValue(value) && (
        <p className="quiet">{grounds.source ? `${texts.source}: ${grounds.source}` : texts.noSource}</p>
      )}
    </li>
  );
}

/** A typed-in amount with the formula of the first figure that it equals. */
export function TypedFinding({ cell, gateway }: Props<TypedCell>) {
  const texts = useTexts(auditTexts);
  const formats = useFormats();
  return (
    <li>
      <p className="finding">
        <PlaceLink cell={cell} gateway={gateway} /> <strong>{formats.amount(cell.value)}</strong>
      </p>
      <p className="quiet">{texts.equals(cell.matches.length)}</p>
      <code className="formula">{cell.matches[0]!.formula}</code>
    </li>
  );
}

/** A frozen formula, by what it was. */
export function FrozenFinding({ cell, gateway }: Props<Frozen>) {
  const texts = useTexts(auditTexts);
  return (
    <li>
      <PlaceLink cell={cell} gateway={gateway} />
      <code className="formula">{cell.formula}</code>
      <p className="quiet">{texts.frozenWith(cell.version)}</p>
    </li>
  );
}
