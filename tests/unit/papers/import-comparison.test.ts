import { expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { ElementCode, FormCode, ImportId, PlaceId, Sha256 } from '../../../shared/ids.ts';
import { noAnswers } from '../../../shared/imports/file-answer.ts';
import type { ImportEntry, VersionDifference } from '../../../shared/imports/history.contract.ts';
import { importComparison } from '../../../shared/papers/import-comparison.ts';
import { anElement } from '../../builders/form-workbook.ts';
import { aHead, day, rowTexts, sentences, tablesOf } from './paper-facts.ts';

const tt02 = ElementCode.parse('TT02');

const anEntry = (id: number, fileName: string, digit: string): ImportEntry => ({
  id: ImportId.parse(id),
  fileName,
  sha256: Sha256.parse(digit.repeat(64)),
  recognised: {
    form: FormCode.parse('BM01'),
    formVersion: 1,
    placeId: PlaceId.parse(3),
    place: 'Huyện Mai Sơn',
    period: PeriodCode.parse('2023-M01'),
    periodLabel: 'Tháng 1 năm 2023',
  },
  counts: { created: 1, changed: 0, same: 0, blank: 0 },
  receivedOn: day('2023-01-16'),
  appliedAt: '2023-01-16T08:00:00+07:00',
  bytes: 900,
  replaces: null,
  replacedBy: null,
  correction: null,
  answers: noAnswers,
  undone: null,
});

const aDifference = (part: Partial<VersionDifference>): VersionDifference => ({
  element: tt02,
  elementName: 'Số buổi tuyên truyền',
  placeId: PlaceId.parse(7),
  place: 'Xã Chiềng Ban',
  before: { state: 'number', value: 1000 },
  after: { state: 'number', value: 1250 },
  beforeCell: { sheet: 'Biểu xã', cell: 'E11' },
  afterCell: { sheet: 'Biểu xã', cell: 'F12' },
  ...part,
});

const paperOf = (differences: VersionDifference[], same: number) =>
  importComparison({
    head: aHead,
    comparison: {
      kind: 'compared',
      before: anEntry(3, 'lan dau.xlsx', 'a'),
      after: anEntry(9, 'ban sua.xlsx', 'b'),
      differences,
      same,
    },
    elements: new Map([[tt02, { ...anElement({ code: 'TT02' }), shortName: 'Số buổi' }]]),
  });

test('each figure before and after, by how much, and its cell in either file; numbers stay numbers in a workbook', () => {
  const document = paperOf(
    [
      aDifference({}),
      aDifference({ before: { state: 'none', value: 0 }, after: null }),
      aDifference({ before: null, beforeCell: null, after: { state: 'number', value: 4 } }),
    ],
    1242,
  );
  const [table] = tablesOf(document);
  expect(table && rowTexts(table)).toEqual([
    ['Xã Chiềng Ban', 'TT02 Số buổi', '1.000', '1.250', '+250', '+25%', 'Biểu xã, E11', 'Biểu xã, F12'],
    ['Xã Chiềng Ban', 'TT02 Số buổi', 'KPS', 'để trống', '', '', 'Biểu xã, E11', 'Biểu xã, F12'],
    ['Xã Chiềng Ban', 'TT02 Số buổi', 'để trống', '4', '', '', '', 'Biểu xã, F12'],
  ]);
  expect(sentences(document)).toEqual([
    'Trước: biên nhận số 3, tệp lan dau.xlsx, nhận ngày 16/01/2023, mã tệp aaaaaaaaaaaa.',
    'Sau: biên nhận số 9, tệp ban sua.xlsx, nhận ngày 16/01/2023, mã tệp bbbbbbbbbbbb.',
    'Khác nhau 3 ô, giống nhau 1.242 ô số liệu.',
  ]);
  expect(table?.rows[0]?.cells.map(({ value }) => value?.value)).toEqual([
    undefined,
    undefined,
    1000,
    1250,
    250,
    undefined,
    undefined,
    undefined,
  ]);
});

test('two files that say the same are told so, without an empty table', () => {
  const document = paperOf([], 1245);
  expect(tablesOf(document)).toEqual([]);
  expect(sentences(document).at(-1)).toBe('Hai tệp giống nhau ở cả 1.245 ô số liệu.');
});
