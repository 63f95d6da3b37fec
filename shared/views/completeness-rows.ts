import type { Day } from '../calendar/day.ts';
import { comparePeriods, type PeriodCode, type PeriodKind, periodsOf } from '../calendar/period.ts';
import { coverage } from '../calendar/period-coverage.ts';
import type { FormCode, PlaceId } from '../ids.ts';
import type { Completeness, CompletenessColumn, CompletenessRow } from './views.contract.ts';

/** How many figures a form asks of each commune and of the district itself, and in which periods, the finest first. */
export interface OwedForm {
  readonly code: FormCode;
  readonly periodKinds: readonly PeriodKind[];
  readonly perCommune: number;
  readonly perDistrict: number;
}

export interface DatedPlace {
  readonly id: PlaceId;
  readonly name: string;
  readonly level: 'district' | 'commune';
  readonly parent: PlaceId | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

export interface CompletenessFacts {
  readonly year: number;
  readonly today: Day;
  readonly forms: readonly OwedForm[];
  readonly places: readonly DatedPlace[];
  readonly present: (form: FormCode, period: PeriodCode, place: PlaceId) => number;
}

interface Column {
  readonly form: OwedForm;
  readonly period: PeriodCode;
  readonly to: Day;
  readonly isFuture: boolean;
}

/** Places × the finest periods of the forms: what there is of what is owed. A district's row adds up its own and its communes'. */
export function completenessRows(facts: CompletenessFacts): Completeness {
  const columns = columnsOf(facts);
  const inYear = facts.places.filter((place) => columns.some(({ to }) => isValidOn(place, to)));
  const communes = Map.groupBy(inYear, ({ parent }) => parent);
  const rows = inYear
    .filter(({ level }) => level === 'district')
    .flatMap((district) => {
      const own = rowOf(facts, columns, district, district.id);
      const below = (communes.get(district.id) ?? []).map((commune) => rowOf(facts, columns, commune, district.id));
      const { id, name } = district;
      const whole = {
        present: addedUp([own, ...below].map(({ present }) => present)),
        expected: addedUp([own, ...below].map(({ expected }) => expected)),
      };
      return [{ place: id, district: id, kind: 'district' as const, name, ...whole }, own, ...below];
    });
  return { columns: columns.map(({ form, period, isFuture }) => ({ form: form.code, period, isFuture })), rows };
}

const columnsOf = ({ forms, year, today }: CompletenessFacts): Column[] =>
  forms
    .flatMap((form) => {
      const [finest] = form.periodKinds;
      return finest === undefined ? [] : periodsOf(year, finest).map((period) => ({ form, period }));
    })
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .map((column) => {
      const { to } = coverage(column.period, 'administrative');
      return { ...column, to, isFuture: to > today };
    });

function rowOf(
  facts: CompletenessFacts,
  columns: readonly Column[],
  place: DatedPlace,
  district: PlaceId,
): CompletenessRow {
  const { id, name, level } = place;
  const owed = ({ form, to }: Column): number =>
    isValidOn(place, to) ? (level === 'commune' ? form.perCommune : form.perDistrict) : 0;
  const expected = columns.map(owed);
  const present = columns.map(({ form, period }, at) =>
    Math.min(expected[at] ?? 0, facts.present(form.code, period, id)),
  );
  return { place: id, district, kind: level === 'commune' ? 'commune' : 'own', name, present, expected };
}

const isValidOn = ({ validFrom, validTo }: Pick<DatedPlace, 'validFrom' | 'validTo'>, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

const addedUp = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_first, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));

export interface CompletenessCell {
  readonly present: number;
  readonly expected: number;
  readonly isFuture: boolean;
}

export const completenessCell = (
  { isFuture }: Pick<CompletenessColumn, 'isFuture'>,
  { present, expected }: Pick<CompletenessRow, 'present' | 'expected'>,
  at: number,
): CompletenessCell => ({ present: present[at] ?? 0, expected: expected[at] ?? 0, isFuture });

export type CompletenessState = 'full' | 'part' | 'empty' | 'future' | 'not-owed';

export function completenessState({ present, expected, isFuture }: CompletenessCell): CompletenessState {
  if (expected === 0) return 'not-owed';
  if (present === expected) return 'full';
  if (present > 0) return 'part';
  return isFuture ? 'future' : 'empty';
}
