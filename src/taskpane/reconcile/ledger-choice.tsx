import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { isProblem } from '../../workbook/port';
import { reconcileTexts } from './texts';
import { ChoiceList } from '../shared/choice-list';
import { useFormats, useGateway, useTexts } from '../shared/gateway';
import { OutcomeNotice, useWorkbookAction } from '../shared/workbook-action';
import { FileOpener } from './file-opener';
import type { LedgerSource } from '../shared/ledger-source';
import { selectedLedger } from './ledger';
import { useTables } from './use-ledger';
import { addressOn } from '../../workbook/a1';

interface Props {
  readonly source: LedgerSource | null;
  readonly onSource: (source: LedgerSource) => void;
}

/** Choice of the ledger: a table of the workbook, or the selection. */
export function LedgerChoice({ source, onSource }: Props) {
  const gateway = useGateway();
  const texts = useTexts(reconcileTexts);
  const formats = useFormats();
  const { tables, leftOut, readAgain } = useTables();
  const action = useWorkbookAction();
  const cells = source && !('table' in source) ? source : undefined;
  const chosen = source && 'table' in source ? source.table : '';
  // A table beyond those listed, or one added without an event from Excel.
  const isListed = tables.some(({ name }) => name === chosen);
  const options = [
    ...(cells ? [{ key: '', text: addressOn(cells.sheet, cells) }] : []),
    ...(source ? [] : [{ key: '', text: texts.choose }]),
    ...(chosen && !isListed ? [{ key: chosen, text: chosen }] : []),
    ...tables.map((table) => ({
      key: table.name,
      text: texts.table(table.name, addressOn(table.sheet, table)),
    })),
  ];
  const pick = (): Promise<boolean> =>
    action.run(async () => {
      const selected = await selectedLedger(gateway);
      if (!selected) return { kind: 'warning', text: texts.tooSmall };
      if (isProblem(selected)) return selected;
      onSource(selected);
      return undefined;
    });
  return (
    <div className="controls">
      {source || tables.length > 0 ? (
        <ChoiceList
          label={texts.ledger}
          options={options}
          chosen={chosen}
          onChoose={(table) => {
            action.report(undefined);
            if (table) onSource({ table });
          }}
          onOpen={readAgain}
        />
      ) : (
        <p>{texts.select}</p>
      )}
      {leftOut > 0 && <p className="quiet">{texts.moreTables(leftOut, formats.number(leftOut))}</p>}
      <DefaultButton
        text={texts.pick}
        iconProps={{ iconName: 'pick' }}
        disabled={gateway.host === 'browser'}
        onClick={() => void pick()}
      />
      <FileOpener action={action} onSource={onSource} />
      <OutcomeNotice outcome={action.outcome} />
    </div>
  );
}
