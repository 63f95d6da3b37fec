import type { Day } from '../../shared/calendar/day.ts';
import type { RegisterCode } from '../../shared/ids.ts';
import {
  inspectionOptions,
  inspectionRegisters,
  recheckFields,
  sanctionFields,
} from '../../shared/inspections/inspection-registers.ts';
import type { Entry } from '../../shared/registers/registers.contract.ts';

/** A new sanction or hậu kiểm as it begins: of today, at the place of the inspection it points at. */
export const followUp = ({ id, place, placeName, district }: Entry, register: RegisterCode, today: Day): Entry => ({
  ...{ id, place, placeName, district, on: today, note: '', names: {}, standing: null },
  document: { number: '', day: null, title: '' },
  values:
    register === inspectionRegisters.sanctions
      ? { [sanctionFields.inspection]: id, [sanctionFields.group]: inspectionOptions.ofBusinesses }
      : { [recheckFields.inspection]: id },
});
