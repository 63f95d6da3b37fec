import { expect, test } from 'vitest';
import { changeText } from '../../../renderer/messages/entry.ts';
import { sourceInShort, sourceLine } from '../../../renderer/messages/explain.ts';
import { Day } from '../../../shared/calendar/day.ts';
import type { ChangeSource } from '../../../shared/explain/explain.contract.ts';
import { ImportId } from '../../../shared/ids.ts';

const source: ChangeSource = {
  change: 9,
  kind: 'undo',
  at: '2023-01-18T08:15:00+07:00',
  reason: 'nhập nhầm tệp',
  fileName: 'lần đầu.xlsx',
  receivedOn: Day.parse('2023-01-16'),
  sheet: 'Biểu xã',
  cell: 'F12',
  undoneImport: ImportId.parse(7),
  register: null,
};
const nothing = { fileName: null, receivedOn: null, sheet: null, cell: null };

test('a figure that holds again says which receipt was taken back, why, and whose figure it is', () => {
  expect(sourceLine(source)).toBe(
    'Thu hồi biên nhận số 7 lúc 18/01/2023 08:15 · nhập nhầm tệp · số của lần đầu.xlsx · trang Biểu xã · ô F12 · nhận ngày 16/01/2023',
  );
  expect(sourceLine({ ...source, ...nothing })).toBe('Thu hồi biên nhận số 7 lúc 18/01/2023 08:15 · nhập nhầm tệp');
  expect(sourceInShort(source)).toBe('Thu hồi biên nhận số 7 18/01/2023 08:15');
  expect(changeText(source)).toBe('18/01/2023 08:15 · thu hồi biên nhận số 7 · nhập nhầm tệp');
});

test('put back by Ctrl+Z it says so as before', () => {
  expect(sourceLine({ ...source, ...nothing, undoneImport: null })).toBe(
    'Đưa lại lúc 18/01/2023 08:15 · nhập nhầm tệp',
  );
});
