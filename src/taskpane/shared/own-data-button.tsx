import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { isProblem } from '../../workbook/port';
import { paneTexts } from '../texts';
import { useGateway, useTexts } from './gateway';
import { OWN_DATA } from '../../sheets/layout';
import { goToOwnData, useHasOwnData } from './own-data';
import { today } from './browser';
import { OutcomeNotice, useWorkbookAction } from './workbook-action';
import { writeWithVersion } from './write';

/** Button that goes to the sheet of own data, or makes it. */
export function OwnDataButton({ place }: { place: string }) {
  const gateway = useGateway();
  const texts = useTexts(paneTexts).own;
  const hasOwn = useHasOwnData();
  const action = useWorkbookAction();
  const goTo = (): Promise<boolean> => action.run(() => goToOwnData(gateway));
  const make = (): Promise<boolean> =>
    action.run(async (options) => {
      const there = await gateway.locateName(OWN_DATA);
      if (there) return isProblem(there) ? there : goToOwnData(gateway);
      const { gegevens } = await import('../../sheets/templates/gegevens');
      const plan = gegevens.plan({ place, firstYear: 0, scenario: 'midden', day: today() });
      const written = await writeWithVersion(gateway, plan, options);
      if (isProblem(written)) return written;
      const problem = await gateway.select({ ...written, rows: 1, columns: 1 });
      return problem ?? { kind: 'done', text: texts.made(written.sheet) };
    });
  if (gateway.host === 'browser' || hasOwn === undefined) return null;
  return (
    <div className="insert">
      {hasOwn ? (
        <DefaultButton text={texts.goTo} onClick={() => void goTo()} />
      ) : (
        <DefaultButton text={texts.make} iconProps={{ iconName: 'insert' }} onClick={() => void make()} />
      )}
      <OutcomeNotice outcome={action.outcome} />
    </div>
  );
}
