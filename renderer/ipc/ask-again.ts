import type { QueryClient } from '@tanstack/react-query';

/**
 * Every answer in view is asked for anew. The library leaves a first answer that is still on its way, though it may have
 * been read before the change: that one is asked for once more as soon as it is there.
 */
export function askAgain(client: QueryClient): void {
  const first = client
    .getQueryCache()
    .findAll({ fetchStatus: 'fetching', predicate: ({ state }) => state.data === undefined });
  void client.invalidateQueries();
  if (first.length === 0) return;
  void Promise.allSettled(first.map(({ promise }) => promise)).then(() =>
    client.invalidateQueries({ predicate: (query) => first.includes(query) }),
  );
}
