import { notifyManager, QueryClient } from '@tanstack/react-query';
import { askAgain } from './ask-again.ts';
import { bridge } from './bridge.ts';

/** The keeper is in the same machine: being offline must not pause a call, and repeating a failed one changes nothing. */
const always = { networkMode: 'always', retry: false } as const;

/** Answers are shown in the turn they come in: the library's own timer would hold each back by some milliseconds. */
export function createQueryClient(): QueryClient {
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: { ...always, refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY },
      mutations: always,
    },
  });
}

/** After each committed command every visible screen asks again. */
export const askAgainOnChange = (client: QueryClient): (() => void) => bridge.onChanged(() => askAgain(client));
