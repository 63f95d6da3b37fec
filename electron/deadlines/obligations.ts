import { addDays, Day } from '../../shared/calendar/day.ts';
import { PeriodCode } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import { dueSoonDays, obligationState } from '../../shared/deadlines/obligation-state.ts';
import { RegimeCode } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { type ObligationFilter, obligationRows, workingCalendar } from './obligations.repository.ts';

export type ObligationOfAgency = Obligation & {
  readonly agencyId: number;
  readonly placeId: number | null;
  readonly files: number;
};

/** Obligations with the state derived from their dates as of today. */
export async function obligationsWhere(context: Context, filter: ObligationFilter): Promise<ObligationOfAgency[]> {
  const today = context.clock.today();
  const calendar = workingCalendar(context.handle);
  const soonUntil = addDays(today, dueSoonDays);
  const rows = await obligationRows(context.db, filter);
  return rows.map(({ id: _id, ...row }) => {
    const dates = {
      dueOn: Day.parse(row.dueOn),
      extendedTo: optionalDay(row.extendedTo),
      receivedOn: optionalDay(row.receivedOn),
    };
    const period = PeriodCode.parse(row.period);
    return {
      ...row,
      ...dates,
      ...obligationState(dates, today, soonUntil, calendar),
      regime: RegimeCode.parse(row.regime),
      cutOff: Day.parse(row.cutOff),
      period,
      periodLabel: periodTitle(period),
      files: row.files ?? 0,
    };
  });
}

export const withoutIds = ({
  agencyId: _agency,
  placeId: _place,
  files: _files,
  ...obligation
}: ObligationOfAgency): Obligation => obligation;

const optionalDay = (text: string | null | undefined): Day | null => (text ? Day.parse(text) : null);
