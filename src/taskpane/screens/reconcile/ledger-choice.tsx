import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { isProblem, type Problem } from '../../../excel/gateway';
import { reconcileTexts } from '../../../i18n/reconcile';
import { addressOn } from '../../../sheets/area';
import { ChoiceList } from '../../choice-list';
import { useTexts } from '../../language';
import type { ScreenProps } from '../../screens';
import { type LedgerSource, selectedLedger } from './ledger';
import { useTables } from './use-ledger';

interface Props extends ScreenProps {
  readonly source: LedgerSource | null;
  readonly onSource: (source: LedgerSource) => void;
  /** Why a ledger was not picked; undefined when someone tries again. */
  readonly onFailure: (failure: Problem | 'tooSmall' | undefined) => void;
}

/** Chooses the ledger: a table of the workbook, or the cells that are selected. */
export function LedgerChoice({ gateway, source, onSource, onFailure }: Props) {
  const texts = useTexts(reconcileTexts);
  const tables = useTables(gateway);
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
    onFailure(undefined);
    const selected = await selectedLedger(gateway);
    if (!selected) onFailure('tooSmall');
    else if (isProblem(selected)) onFailure(selected);
    else onSource(selected);
  };
  return (
    <div className="controls">
      <ChoiceList
        label={texts.ledger}
        options={options}
        chosen={source && 'table' in source ? source.table : ''}
        onChoose={(table) => table && onSource({ table })}
      />
      <DefaultButton
        text={texts.pick}
        iconProps={{ iconName: 'pick' }}
        disabled={gateway.host === 'browser'}
        onClick={() => void pick()}
      />
    </div>
  );
}
