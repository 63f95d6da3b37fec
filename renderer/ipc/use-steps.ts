import { useRef, useState } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import { runSteps } from './run-steps.ts';
import { errorOf } from './use-query.ts';

/** A long work as many short ones: each is asked for by itself, so it is seen how far it has come and can be stopped between. */
export interface Steps<I, O> {
  readonly run: (items: readonly I[]) => Promise<void>;
  /** Nothing new is begun; what is under way is waited for, and its answer kept. */
  readonly stop: () => void;
  readonly forget: () => void;
  readonly isRunning: boolean;
  readonly items: readonly I[];
  readonly answers: ReadonlyMap<I, O>;
  /** What went wrong ends the run. */
  readonly error: AppError | undefined;
}

interface State<I, O> {
  readonly isRunning: boolean;
  readonly items: readonly I[];
  readonly answers: ReadonlyMap<I, O>;
  readonly error: AppError | undefined;
}

/** Leaving the screen does not stop it: what was begun is finished. `atOnce`: how many are under way together. */
export function useSteps<I, O>(act: (item: I) => Promise<O>, atOnce = 1): Steps<I, O> {
  const idle: State<I, O> = { isRunning: false, items: [], answers: new Map(), error: undefined };
  const [state, setState] = useState(idle);
  const latest = useRef({ stopped: true });
  const run = async (items: readonly I[]) => {
    const mine = { stopped: false };
    latest.current.stopped = true;
    latest.current = mine;
    const set = (change: (before: State<I, O>) => State<I, O>) => {
      if (latest.current === mine) setState(change);
    };
    set(() => ({ ...idle, isRunning: true, items }));
    try {
      await runSteps(items, act, atOnce, mine, (item, answer) =>
        set((before) => ({ ...before, answers: new Map([...before.answers, [item, answer]]) })),
      );
    } catch (cause) {
      set((before) => ({ ...before, error: errorOf(cause) }));
    }
    set((before) => ({ ...before, isRunning: false }));
  };
  const stop = () => {
    latest.current.stopped = true;
  };
  const forget = () => {
    latest.current = { stopped: true };
    setState(idle);
  };
  return { ...state, run, stop, forget };
}
