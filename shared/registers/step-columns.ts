import { fieldHeading } from './headings.ts';
import type { RegisterField } from './register-field.ts';
import type { LifeStep, RegisterLife } from './register-life.ts';

/** What a table has for each step of a case: the day it was taken on (no field), and each of its fields. */
export interface StepColumn {
  readonly step: LifeStep;
  readonly field: RegisterField | undefined;
}

/** Of steps and fields still in use; what points at an entry of another register is written by hand. */
export const stepColumns = (life: RegisterLife | undefined): StepColumn[] =>
  (life?.steps ?? [])
    .filter(({ retired }) => retired !== true)
    .flatMap((step) => [{ step, field: undefined }, ...fieldsOf(step).map((field) => ({ step, field }))]);

export const fieldsOf = ({ fields }: LifeStep): RegisterField[] =>
  fields.filter(({ kind, retired }) => kind !== 'entry' && retired !== true);

/** 'Kiểm tra: ngày', 'Kiểm tra: Số cơ sở được kiểm tra (cơ sở)' */
export const stepHeading = ({ step, field }: StepColumn): string =>
  `${step.name}: ${field === undefined ? 'ngày' : fieldHeading(field)}`;

/** The steps a table of one row for a case has room for: all until one is taken a second time. */
export function tabledSteps<S extends { readonly step: LifeStep['code'] }>(course: readonly S[]): S[] {
  const again = course.findIndex(({ step }, at) => course.findIndex((other) => other.step === step) < at);
  return course.slice(0, again < 0 ? course.length : again);
}
