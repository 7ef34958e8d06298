import { Link } from 'office-ui-fabric-react/lib/Link';
import { type ReactNode, useEffect, useState } from 'react';
import type { ErrorValue } from '../../../audit/expression';
import { isErrorValue } from '../../../audit/expression';
import { isUnknown } from '../../../audit/evaluate';
import type { CellPlace, FormulaCell, TypedCell } from '../../../audit/workbook';
import type { Gateway } from '../../../excel/gateway';
import { citationsText } from '../../../functions/runtime/citation';
import { isStop } from '../../../functions/runtime/reading';
import { audit as english } from '../../../i18n/en/audit';
import { audit as dutch } from '../../../i18n/nl/audit';
import { addressOf, sheetPrefix } from '../../../sheets/area';
import { explainFormulaText } from '../../evaluation';
import { useFormats, useTexts } from '../../language';

interface Props<Cell extends CellPlace> {
  readonly cell: Cell;
  readonly gateway: Gateway;
}

/** Where a cell is, as a way to it. */
export function PlaceLink({ cell, gateway }: Props<CellPlace>) {
  const texts = useTexts({ nl: dutch, en: english });
  const area = { sheet: cell.sheet, row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const address = sheetPrefix(cell.sheet) + addressOf(area);
  return (
    <Link aria-label={texts.goTo(address)} onClick={() => void gateway.select(area)}>
      {address}
    </Link>
  );
}

/** What a formula rests on, and what its error says. */
interface Grounds {
  readonly messages: readonly string[];
  readonly source: string;
}

async function groundsOf(cell: FormulaCell, gateway: Gateway): Promise<Grounds> {
  const calls = (await explainFormulaText(cell.formula, cell, gateway)) ?? [];
  const results = calls.flatMap(({ result }) => (isUnknown(result) ? [] : result.flat()));
  const messages = results.filter(isErrorValue).flatMap(({ message }: ErrorValue) => message ?? []);
  const citations = calls.flatMap(({ explain }) => {
    const explanation = explain(0, 0);
    return isUnknown(explanation) || isStop(explanation) ? [] : explanation.citations;
  });
  return { messages: [...new Set(messages)], source: citationsText(citations) };
}

/** A formula with its value, what an error in it says, and its source. */
export function FormulaFinding({ cell, gateway, children }: Props<FormulaCell> & { children?: ReactNode }) {
  const texts = useTexts({ nl: dutch, en: english });
  const formats = useFormats();
  const [grounds, setGrounds] = useState<Grounds>();
  useEffect(() => {
    let gone = false;
    void groundsOf(cell, gateway).then((found) => gone || setGrounds(found));
    return () => {
      gone = true;
    };
  }, [cell, gateway]);
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
  const texts = useTexts({ nl: dutch, en: english });
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
