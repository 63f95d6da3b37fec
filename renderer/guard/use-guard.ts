import type { GuardState } from '../../shared/guard/guard.contract.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import type { BadDay } from '../messages/guard.ts';
import { readOnlyDays, warningDay } from '../messages/guard.ts';

export const useGuard = () => useQuery(['guard'], () => api.guard.state({}));

export interface Trouble {
  readonly day: BadDay;
  readonly tone: 'bad' | 'caution' | 'good';
}

/** The gravest first. What is said of a power cut is good news once everything was looked at. */
export function troublesOf({ readOnly, warnings, check }: GuardState): Trouble[] {
  const isSound = check.state === 'done' && check.findings.length === 0;
  const stopped: Trouble[] = readOnly === null ? [] : [{ day: readOnlyDays[readOnly], tone: 'bad' }];
  const warned = warnings.map(
    (warning): Trouble => ({
      day: warningDay(warning, isSound),
      tone: warning.kind === 'unclean-end' && isSound ? 'good' : 'caution',
    }),
  );
  return [...stopped, ...warned.filter(({ tone }) => tone !== 'good'), ...warned.filter(({ tone }) => tone === 'good')];
}
