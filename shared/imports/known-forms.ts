import type { PeriodCode } from '../calendar/period.ts';
import type { FormPlace } from '../forms/form-issue.ts';
import type { Form } from '../forms/forms.contract.ts';

/** With the spellings the office has confirmed before. */
export type KnownPlaceOfForm = FormPlace & { readonly aliases?: readonly string[] };

export interface KnownDistrict {
  readonly place: FormPlace;
  readonly communes: readonly KnownPlaceOfForm[];
}

/** What a returned file may be about. */
export interface KnownForms {
  readonly province: string;
  readonly plan: { readonly code: string; readonly year: number };
  /** One version of each form. */
  readonly forms: readonly Form[];
  readonly districts: readonly KnownDistrict[];
  /** Those of one period, where units changed in the course of the year; without it they are the same all year. */
  readonly districtsAt?: (period: PeriodCode) => readonly KnownDistrict[];
}
