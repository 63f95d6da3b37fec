import { addDays, compareDays, Day } from '../../shared/calendar/day.ts';
import { PeriodCode } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { WorkingCalendar } from '../../shared/calendar/working-day.ts';
import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import { obligationState } from '../../shared/deadlines/obligation-state.ts';
import { AgencyId, ObligationId, RegimeCode, TaskId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import {
  type ObligationFilter,
  type ObligationRow,
  obligationRows,
  workingCalendar,
} from './obligations.repository.ts';

export type ObligationOfAgency = Obligation & { readonly placeId: number | null; readonly files: number };

/** Obligations with the state derived from their dates as of today. */
export async function obligationsWhere(context: Context, filter: ObligationFilter): Promise<ObligationOfAgency[]> {
  const today = context.clock.today();
  const calendar = workingCalendar(context.handle);
  return (await obligationRows(context.db, filter, today)).map((row) => obligationOf(row, today, calendar));
}

function obligationOf(row: ObligationRow, today: Day, calendar: WorkingCalendar): ObligationOfAgency {
  const {
    warnDays,
    validFrom: _from,
    validTo: _to,
    placeFrom: _pFrom,
    placeTo: _pTo,
    regimeId: _regime,
    ...shown
  } = row;
  const dates = {
    dueOn: Day.parse(row.dueOn),
    movedTo: optionalDay(row.movedTo),
    extendedTo: optionalDay(row.extendedTo),
    receivedOn: optionalDay(row.receivedOn),
  };
  const cutOff = Day.parse(row.cutOff);
  const isRequired = isOwed(cutOff, { ...row, isSkipped: row.skipReason !== null });
  const period = PeriodCode.parse(row.period);
  return {
    ...shown,
    ...dates,
    ...obligationState({ ...dates, isRequired }, today, addDays(today, warnDays), calendar),
    id: ObligationId.parse(row.id),
    agencyId: AgencyId.parse(row.agencyId),
    regime: RegimeCode.parse(row.regime),
    task: row.task === null ? null : TaskId.parse(row.task),
    cutOff,
    period,
    periodLabel: periodTitle(period),
    files: row.files ?? 0,
    letters: row.letters ?? 0,
  };
}

type Owing = Pick<ObligationRow, 'validFrom' | 'validTo' | 'placeFrom' | 'placeTo'> & { readonly isSkipped: boolean };

/** A body (or its district) that had ended by the cut-off owes nothing; one that was not there yet neither. */
export const isOwed = (cutOff: Day, { isSkipped, validFrom, validTo, placeFrom, placeTo }: Owing): boolean =>
  !isSkipped && existsOn(cutOff, validFrom, validTo) && existsOn(cutOff, placeFrom, placeTo);

const existsOn = (day: Day, from: string | null, to: string | null): boolean =>
  (from === null || compareDays(Day.parse(from), day) <= 0) && (to === null || compareDays(Day.parse(to), day) >= 0);

export const withoutPlace = ({ placeId: _place, files: _files, ...obligation }: ObligationOfAgency): Obligation =>
  obligation;

const optionalDay = (text: string | null | undefined): Day | null => (text ? Day.parse(text) : null);
