import { Day } from '../../shared/calendar/day.ts';

/**
 * Reports of the year fall due up to the February after it (Decree 09/2019: the year closes on 14/12); what was moved,
 * extended or asked for may lie further out.
 */
export const planYear = (year: number) => ({
  from: Day.parse(`${year - 1}-01-01`),
  to: Day.parse(`${year + 2}-12-31`),
});
