import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import { errorOf } from './use-query.ts';

export interface Command<I, O> {
  readonly run: (input: I) => void;
  readonly isRunning: boolean;
  readonly error: AppError | undefined;
  /** Of the last run that succeeded; stays while the next one runs. */
  readonly result: O | undefined;
  readonly forget: () => void;
}

/** One command at a time; a refusal stays visible until the next try, and nothing that was typed is lost. */
export function useCommand<I, O>(act: (input: I) => Promise<O>, onDone?: (result: O) => void): Command<I, O> {
  const [result, setResult] = useState<O>();
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    onSuccess: (answer) => {
      setResult(() => answer);
      onDone?.(answer);
    },
  });
  return {
    run: (input) => mutate(input),
    isRunning: isPending,
    error: error === null ? undefined : errorOf(error),
    result,
    forget: () => setResult(undefined),
  };
}
