import { SubmissionState, type TimelinessShares } from './submissions.contract.ts';

/** How many bodies of a column are in each state. */
export function countsOf(states: readonly SubmissionState[]): TimelinessShares {
  const counts = byState(() => 0);
  for (const state of states) counts[state] += 1;
  return counts;
}

/**
 * Whole percentages that always add up to 100: each share rounded down, the points left over go to the largest
 * remainders (Hamilton), ties to the state that stands first. A column of nobody has no shares: all 0.
 */
export function sharesOf(counts: TimelinessShares): TimelinessShares {
  const all = SubmissionState.options.reduce((sum, state) => sum + counts[state], 0);
  if (all === 0) return byState(() => 0);
  const whole = byState((state) => Math.floor((100 * counts[state]) / all));
  const left = 100 - SubmissionState.options.reduce((sum, state) => sum + whole[state], 0);
  const rest = (state: SubmissionState) => (100 * counts[state]) % all;
  for (const state of SubmissionState.options.toSorted((a, b) => rest(b) - rest(a)).slice(0, left)) whole[state] += 1;
  return whole;
}

const byState = (numberOf: (state: SubmissionState) => number): TimelinessShares => ({
  'on-time': numberOf('on-time'),
  late: numberOf('late'),
  overdue: numberOf('overdue'),
  extended: numberOf('extended'),
  waiting: numberOf('waiting'),
  'not-required': numberOf('not-required'),
});
