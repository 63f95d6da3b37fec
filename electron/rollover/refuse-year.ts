import { AppFailure } from '../../shared/errors/app-error.ts';

/** A plan is carried forward only: into a year after its own. */
export function refuseYearNotAhead(from: number, year: number): void {
  if (year > from) return;
  throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'year', issue: 'too_small' }] });
}
