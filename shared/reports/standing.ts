import type { Submission } from '../submissions/submissions.contract.ts';
import type { SubmissionCount } from './counted-source.ts';

/** Of a body that owes one report or several: it has sent when all of them are in, on time when all of them were. */
export type Standing = 'on-time' | 'late' | 'missing';

export function standingOf(reports: readonly Pick<Submission, 'state'>[]): Standing {
  if (!reports.every(isSent)) return 'missing';
  return reports.every(({ state }) => state === 'on-time') ? 'on-time' : 'late';
}

const isSent = ({ state }: Pick<Submission, 'state'>): boolean => state === 'on-time' || state === 'late';

/** Whether a body of that standing is among those counted. */
export function isAmong(which: SubmissionCount, standing: Standing): boolean {
  switch (which) {
    case 'expected':
      return true;
    case 'sent':
      return standing !== 'missing';
    case 'on-time':
    case 'late':
    case 'missing':
      return standing === which;
  }
}
