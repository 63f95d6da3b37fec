import { expect, test } from 'vitest';
import { planComparison } from '../../../shared/papers/plan-comparison.ts';
import type { ComparedTask, Comparison } from '../../../shared/tasks/tasks.contract.ts';
import { aHead, day, rowTexts, sentences, tablesOf } from './paper-facts.ts';

const plan = { title: 'Triển khai công tác năm 2023', year: 2023 };
const aTask = (part: Partial<ComparedTask> = {}): ComparedTask => ({
  clause: 'IV.6-1',
  title: 'Khám',
  text: 'Khám định kỳ.',
  assignments: [{ agency: 'Sở Y tế', role: 'lead', progress: 'not-started', percent: null }],
  ...part,
});

const compared = (comparison: Comparison) =>
  planComparison({ head: aHead, before: { ...plan, on: day('2023-01-01') }, after: { ...plan, on: null }, comparison });

test('tells what was added, ended and changed, in this order, and counts the rest', () => {
  const document = compared({
    same: 50,
    differences: [
      {
        kind: 'changed',
        before: aTask(),
        after: aTask({
          text: 'Khám hằng quý.',
          assignments: [
            { agency: 'Sở Y tế', role: 'lead', progress: 'done', percent: null },
            { agency: 'Công an tỉnh', role: 'support', progress: 'not-started', percent: null },
          ],
        }),
        differs: ['text', 'assignments', 'progress'],
      },
      { kind: 'ended', before: aTask({ clause: 'IV.7-1', title: 'Cũ', text: 'Việc cũ.' }) },
      { kind: 'added', after: aTask({ clause: 'IV.8-9', title: 'Khám định kỳ' }) },
    ],
  });
  const [table] = tablesOf(document);
  expect(table && rowTexts(table)).toEqual([
    ['Bổ sung (1)'],
    ['IV.8-9', 'Nội dung', '', 'Khám định kỳ. [Sở Y tế: chủ trì]'],
    ['Kết thúc (1)'],
    ['IV.7-1', 'Nội dung', 'Cũ. Việc cũ. [Sở Y tế: chủ trì]', ''],
    ['Thay đổi (1)'],
    ['IV.6-1', 'Nội dung', 'Khám định kỳ.', 'Khám hằng quý.'],
    ['', 'Cơ quan', '', 'Công an tỉnh: phối hợp'],
    ['', 'Tiến độ', 'Sở Y tế: chưa triển khai', 'Sở Y tế: đã hoàn thành'],
  ]);
  expect(sentences(document)[0]).toBe(
    '1 nhiệm vụ bổ sung, 1 nhiệm vụ kết thúc, 1 nhiệm vụ thay đổi, 50 nhiệm vụ giữ nguyên.',
  );
  expect(document.subject).toBe(
    'Trước: Kế hoạch triển khai công tác năm 2023, tại ngày 01/01/2023. Sau: Kế hoạch triển khai công tác năm 2023, hiện nay',
  );
});

test('says that nothing differs', () => {
  expect(sentences(compared({ same: 53, differences: [] }))).toContain('Không có nhiệm vụ nào khác nhau.');
});
