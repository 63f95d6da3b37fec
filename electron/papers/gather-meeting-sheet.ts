import { Day } from '../../shared/calendar/day.ts';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { Audience } from '../../shared/paper/audience.ts';
import type { MeetingFacts, ProgressNews } from '../../shared/papers/meeting-facts.ts';
import { Progress } from '../../shared/tasks/tasks.contract.ts';
import { allAgencies } from '../agencies/agencies.repository.ts';
import type { Context } from '../context.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { gatherHead } from './gather-head.ts';
import { gatherMoves } from './gather-moves.ts';
import { gatherOwed } from './gather-owed.ts';
import { amendmentsSince, importsSince, progressSince, resultsSince } from './papers.repository.ts';

export async function gatherMeetingSheet(context: Context, since: Day, audience: Audience): Promise<MeetingFacts> {
  const { id } = await currentPlan(context.db);
  const agencies = await allAgencies(context.db);
  const owed = await gatherOwed(context, agencies, { planId: id });
  const districts = agencies.filter(({ kind }) => kind === 'district');
  const namesOfPlaces = new Map<number | null, string>(districts.map(({ placeId, shortName }) => [placeId, shortName]));
  return {
    head: await gatherHead(context),
    since,
    districts: districts.map(({ shortName }) => shortName),
    progress: await progressNews(context, id, since),
    results: (await resultsSince(context.db, id, since)).map(({ onDay, ...rest }) => ({
      ...rest,
      on: Day.parse(onDay),
    })),
    amendments: (await amendmentsSince(context.db, id, since)).map(({ at, ...rest }) => ({
      ...rest,
      on: dayOfMoment(at),
    })),
    files: (await importsSince(context.db, since)).map(({ appliedAt, period, placeId, form, place }) => ({
      on: dayOfMoment(appliedAt),
      form,
      periodLabel: periodTitle(periodOfNumber(period)),
      place: namesOfPlaces.get(placeId) ?? place,
    })),
    overdue: owed.filter(({ state }) => state === 'overdue'),
    dueSoon: owed.filter(({ state }) => state === 'due-soon' || state === 'due-today'),
    ...(await gatherMoves(context, since)),
    audience,
    smallCountBelow: (await configuredOffice(context)).smallCountBelow,
  };
}

const dayOfMoment = (at: string): Day => Day.parse(at.slice(0, 10));

/** The first state and the last of each assignment; what came back to where it was is no news. */
async function progressNews(context: Context, planId: number, since: Day): Promise<ProgressNews[]> {
  const changes = Map.groupBy(await progressSince(context.db, planId, since), ({ assignment }) => assignment);
  return [...changes.values()].flatMap((entries) => {
    const [first] = entries;
    const last = entries.at(-1);
    if (first === undefined || last === undefined || first.before === last.after) return [];
    const { clause, title, agency, at, after } = last;
    return [{ clause, title, agency, on: dayOfMoment(at), after: Progress.parse(after) }];
  });
}
