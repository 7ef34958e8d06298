import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { isProblem, type WriteResult } from '../../workbook/port';
import { templatesTexts } from './texts';
import type { Plan } from '../../workbook/plan';
import { useGateway } from '../shared/gateway';
import { useTexts } from '../shared/language';
import { Notice } from '../shared/notice';
import { Skipped } from '../shared/skipped';
import { OutcomeNotice, Progress, useWorkbookAction } from '../shared/workbook-action';
import { writePlan } from '../shared/write';

/** The button that makes the sheet of a plan; afterwards also the way to that sheet. */
export function TemplateForm({ plan }: { plan: Plan }) {
  const gateway = useGateway();
  const texts = useTexts(templatesTexts);
  const action = useWorkbookAction();
  const [made, setMade] = useState<WriteResult>();
  const show = (sheet: WriteResult) => gateway.select({ ...sheet, rows: 1, columns: 1 });
  const make = (): Promise<boolean> => {
    setMade(undefined);
    return action.run(async (options) => {
      const written = await writePlan(gateway, plan, options);
      if (isProblem(written)) return written;
      setMade(written);
      return show(written);
    });
  };
  if (action.progress !== undefined && !made)
    return <Progress action={action} label={texts.making} cancel={texts.stop} />;
  return (
    <div className="insert">
      <PrimaryButton text={texts.make} iconProps={{ iconName: 'insert' }} onClick={() => void make()} />
      {made && (
        <div role="status">
          <Notice kind="done">{texts.made(made.sheet)}</Notice>
          <Skipped ornaments={made.skipped} />
          <DefaultButton text={texts.show(made.sheet)} onClick={() => void action.run(() => show(made))} />
        </div>
      )}
      <OutcomeNotice outcome={action.outcome} />
    </div>
  );
}
