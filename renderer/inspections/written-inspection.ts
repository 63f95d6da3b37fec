import type { Day } from '../../shared/calendar/day.ts';
import type { EntryId, RegisterCode, StepId } from '../../shared/ids.ts';
import {
  inspectionFields,
  inspectionRegisters,
  inspectionSteps,
} from '../../shared/inspections/inspection-registers.ts';
import type { WrittenInspection } from '../../shared/inspections/inspections.contract.ts';
import type { EntryValues } from '../../shared/registers/entry.ts';
import type { StepCode } from '../../shared/registers/register-life.ts';

/** A line of the register of inspections as it is written, once it says whose team goes where; of others nothing. */
export function writtenLine(
  register: RegisterCode,
  id: EntryId | null,
  on: Day,
  values: EntryValues,
): WrittenInspection | undefined {
  const { team, form, establishment, plannedOn } = inspectionFields;
  const isAimed = values[team] !== undefined && values[establishment] !== undefined;
  if (register !== inspectionRegisters.inspections || !isAimed) return undefined;
  const decisive = [team, form, establishment, plannedOn].flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [[field, value]];
  });
  return { kind: 'line', id, line: { on, values: Object.fromEntries(decisive) } };
}

/** A visit as it is written; other steps move no inspection. */
export const writtenVisit = (
  register: RegisterCode,
  entry: EntryId,
  { id, step, on }: { readonly id: StepId | null; readonly step: StepCode | undefined; readonly on: Day },
): WrittenInspection | undefined =>
  register === inspectionRegisters.inspections && step === inspectionSteps.visit
    ? { kind: 'step', id: entry, step: { id, step, on } }
    : undefined;
