import { keepPreviousData, useQuery as useReactQuery } from '@tanstack/react-query';
import type { Answer } from './use-query.ts';
import { errorOf } from './use-query.ts';

/** For what changes without a command of ours: asked again and again, but only while the screen that asks can be seen. */
export function usePolledQuery<T>(key: readonly unknown[], ask: () => Promise<T>, everyMs: number): Answer<T> {
  const { data, error } = useReactQuery({
    queryKey: key,
    queryFn: ask,
    refetchInterval: everyMs,
    placeholderData: keepPreviousData,
  });
  return { data, error: error === null ? undefined : errorOf(error) };
}
