import { expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { ContributionLine, Difference } from '../../../shared/explain/explain.contract.ts';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';
import { differencePaperOf } from '../../../shared/papers/difference-paper.ts';
import { anElement } from '../../builders/form-workbook.ts';
import { aHead, day, rowTexts, sentences, tablesOf } from './paper-facts.ts';

const january = PeriodCode.parse('2023-M01');
const amount = (value: number) => ({ value, counted: 1, expected: 1, noneOccurred: false });
const figure = (value: number) => ({ period: january, figure: { state: 'number' as const, value } });

const aLine = (part: Partial<ContributionLine>): ContributionLine => ({
  kind: 'new',
  element: ElementCode.parse('TT02'),
  placeId: PlaceId.parse(7),
  place: 'Xã Chiềng Cọ',
  district: 'Thành phố Sơn La',
  before: null,
  after: figure(9),
  delta: 9,
  source: null,
  storedUnder: null,
  ...part,
});

const source = {
  change: 4,
  at: '',
  fileName: null,
  receivedOn: null,
  sheet: null,
  cell: null,
  undoneImport: null,
  register: null,
};

const difference: Difference = {
  title: 'Số buổi tuyên truyền (TT02)',
  place: '',
  left: { period: january, label: 'tháng 1 năm 2023, theo số liệu đến hết ngày 16/01/2023', change: 3, percent: null },
  right: { period: january, label: 'tháng 1 năm 2023, theo số liệu hiện nay', change: 6, percent: null },
  elements: [anElement({ code: 'TT02' })],
  sides: [
    {
      side: 'numerator',
      formula: 'TT02',
      unit: 'buổi',
      scale: 0,
      before: amount(1000),
      after: amount(1008),
      delta: 8,
      silent: 2,
      sentence: 'Tăng 8 (từ 1.000 lên 1.008): 9 do số liệu mới, −1 do rút lại.',
      groups: [
        {
          kind: 'new',
          delta: 9,
          lines: [
            aLine({
              source: {
                ...source,
                kind: 'file',
                reason: '',
                fileName: 'ban sua.xlsx',
                sheet: 'Biểu xã',
                cell: 'E11',
                receivedOn: day('2023-01-17'),
              },
            }),
          ],
        },
        {
          kind: 'withdrawn',
          delta: -1,
          lines: [
            aLine({
              kind: 'withdrawn',
              district: '',
              place: 'Huyện Mai Sơn',
              before: figure(1),
              after: null,
              delta: -1,
              source: { ...source, kind: 'hand', reason: 'nhầm xã' },
            }),
          ],
        },
      ],
    },
  ],
};

test('every change with its source, under the sentence, over a total that is their sum', () => {
  const document = differencePaperOf({ head: aHead, difference });
  const [table] = tablesOf(document);
  expect(table && rowTexts(table)).toEqual([
    ['Số liệu mới: +9'],
    [
      'Xã Chiềng Cọ, Thành phố Sơn La',
      'TT02',
      'chưa có',
      '9 (Tháng 1)',
      '+9',
      'ban sua.xlsx, trang Biểu xã, ô E11, nhận 17/01/2023',
    ],
    ['Rút lại số liệu: −1'],
    ['Huyện Mai Sơn', 'TT02', '1 (Tháng 1)', 'chưa có', '−1', 'nhập tay: nhầm xã'],
    ['Cộng chênh lệch', '', '', '', '+8', ''],
  ]);
  expect(sentences(document)[0]).toBe(
    'Trước: tháng 1 năm 2023, theo số liệu đến hết ngày 16/01/2023. Sau: tháng 1 năm 2023, theo số liệu hiện nay.',
  );
  const values = table?.rows.filter(({ kind }) => kind !== 'section').map(({ cells }) => cells[4]?.value?.value) ?? [];
  expect(values).toEqual([9, -1, 8]);
});

test('a side that did not change is told in one sentence, without an empty table', () => {
  const [side] = difference.sides;
  if (side === undefined) throw new Error('one side');
  const same = { ...side, groups: [], delta: 0, silent: 0, sentence: 'Không khác nhau: đều là 1.000.' };
  const document = differencePaperOf({ head: aHead, difference: { ...difference, sides: [same] } });
  expect(tablesOf(document)).toEqual([]);
  expect(JSON.stringify(document)).toContain('TT02: Không khác nhau: đều là 1.000.');
});
