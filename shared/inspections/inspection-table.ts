import { compareDays, type Day } from '../calendar/day.ts';
import type { Coverage } from '../calendar/period-coverage.ts';
import type { PlaceId } from '../ids.ts';
import type { Inspection, Recheck, Sanction } from './inspection.ts';

/** What the table of inspections counts; each is a sum over events, so periods and teams add up. */
export const inspectionColumns = [
  'planned',
  'plannedDone',
  'unannounced',
  'establishments',
  'violating',
  'decisions',
  'money',
  'suspended',
  'rechecked',
  'stillViolating',
] as const;
export type InspectionColumn = (typeof inspectionColumns)[number];
export type InspectionCounts = Readonly<Record<InspectionColumn, number>>;

/** Whose inspection it is: a district's team, or (null) the province's. */
export type TeamPlace = PlaceId | null;

export interface InspectionEvent {
  readonly on: Day;
  readonly team: TeamPlace;
  readonly counts: Partial<InspectionCounts>;
}

export interface SeasonFacts {
  readonly inspections: readonly Inspection[];
  readonly sanctions: readonly Sanction[];
  readonly rechecks: readonly Recheck[];
  /** The district a place is or lies in; null: the province itself. */
  readonly districtOf: (place: PlaceId) => PlaceId | null;
}

/** Everything that happened, each on its day. What hangs on no inspection is the district's in which it was. */
export function inspectionEvents({ inspections, sanctions, rechecks, districtOf }: SeasonFacts): InspectionEvent[] {
  const teams = new Map(
    inspections.map((each) => [each.id, each.team === 'province' ? null : districtOf(each.place)] as const),
  );
  const teamOf = ({ inspection, place }: Pick<Sanction, 'inspection' | 'place'>): TeamPlace => {
    const known = inspection === null ? undefined : teams.get(inspection);
    return known === undefined ? districtOf(place) : known;
  };
  return [
    ...inspections.flatMap((each) => eventsOf(each, teams.get(each.id) ?? null)),
    ...sanctions
      .filter(({ isOfBusinesses }) => isOfBusinesses)
      .map((each) => {
        const { on, decisions, money, suspended } = each;
        return { on, team: teamOf(each), counts: { decisions, money, suspended } };
      }),
    ...rechecks.map((each) => {
      const { on, establishments, stillViolating } = each;
      return { on, team: teamOf(each), counts: { rechecked: establishments, stillViolating } };
    }),
  ];
}

/** The plan counts on the day it is meant for, the visit and what was found each on their own. */
function eventsOf(inspection: Inspection, team: TeamPlace): InspectionEvent[] {
  const { isPlanned, plannedOn, openedOn, visitedOn, visited, concludedOn, violating } = inspection;
  return [
    ...(isPlanned ? [{ on: plannedOn ?? openedOn, team, counts: { planned: 1 } }] : []),
    ...(visitedOn === null
      ? []
      : [
          {
            on: visitedOn,
            team,
            counts: { [isPlanned ? 'plannedDone' : 'unannounced']: 1, establishments: visited },
          },
        ]),
    ...(concludedOn === null ? [] : [{ on: concludedOn, team, counts: { violating: violating ?? 0 } }]),
  ];
}

export interface InspectionTable {
  readonly rows: readonly {
    readonly team: string;
    /** Null: no line of the registers speaks of it in the period. */
    readonly counts: InspectionCounts | null;
  }[];
  readonly total: InspectionCounts;
}

export interface NamedTeam {
  readonly team: TeamPlace;
  readonly name: string;
}

/** One row for each team in the order given, and the sum of all of them. */
export function inspectionTable(
  events: readonly InspectionEvent[],
  teams: readonly NamedTeam[],
  { from, to }: Coverage,
): InspectionTable {
  const within = events.filter(({ on }) => compareDays(from, on) <= 0 && compareDays(on, to) <= 0);
  const byTeam = Map.groupBy(within, ({ team }) => team);
  const rows = teams.map(({ team, name }) => {
    const own = byTeam.get(team);
    return { team: name, counts: own === undefined ? null : sumOf(own) };
  });
  return { rows, total: sumOf(within) };
}

const sumOf = (events: readonly InspectionEvent[]): InspectionCounts => {
  const sum = (column: InspectionColumn) => events.reduce((all, { counts }) => all + (counts[column] ?? 0), 0);
  return {
    planned: sum('planned'),
    plannedDone: sum('plannedDone'),
    unannounced: sum('unannounced'),
    establishments: sum('establishments'),
    violating: sum('violating'),
    decisions: sum('decisions'),
    money: sum('money'),
    suspended: sum('suspended'),
    rechecked: sum('rechecked'),
    stillViolating: sum('stillViolating'),
  };
};
