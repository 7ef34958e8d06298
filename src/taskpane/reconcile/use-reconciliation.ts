import { useState } from 'react';
import { toEuros } from '../../core/money';
import { isProblem, type Problem } from '../../workbook/port';
import { reconcileTexts } from './texts';
import { useFormats, useGateway, useLanguage, useTexts } from '../shared/gateway';
import { failureText } from '../shared/failure-text';
import { type ActionOutcome, useWorkbookAction } from '../shared/workbook-action';
import { type WrittenReconciliation, type Question, runReconciliation } from './run';

type Ran = Awaited<ReturnType<typeof runReconciliation>>;

/** Runs a reconciliation on request; returns its progress, and the outcome of the last one while it is the one asked about. */
export function useReconciliation(about: string) {
  const gateway = useGateway();
  const texts = useTexts(reconcileTexts);
  const formats = useFormats();
  const language = useLanguage();
  const action = useWorkbookAction();
  const [done, setDone] = useState<WrittenReconciliation>();
  const [ranAbout, setRanAbout] = useState<string>();
  const outcomeOf = (ran: Exclude<Ran, Problem>): ActionOutcome => {
    if ('failure' in ran) {
      const { failure } = ran;
      const said = failureText(failure, language);
      return { kind: 'warning', text: failure.code === 'input' ? texts.passed(said) : said };
    }
    const { instalmentTotal, total } = ran.result;
    const [difference, outside] = [
      instalmentTotal.differenceCents,
      total.bookedCents - instalmentTotal.bookedCents,
    ].map((cents) => formats.euro(toEuros(cents))) as [string, string];
    const text = texts.done(ran.sheet, total.lineCount, formats.number(total.lineCount), difference, outside);
    return { kind: 'done', text: ran.isUpdate ? `${text} ${texts.updated}` : text };
  };
  const run = async (question: Question): Promise<void> => {
    setDone(undefined);
    setRanAbout(about);
    await action.run(async (options) => {
      const ran = await runReconciliation(question, gateway, options);
      if (isProblem(ran)) return ran;
      if ('result' in ran) setDone(ran);
      return outcomeOf(ran);
    });
  };
  const isCurrent = ranAbout === about;
  return { action, outcome: isCurrent ? action.outcome : undefined, done: isCurrent ? done : undefined, run };
}
