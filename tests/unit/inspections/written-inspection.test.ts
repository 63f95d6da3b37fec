import { describe, expect, test } from 'vitest';
import { writtenLine, writtenVisit } from '../../../renderer/inspections/written-inspection.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { EntryId, RegisterCode } from '../../../shared/ids.ts';
import { inspectionRegisters as registers } from '../../../shared/inspections/inspection-registers.ts';
import type { EntryValues } from '../../../shared/registers/entry.ts';
import { FieldCode } from '../../../shared/registers/register-field.ts';
import { StepCode } from '../../../shared/registers/register-life.ts';

const on = Day.parse('2023-03-10');
const valuesOf = (values: Readonly<Record<string, string | number>>): EntryValues =>
  Object.fromEntries(Object.entries(values).map(([code, value]) => [FieldCode.parse(code), value]));
const aimed = { cap: 'Huyện', co_so_kt: 7 };

describe('an inspection that is being written', () => {
  test('is asked about once it says whose team goes where, and only by what decides it', () => {
    const written = valuesOf({ ...aimed, hinh_thuc: 'Đột xuất', noi_dung_kh: 'Hợp đồng lao động' });
    expect(writtenLine(registers.inspections, null, on, written)).toEqual({
      kind: 'line',
      id: null,
      line: { on, values: { cap: 'Huyện', hinh_thuc: 'Đột xuất', co_so_kt: 7 } },
    });
  });

  test.each(['cap', 'co_so_kt'])('is not asked about while %s is open: nobody knows yet whom it would meet', (open) => {
    const all = Object.entries({ ...aimed, hinh_thuc: 'Đột xuất' });
    const rest = Object.fromEntries(all.filter(([code]) => code !== open));
    expect(writtenLine(registers.inspections, null, on, valuesOf(rest))).toBeUndefined();
  });

  test('is one of the register of inspections, and of its steps the visit alone', () => {
    const [id, visit] = [EntryId.parse(3), StepCode.parse('kiem_tra')];
    expect(writtenLine(RegisterCode.parse('ST06'), null, on, valuesOf(aimed))).toBeUndefined();
    expect(writtenVisit(registers.inspections, id, { id: null, step: visit, on })).toEqual({
      kind: 'step',
      id,
      step: { id: null, step: visit, on },
    });
    expect(writtenVisit(registers.inspections, id, { id: null, step: StepCode.parse('vi_pham'), on })).toBeUndefined();
    expect(writtenVisit(RegisterCode.parse('ST04'), id, { id: null, step: visit, on })).toBeUndefined();
  });
});
