import { compareDays } from '../../shared/calendar/day.ts';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import {
  type InspectionTable,
  inspectionEvents,
  inspectionTable,
  type NamedTeam,
} from '../../shared/inspections/inspection-table.ts';
import { inspectionTableWords as words } from '../../shared/inspections/wording.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { gatherSeason } from './gather-season.ts';

/** The province's team and every district there was in the period or that something is counted for. */
export async function readInspectionTable(context: Context, period: PeriodCode): Promise<InspectionTable> {
  const days = coverage(period, 'administrative');
  const events = inspectionEvents(await gatherSeason(context, days.to));
  const counted = new Set(events.map(({ team }) => team));
  const districts = (await allPlaces(context.db)).filter(
    ({ id, level, validFrom, validTo }) =>
      level === 'district' &&
      (counted.has(id) ||
        ((validFrom === null || compareDays(validFrom, days.to) <= 0) &&
          (validTo === null || compareDays(validTo, days.from) >= 0))),
  );
  const teams: NamedTeam[] = [
    { team: null, name: words.provinceTeam },
    ...districts.map(({ id, name }) => ({ team: id, name })).toSorted((a, b) => compareVietnamese(a.name, b.name)),
  ];
  return inspectionTable(events, teams, days);
}
