import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { OWN_DATA } from '../../sheets/layout';
import type { Template } from '../../sheets/templates/template';
import type { SheetRange } from '../../workbook/cell-range';
import { isProblem, type Problem, type WriteResult } from '../../workbook/port';
import { templatesTexts } from './texts';
import type { Plan } from '../../workbook/plan';
import { useGateway, useTexts } from '../shared/gateway';
import { Notice, OmittedDecorations } from '../shared/notice';
import { type ActionOutcome, OutcomeNotice, Progress, useWorkbookAction } from '../shared/workbook-action';
import { writeWithVersion } from '../shared/write';

interface Props {
  readonly template: Template;
  /** Sheet of the only one of its kind, where the workbook has it. */
  readonly there: string | undefined;
  /** Plan of the sheet, with or without the table of own data in its formulas. */
  readonly planOf: (ownData: boolean) => Plan;
}

/** Button that makes the sheet of a template, or opens the only one of its kind; then a link to it. */
export function TemplateForm({ template, there, planOf }: Props) {
  const gateway = useGateway();
  const texts = useTexts(templatesTexts);
  const action = useWorkbookAction();
  const [made, setMade] = useState<WriteResult>();
  const show = (sheet: SheetRange) => gateway.select({ ...sheet, rows: 1, columns: 1 });
  const goTo = async (only: SheetRange): Promise<ActionOutcome | Problem | undefined> => {
    const problem = await show(only);
    return problem ?? (there === undefined ? { kind: 'done', text: texts.isThere(only.sheet) } : undefined);
  };
  const make = (): Promise<boolean> => {
    setMade(undefined);
    return action.run(async (options) => {
      const only = template.only && (await gateway.locateName(template.only));
      if (only) return isProblem(only) ? only : goTo(only);
      const ownData = await gateway.locateName(OWN_DATA);
      if (isProblem(ownData)) return ownData;
      const written = await writeWithVersion(gateway, planOf(ownData !== undefined), options);
      if (isProblem(written)) return written;
      setMade(written);
      return show(written);
    });
  };
  if (action.progress !== undefined && !made)
    return <Progress action={action} label={texts.making} cancel={texts.stop} />;
  return (
    <div className="insert">
      <PrimaryButton
        text={there === undefined ? texts.make : texts.show(there)}
        iconProps={{ iconName: 'insert' }}
        onClick={() => void make()}
      />
      {made && (
        <div role="status">
          <Notice kind="done">{texts.made(made.sheet)}</Notice>
          <OmittedDecorations decorations={made.skipped} />
          {there === undefined && (
            <DefaultButton text={texts.show(made.sheet)} onClick={() => void action.run(() => show(made))} />
          )}
        </div>
      )}
      <OutcomeNotice outcome={action.outcome} />
    </div>
  );
}
