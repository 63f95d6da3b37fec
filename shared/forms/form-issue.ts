import type { Day } from '../calendar/day.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { CoverageKind } from '../calendar/period-coverage.ts';
import type { Place } from '../places/places.contract.ts';
import type { DataElement, Form, FormBlock, StoredFigure } from './forms.contract.ts';

export type FormPlace = Pick<Place, 'id' | 'code' | 'type' | 'name'>;

/** One form as given to one reporter for one period. */
export interface FormIssue {
  readonly form: Form;
  readonly plan: string;
  readonly province: string;
  /** The district (or, for a form of agencies, the place the agency answers for). */
  readonly reporter: FormPlace;
  /** In the official order of the list. */
  readonly communes: readonly FormPlace[];
  /** The office that gets the file back, as it is to be printed. */
  readonly receiver: string;
  readonly period: PeriodCode;
  readonly coverage: CoverageKind;
  readonly madeOn: Day;
  /** Shown in their cells as if the clerk had written them; every other cell is blank. */
  readonly figures: readonly StoredFigure[];
  /** What is stored for the period of the same kind before, to compare with; left out where there is nothing. */
  readonly last?: { readonly period: PeriodCode; readonly figures: readonly StoredFigure[] };
}

export const placeLabel = ({ type, name }: FormPlace): string => `${type} ${name}`;

/** The places that have figures in a block. */
export const placesOf = (
  block: FormBlock,
  { reporter, communes }: Pick<FormIssue, 'reporter' | 'communes'>,
): readonly FormPlace[] => (block.rows === 'communes' ? communes : [reporter]);

export const elementsOf = (block: FormBlock): readonly DataElement[] =>
  block.groups.flatMap(({ elements }) => elements);
