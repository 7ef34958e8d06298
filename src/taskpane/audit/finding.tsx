import { Link } from 'office-ui-fabric-react/lib/Link';
import { type ReactNode, useEffect, useState } from 'react';
import type { TypedCell } from '../../formulas/workbook-audit';
import type { Gateway, FrozenFormula } from '../../workbook/port';
import { auditTexts } from './texts';
import { oneCell, type CellRef } from '../../workbook/cell-range';
import { useFormats, useTexts } from '../shared/language';
import { Outcome, useWriting } from '../shared/writing';
import { type Grounds, groundsOf } from './grounds';
import { FormulaText } from '../shared/source/formula-text';
import { isErrorValue, type FormulaCell } from '../../workbook/cells';
import { addressOn } from '../../workbook/a1';

interface Props<Cell extends CellRef> {
  readonly cell: Cell;
  readonly gateway: Gateway;
}

/** A cell as a way to it, with what there is to say of it on the same line. */
function Place({ cell, gateway, children }: Props<CellRef> & { readonly children?: ReactNode }) {
  const texts = useTexts(auditTexts);
  const { said, say, explain } = useWriting(gateway);
  const area = { sheet: cell.sheet, ...oneCell(cell.row, cell.column) };
  const address = addressOn(cell.sheet, area);
  const show = async (): Promise<void> => {
    const problem = await gateway.select(area);
    say(problem && { kind: 'warning', text: explain(problem) });
  };
  return (
    <>
      <p className="finding">
        <Link aria-label={texts.goTo(address)} onClick={() => void show()}>
          {address}
        </Link>
        {children}
      </p>
      <Outcome said={said} />
    </>
  );
}

interface FormulaProps extends Props<FormulaCell> {
  /** The cell of the formula, where it is another one. */
  readonly from?: CellRef;
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
      <Place cell={cell} gateway={gateway}>
        {' '}
        <strong>{shown}</strong>
      </Place>
      <FormulaText>{cell.formula}</FormulaText>
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
      <Place cell={cell} gateway={gateway}>
        {' '}
        <strong>{formats.amount(cell.value)}</strong>
      </Place>
      <p className="quiet">{texts.equals(cell.matches.length)}</p>
      <FormulaText>{cell.matches[0]!.formula}</FormulaText>
    </li>
  );
}

/** A frozen formula, by what it was. */
export function FrozenFinding({ cell, gateway }: Props<FrozenFormula>) {
  const texts = useTexts(auditTexts);
  return (
    <li>
      <Place cell={cell} gateway={gateway} />
      <FormulaText>{cell.formula}</FormulaText>
      <p className="quiet">{texts.frozenWith(cell.version)}</p>
    </li>
  );
}
