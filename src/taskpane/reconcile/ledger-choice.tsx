import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { isProblem } from '../../workbook/port';
import { reconcileTexts } from './texts';
import { ChoiceList } from '../shared/choice-list';
import { useTexts } from '../shared/language';
import { Outcome, useWriting } from '../shared/writing';
import { type LedgerSource, selectedLedger } from './ledger';
import { useTables } from './use-ledger';
import { addressOn } from '../../workbook/a1';
import type { ScreenProps } from '../shared/screen-props';

interface Props extends ScreenProps {
  readonly source: LedgerSource | null;
  readonly onSource: (source: LedgerSource) => void;
}

/** Chooses the ledger: a table of the workbook, or the cells that are selected. */
export function LedgerChoice({ gateway, source, onSource }: Props) {
  const texts = useTexts(reconcileTexts);
  const tables = useTables(gateway);
  const { said, say, explain } = useWriting(gateway);
  const cells = source && !('table' in source) ? source : undefined;
  const options = [
    ...(cells ? [{ key: '', text: addressOn(cells.sheet, cells) }] : []),
    ...(source ? [] : [{ key: '', text: texts.choose }]),
    ...tables.map((table) => ({
      key: table.name,
      text: texts.table(table.name, addressOn(table.sheet, table)),
    })),
  ];
  const pick = async (): Promise<void> => {
    say(undefined);
    const selected = await selectedLedger(gateway);
    if (!selected) say({ kind: 'warning', text: texts.tooSmall });
    else if (isProblem(selected)) say({ kind: 'warning', text: explain(selected) });
    else onSource(selected);
  };
  return (
    <div className="controls">
      {source || tables.length > 0 ? (
        <ChoiceList
          label={texts.ledger}
          options={options}
          chosen={source && 'table' in source ? source.table : ''}
          onChoose={(table) => table && onSource({ table })}
        />
      ) : (
        <p>{texts.select}</p>
      )}
      <DefaultButton
        text={texts.pick}
        iconProps={{ iconName: 'pick' }}
        disabled={gateway.host === 'browser'}
        onClick={() => void pick()}
      />
      <Outcome said={said} />
    </div>
  );
}
