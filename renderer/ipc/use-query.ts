import { useQuery as useReactQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type AppError, AppFailure } from '../../shared/errors/app-error.ts';

export interface Answer<T> {
  readonly data: T | undefined;
  readonly error: AppError | undefined;
}

/** As below, but another question begins with no answer: what was asked before must not pass for what is asked now. */
export function useOwnAnswer<T>(key: readonly unknown[], ask: () => Promise<T>, enabled = true): Answer<T> {
  const { data, error } = useReactQuery({ queryKey: key, queryFn: ask, enabled });
  return { data, error: error === null ? undefined : errorOf(error) };
}

/** Asks on first show and again after every change; the last answer stays in view until the next one is there. */
export function useQuery<T>(key: readonly unknown[], ask: () => Promise<T>, enabled = true): Answer<T> {
  const { data, error } = useOwnAnswer(key, ask, enabled);
  // A ref, not state: keeping the answer must not draw the screen a second time.
  const last = useRef<T>(undefined);
  useEffect(() => {
    if (data !== undefined) last.current = data;
  }, [data]);
  return { data: data ?? last.current, error };
}

/** What the keeper said, or a fault of this window itself. */
export const errorOf = (cause: unknown): AppError =>
  cause instanceof AppFailure ? cause.error : { code: 'unexpected', incident: 'window' };
