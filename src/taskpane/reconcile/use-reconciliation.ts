import { useState } from 'react';
import { toEuros } from '../../core/money';
import { type Gateway, isProblem } from '../../workbook/port';
import { reconcileTexts } from './texts';
import { failureText } from '../shared/failure-text';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import { useLongWork } from '../shared/long-work';
import type { Said, useWriting } from '../shared/writing';
import { type Done, type Question, runReconciliation } from './run';

type Ran = Awaited<ReturnType<typeof runReconciliation>>;

/** Reconciling on request: how far it is, and the result of the last one that came to a sheet. */
export function useReconciliation(gateway: Gateway, { say, explain }: ReturnType<typeof useWriting>) {
  const texts = useTexts(reconcileTexts);
  const formats = useFormats();
  const language = useLanguage();
  const work = useLongWork((problem) => say({ kind: 'warning', text: explain(problem) }));
  const [done, setDone] = useState<Done>();
  const outcomeOf = (ran: Ran): Said => {
    if (isProblem(ran)) return { kind: 'warning', text: explain(ran) };
    if ('failure' in ran) {
      const { failure } = ran;
      const text =
        failure.code === 'input'
          ? texts.passed(String((failure.error as { error?: unknown }).error))
          : failureText(failure, language);
      return { kind: 'warning', text };
    }
    const { lineCount, differenceCents } = ran.result.total;
    const difference = formats.euro(toEuros(differenceCents));
    return { kind: 'done', text: texts.done(ran.sheet, lineCount, formats.number(lineCount), difference) };
  };
  const run = async (question: Question): Promise<void> => {
    say(undefined);
    setDone(undefined);
    await work.run(async (following) => {
      const ran = await runReconciliation(question, gateway, following);
      if ('result' in ran) setDone(ran);
      say(outcomeOf(ran));
    });
  };
  return { work, done, run };
}
