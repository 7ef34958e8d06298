import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useEffect, useId, useRef, useState } from 'react';
import type { RunOptions, Problem } from '../../workbook/port';

/** Work that takes a while: how far it is, and how it is stopped. */
export interface LongWork {
  /** From 0 to 1; undefined while nothing is going on. */
  readonly part: number | undefined;
  /** Does it and tells the problem that it answers or throws, if any; the answer is whether there was none. */
  run(work: (following: Required<RunOptions>) => Promise<Problem | void>): Promise<boolean>;
  stop(): void;
}

/** Follows one piece of work at a time; leaving the screen stops it. */
export function useLongWork(warn: (problem: Problem) => void): LongWork {
  const [part, setPart] = useState<number>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  return {
    part,
    async run(work) {
      const own = new AbortController();
      controller.current = own;
      setPart(0);
      const onProgress = (done: number): Promise<void> => {
        setPart(done);
        return pause();
      };
      const problem = await problemOf(() => work({ onProgress, signal: own.signal }));
      setPart(undefined);
      if (problem) warn(problem);
      return !problem;
    },
    stop: () => controller.current?.abort(),
  };
}

async function problemOf(work: () => Promise<Problem | void>): Promise<Problem | void> {
  try {
    return await work();
  } catch (error) {
    return { problem: 'failed', message: String(error) };
  }
}

interface Props {
  readonly work: LongWork;
  readonly label: string;
  readonly cancel: string;
}

/** How far the work is, with a button to stop it. */
export function Progress({ work, label, cancel }: Props) {
  const id = useId();
  if (work.part === undefined) return null;
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={work.part} />
      <DefaultButton text={cancel} autoFocus onClick={work.stop} />
    </div>
  );
}

/** A part of the work's progress as the whole of a step of it. */
export function within({ onProgress, signal }: Required<RunOptions>, from: number, to: number): Required<RunOptions> {
  return { signal, onProgress: (part) => onProgress?.(from + part * (to - from)) };
}

/** Lets the page answer clicks between two steps. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
