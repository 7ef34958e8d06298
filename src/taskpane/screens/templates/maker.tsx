import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { useEffect, useRef, useState } from 'react';
import { type Gateway, isProblem, type Written } from '../../../excel/gateway';
import { templatesTexts } from '../../../i18n/templates';
import type { Plan } from '../../../sheets/plan';
import { useTexts } from '../../language';
import { Notice } from '../../notice';
import { Skipped } from '../../skipped';
import { writePlan } from '../../write';
import { Outcome, useWriting } from '../../writing';

/** Makes the sheet of a plan, tells how far it is, and shows the way to it. */
export function Maker({ gateway, plan }: { gateway: Gateway; plan: Plan }) {
  const texts = useTexts(templatesTexts);
  const writing = useWriting(gateway);
  const [part, setPart] = useState<number>();
  const [made, setMade] = useState<Written>();
  const stop = useRef<AbortController>();
  useEffect(() => () => stop.current?.abort(), []);
  const make = async (): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    setMade(undefined);
    writing.say(undefined);
    setPart(0);
    const answer = await writePlan(gateway, plan, { signal: control.signal, onProgress: setPart });
    setPart(undefined);
    if (isProblem(answer)) writing.say({ kind: 'warning', text: writing.explain(answer) });
    else setMade(answer);
  };
  if (part !== undefined)
    return (
      <div className="insert" role="status">
        <ProgressIndicator label={texts.making} percentComplete={part} />
        <DefaultButton text={texts.stop} onClick={() => stop.current?.abort()} />
      </div>
    );
  const show = async (): Promise<void> => {
    const problem = made && (await gateway.select({ ...made, rows: 1, columns: 1 }));
    if (problem) writing.say({ kind: 'warning', text: writing.explain(problem) });
  };
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
