import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { type Gateway, isProblem, type Problem, type WriteResult } from '../../workbook/port';
import { templatesTexts } from './texts';
import type { Plan } from '../../workbook/plan';
import { useTexts } from '../shared/language';
import { Progress, useLongWork } from '../shared/long-work';
import { Notice } from '../shared/notice';
import { Skipped } from '../shared/skipped';
import { writePlan } from '../shared/write';
import { Outcome, useWriting } from '../shared/writing';

/** Makes the sheet of a plan, tells how far it is, shows it, and keeps the way to it. */
export function Maker({ gateway, plan }: { gateway: Gateway; plan: Plan }) {
  const texts = useTexts(templatesTexts);
  const writing = useWriting(gateway);
  const warn = (problem: Problem): void => writing.say({ kind: 'warning', text: writing.explain(problem) });
  const work = useLongWork(warn);
  const [made, setMade] = useState<WriteResult>();
  const make = async (): Promise<void> => {
    setMade(undefined);
    writing.say(undefined);
    await work.run(async (following) => {
      const answer = await writePlan(gateway, plan, following);
      if (isProblem(answer)) return answer;
      setMade(answer);
      return gateway.select({ ...answer, rows: 1, columns: 1 });
    });
  };
  const show = async (): Promise<void> => {
    const problem = made && (await gateway.select({ ...made, rows: 1, columns: 1 }));
    if (problem) warn(problem);
  };
  if (work.part !== undefined) return <Progress work={work} label={texts.making} cancel={texts.stop} />;
  return (
    <div className="insert">
      <PrimaryButton text={texts.make} iconProps={{ iconName: 'insert' }} onClick={() => void make()} />
      {made && (
        <div role="status">
          <Notice kind="done">{texts.made(made.sheet)}</Notice>
          <Skipped ornaments={made.skipped} />
          <DefaultButton text={texts.show(made.sheet)} onClick={() => void show()} />
        </div>
      )}
      <Outcome said={writing.said} />
    </div>
  );
}
