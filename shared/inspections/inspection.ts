import { compareDays, Day } from '../calendar/day.ts';
import { EntryId, type PlaceId } from '../ids.ts';
import { type CaseStep, inOrder } from '../registers/case.ts';
import type { EntryContent, EntryValue } from '../registers/entry.ts';
import type { FieldCode } from '../registers/register-field.ts';
import {
  inspectionFields as fields,
  inspectionOptions as options,
  recheckFields,
  sanctionFields,
  inspectionSteps as steps,
} from './inspection-registers.ts';

export type Team = 'province' | 'district';

/** One inspection of a team of Đội 178, from its plan to what was looked at again. */
export interface Inspection {
  readonly id: EntryId;
  readonly place: PlaceId;
  readonly team: Team;
  readonly isPlanned: boolean;
  /** The line of the list of establishments; null: several, or one that is not listed. */
  readonly establishment: EntryId | null;
  readonly openedOn: Day;
  readonly plannedOn: Day | null;
  readonly visitedOn: Day | null;
  readonly visited: number;
  readonly concludedOn: Day | null;
  /** Null: not concluded yet. */
  readonly violating: number | null;
  readonly sanctions: readonly Sanction[];
  readonly rechecks: readonly Recheck[];
}

export interface Sanction {
  readonly on: Day;
  readonly place: PlaceId;
  readonly inspection: EntryId | null;
  readonly isOfBusinesses: boolean;
  readonly decisions: number;
  readonly money: number;
  readonly suspended: number;
}

export interface Recheck {
  readonly on: Day;
  readonly place: PlaceId;
  readonly inspection: EntryId | null;
  readonly establishments: number;
  readonly stillViolating: number;
}

type Line = Pick<EntryContent, 'on' | 'place' | 'values'>;
type Values = EntryContent['values'];

const numberIn = (values: Values, field: FieldCode): number => {
  const value = values[field];
  return typeof value === 'number' ? value : 0;
};

const entryIn = (value: EntryValue | undefined): EntryId | null => EntryId.safeParse(value).data ?? null;

export const sanctionOf = ({ on, place, values }: Line): Sanction => ({
  ...{ on, place, inspection: entryIn(values[sanctionFields.inspection]) },
  isOfBusinesses: values[sanctionFields.group] === options.ofBusinesses,
  decisions: numberIn(values, sanctionFields.decisions),
  money: numberIn(values, sanctionFields.money),
  suspended: numberIn(values, sanctionFields.suspended),
});

export const recheckOf = ({ on, place, values }: Line): Recheck => ({
  ...{ on, place, inspection: entryIn(values[recheckFields.inspection]) },
  establishments: numberIn(values, recheckFields.establishments),
  stillViolating: numberIn(values, recheckFields.stillViolating),
});

/** What hangs on an inspection, found by its id. */
export interface Follow {
  readonly sanctions: readonly Sanction[];
  readonly rechecks: readonly Recheck[];
}

export function inspectionOf(
  { id, on, place, values }: Line & { readonly id: EntryId },
  course: readonly CaseStep[],
  { sanctions, rechecks }: Follow,
): Inspection {
  const taken = inOrder(course);
  const visit = taken.find(({ step }) => step === steps.visit);
  const conclusion = taken.find(({ step }) => step === steps.clean || step === steps.violation);
  return {
    ...{ id, place, sanctions, rechecks },
    ...aimOf({ on, values }, course),
    visited: visit === undefined ? 0 : numberIn(visit.values, fields.visited),
    concludedOn: conclusion?.on ?? null,
    violating: conclusion === undefined ? null : numberIn(conclusion.values, fields.violating),
  };
}

export type Aim = Pick<Inspection, 'team' | 'isPlanned' | 'establishment' | 'openedOn' | 'plannedOn' | 'visitedOn'>;

/** Who goes where and when, also before it is kept. */
export function aimOf(
  { on, values }: Pick<Line, 'on' | 'values'>,
  course: readonly Pick<CaseStep, 'on' | 'step'>[],
): Aim {
  const visits = course.filter(({ step }) => step === steps.visit).map((visit) => visit.on);
  return {
    team: values[fields.team] === options.provinceTeam ? 'province' : 'district',
    isPlanned: values[fields.form] === options.planned,
    establishment: entryIn(values[fields.establishment]),
    openedOn: on,
    plannedOn: dayIn(values[fields.plannedOn]),
    visitedOn: visits.toSorted(compareDays).at(0) ?? null,
  };
}

const dayIn = (value: EntryValue | undefined): Day | null => Day.safeParse(value).data ?? null;

/** How far an inspection has come. */
export type Stage = 'planned' | 'visited' | 'clean' | 'violating' | 'sanctioned' | 'rechecked';

export function stageOf({ visitedOn, violating, sanctions, rechecks }: Inspection): Stage {
  if (visitedOn === null) return 'planned';
  if (rechecks.length > 0) return 'rechecked';
  if (violating === null) return 'visited';
  if (violating === 0) return 'clean';
  return sanctions.length > 0 ? 'sanctioned' : 'violating';
}

/** The day on which it is, was or is meant to be. */
export const dayOf = ({ visitedOn, plannedOn, openedOn }: Pick<Aim, 'visitedOn' | 'plannedOn' | 'openedOn'>): Day =>
  visitedOn ?? plannedOn ?? openedOn;

/** Of one that found something and was not looked at again: from the last sanction, else from what was found. */
export function recheckFrom({ concludedOn, violating, sanctions, rechecks }: Inspection): Day | null {
  if (concludedOn === null || violating === null || violating === 0 || rechecks.length > 0) return null;
  return (
    sanctions
      .map(({ on }) => on)
      .toSorted(compareDays)
      .at(-1) ?? concludedOn
  );
}
