import { expect, test } from 'vitest';
import { fits, noFilter } from '../../../renderer/imports/history/history-filter.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { FormCode, ImportId, PlaceId, Sha256 } from '../../../shared/ids.ts';
import { noAnswers } from '../../../shared/imports/file-answer.ts';
import type { ImportEntry } from '../../../shared/imports/history.contract.ts';

const entry: ImportEntry = {
  id: ImportId.parse(41),
  fileName: 'Mường La - tháng 1.xlsx',
  sha256: Sha256.parse(`ab12cd34ef56${'0'.repeat(52)}`),
  recognised: {
    form: FormCode.parse('BM01'),
    formVersion: 1,
    placeId: PlaceId.parse(3),
    place: 'Huyện Yên Châu',
    period: PeriodCode.parse('2023-M01'),
    periodLabel: 'Tháng 1 năm 2023',
  },
  counts: { created: 1, changed: 0, same: 0, blank: 0 },
  receivedOn: Day.parse('2023-01-16'),
  appliedAt: '2023-01-16T08:00:00+07:00',
  bytes: 900,
  replaces: null,
  replacedBy: null,
  correction: null,
  answers: noAnswers,
  undone: null,
};
const isFound = (part: Partial<typeof noFilter>, among: ImportEntry = entry) => fits({ ...noFilter, ...part })(among);

test.each([
  'yen chau',
  'YÊN CHÂU',
  'muong la',
  'bm01',
  'thang 1',
  'ab12cd34',
  '41',
  'số 41',
  '16/01/2023',
  '2023-01-16',
  'yen 16/01',
])('is found by “%s”', (sought) => {
  expect(isFound({ sought })).toBe(true);
});

test.each(['moc chau', 'bm02', '17/01/2023', 'yen chau 17/01'])('is not found by “%s”', (sought) => {
  expect(isFound({ sought })).toBe(false);
});

test('each condition must hold', () => {
  expect(isFound({ district: 'Huyện Yên Châu', form: 'BM01', period: '2023-M01', standing: 'standing' })).toBe(true);
  expect(isFound({ district: 'Huyện Mộc Châu' })).toBe(false);
  expect(isFound({ form: 'BM02' })).toBe(false);
  expect(isFound({ period: '2023-M02' })).toBe(false);
  expect(isFound({ standing: 'undone' })).toBe(false);
});

test('one that was taken back is found by its reason', () => {
  const undone = { ...entry, undone: { at: '2023-01-18T08:00:00+07:00', reason: 'Nhập nhầm tệp' } };
  expect(isFound({ sought: 'nhap nham', standing: 'undone' }, undone)).toBe(true);
  expect(isFound({ standing: 'standing' }, undone)).toBe(false);
});
