import { contains, type PeriodCode } from '../../shared/calendar/period.ts';
import type { Period } from '../../shared/deadlines/deadlines.contract.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';

export const periodsOfForm = (form: Form, periods: readonly Period[]): Period[] =>
  periods.filter(({ kind }) => form.periodKinds.includes(kind));

/** The period the screens show if the form has it, else the one of the form's own that overlaps it. */
export function fittingPeriod(offered: readonly Period[], shown: PeriodCode): PeriodCode | undefined {
  const same = offered.find(({ code }) => code === shown);
  const around = offered.find(({ code }) => contains(code, shown));
  const within = offered.findLast(({ code }) => contains(shown, code));
  return (same ?? around ?? within ?? offered[0])?.code;
}
