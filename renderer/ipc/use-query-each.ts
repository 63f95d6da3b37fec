import { useQueries } from '@tanstack/react-query';
import type { AppError } from '../../shared/errors/app-error.ts';
import { errorOf } from './use-query.ts';

export interface Answers<T> {
  /** In the order of the items; undefined: not answered yet, or not at all. */
  readonly data: readonly (T | undefined)[];
  readonly isAsking: boolean;
  /** The first that went wrong. */
  readonly error: AppError | undefined;
}

/** The same question about each of several things; every answer stays known under its own key. */
export function useQueryEach<I, T>(
  items: readonly I[],
  keyOf: (item: I) => readonly unknown[],
  ask: (item: I) => Promise<T>,
): Answers<T> {
  const answers = useQueries({ queries: items.map((item) => ({ queryKey: keyOf(item), queryFn: () => ask(item) })) });
  const failed = answers.find(({ error }) => error !== null)?.error ?? null;
  return {
    data: answers.map(({ data }) => data),
    isAsking: answers.some(({ isPending }) => isPending),
    error: failed === null ? undefined : errorOf(failed),
  };
}
