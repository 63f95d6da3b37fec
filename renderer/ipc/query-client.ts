import { QueryClient } from '@tanstack/react-query';
import { bridge } from './bridge.ts';

/** The keeper is in the same machine: being offline must not pause a call, and repeating a failed one changes nothing. */
const always = { networkMode: 'always', retry: false } as const;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { ...always, refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY },
      mutations: always,
    },
  });
}

/** After each committed command every visible screen asks again. */
export const askAgainOnChange = (client: QueryClient): (() => void) =>
  bridge.onChanged(() => void client.invalidateQueries());
