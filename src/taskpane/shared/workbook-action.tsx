import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { addressOn } from '../../workbook/a1';
import type { Plan } from '../../workbook/plan';
import { isProblem, type Problem, type RunOptions } from '../../workbook/port';
import { paneTexts } from '../texts';
import { useFormats, useGateway, useTexts } from './gateway';
import { Notice } from './notice';
import { pause } from './browser';
import { problemText } from './problem-text';
import { writeWithVersion } from './write';

/** Outcome of an action on the workbook, as a sentence for the user. */
export interface ActionOutcome {
  readonly kind: 'done' | 'warning';
  readonly text: string;
}

/** Work on the workbook; returns a problem, an outcome to report, or nothing. */
type WorkbookWork = (options: Required<RunOptions>) => Promise<Problem | ActionOutcome | void>;

/** Actions of a part of the pane on the workbook: one piece of work at a time, with its progress and outcome. */
export interface WorkbookAction {
  readonly outcome: ActionOutcome | undefined;
  /** From 0 to 1; undefined while nothing runs. */
  readonly progress: number | undefined;
  /** Runs work; resolves to whether it ended without a problem. Does nothing while other work runs. */
  run(work: WorkbookWork): Promise<boolean>;
  /** Writes a plan; `done` makes the sentence from the written address. */
  write(plan: Plan, done: (address: string) => string): Promise<boolean>;
  /** Shows an outcome without any work; undefined withdraws the one that is shown. */
  report(outcome: ActionOutcome | undefined): void;
  /** Sentence for a problem. */
  explain(problem: Problem): string;
  stop(): void;
}

/**
 * Returns an action; unmounting the component that uses it aborts its work. `wording` may override the sentence for a
 * problem.
 */
export function useWorkbookAction(wording?: (problem: Problem) => string | undefined): WorkbookAction {
  const gateway = useGateway();
  const texts = useTexts(paneTexts);
  const formats = useFormats();
  const [outcome, report] = useState<ActionOutcome>();
  const [progress, setProgress] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const explain = (problem: Problem): string => wording?.(problem) ?? problemText(problem, texts, formats);

  const run = async (work: WorkbookWork): Promise<boolean> => {
    if (running.current) return false;
    const { signal } = (running.current = new AbortController());
    report(undefined);
    setProgress(0);
    // The pause lets the page draw the progress and handle a click on its button.
    const onProgress = (part: number): Promise<void> => {
      setProgress(part);
      return pause();
    };
    const result = await resultOf(() => work({ onProgress, signal }));
    running.current = undefined;
    setProgress(undefined);
    if (isProblem(result)) report({ kind: 'warning', text: explain(result) });
    else if (result) report(result);
    return !isProblem(result);
  };

  const write = (plan: Plan, done: (address: string) => string): Promise<boolean> =>
    run(async (options) => {
      const written = await writeWithVersion(gateway, plan, options);
      return isProblem(written) ? written : { kind: 'done', text: done(addressOn(written.sheet, written)) };
    });

  return { outcome, progress, run, write, report, explain, stop: () => running.current?.abort() };
}

async function resultOf(work: () => Promise<Problem | ActionOutcome | void>): Promise<Problem | ActionOutcome | void> {
  try {
    return await work();
  } catch (error) {
    return { problem: 'failed', message: String(error) };
  }
}

/** Shows an outcome and scrolls it into view. */
export function OutcomeNotice({ outcome }: { outcome: ActionOutcome | undefined }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.scrollIntoView?.({ block: 'nearest' });
  }, [outcome]);
  return outcome ? (
    <Notice kind={outcome.kind} at={notice}>
      {outcome.text}
    </Notice>
  ) : null;
}

interface ProgressProps {
  readonly action: WorkbookAction;
  readonly label: string;
  readonly cancel: string;
}

/** Moves the focus to the button in an element while it is there, and then back to the control that had it. */
function useBorrowedFocus(): RefObject<HTMLDivElement> {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const borrower = element.current;
    const lender = document.activeElement;
    borrower?.querySelector('button')?.focus();
    return () => {
      const isLast = document.hasFocus() && borrower?.contains(document.activeElement);
      if (isLast && lender instanceof HTMLElement && lender.isConnected) lender.focus();
    };
  }, []);
  return element;
}

function Running({ action, label, cancel }: ProgressProps) {
  const id = useId();
  const element = useBorrowedFocus();
  return (
    <div ref={element} className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={action.progress} />
      <DefaultButton text={cancel} onClick={action.stop} />
    </div>
  );
}

/** Progress of an action with a button to stop it; renders nothing while idle. */
export function Progress(props: ProgressProps) {
  return props.action.progress === undefined ? null : <Running {...props} />;
}
