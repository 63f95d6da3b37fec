import type { Day } from '../calendar/day.ts';
import { comparePeriods, type PeriodCode, type PeriodKind, periodsOf } from '../calendar/period.ts';
import { coverage } from '../calendar/period-coverage.ts';
import type { FormCode, PlaceId } from '../ids.ts';
import type { Completeness, CompletenessCell, CompletenessRow } from './views.contract.ts';

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
      const cells = columns.map((_column, at) => addCells([own, ...below].flatMap((row) => row.cells[at] ?? [])));
      const { id, name } = district;
      return [{ place: id, district: id, kind: 'district' as const, name, cells }, own, ...below];
    });
  return { columns: columns.map(({ form, period }) => ({ form: form.code, period })), rows };
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
  const cells = columns.map(({ form, period, to, isFuture }): CompletenessCell => {
    const owed = level === 'commune' ? form.perCommune : form.perDistrict;
    const expected = isValidOn(place, to) ? owed : 0;
    return { present: Math.min(expected, facts.present(form.code, period, id)), expected, isFuture };
  });
  return { place: id, district, kind: level === 'commune' ? 'commune' : 'own', name, cells };
}

export const isValidOn = ({ validFrom, validTo }: Pick<DatedPlace, 'validFrom' | 'validTo'>, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

const addCells = (cells: readonly CompletenessCell[]): CompletenessCell => ({
  present: cells.reduce((sum, { present }) => sum + present, 0),
  expected: cells.reduce((sum, { expected }) => sum + expected, 0),
  isFuture: cells.every(({ isFuture }) => isFuture),
});

export type CompletenessState = 'full' | 'part' | 'empty' | 'future' | 'not-owed';

export function completenessState({ present, expected, isFuture }: CompletenessCell): CompletenessState {
  if (expected === 0) return 'not-owed';
  if (present === expected) return 'full';
  if (present > 0) return 'part';
  return isFuture ? 'future' : 'empty';
}
