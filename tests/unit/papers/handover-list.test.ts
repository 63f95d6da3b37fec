import { expect, test } from 'vitest';
import type { HandoverFacts } from '../../../shared/papers/handover-facts.ts';
import { handoverList } from '../../../shared/papers/handover-list.ts';
import { aHead, anOwedReport, day, rowTexts, sentences, tablesOf } from './paper-facts.ts';

const facts = (part: Partial<HandoverFacts> = {}): HandoverFacts => ({
  head: aHead,
  districts: ['Mộc Châu', 'Vân Hồ'],
  plans: [{ title: 'Kế hoạch A', year: 2023, status: 'issued', isCurrent: true, tasks: 53 }],
  owed: [
    anOwedReport({ agency: 'Mộc Châu' }),
    anOwedReport({ agency: 'Vân Hồ' }),
    anOwedReport({ agency: 'Vân Hồ', dueOn: day('2023-01-10'), workingDaysLate: 5 }),
    anOwedReport({ agency: 'Y tế', state: 'not-due', workingDaysLate: -20, dueOn: day('2023-12-18') }),
  ],
  forms: [{ code: 'BM01', version: 2, name: 'Kết quả', periodKinds: ['month', 'quarter'] }],
  aliases: [{ place: 'Xã Chiềng An', alias: 'Chieng An' }],
  evidence: { documents: 4, files: 3 },
  received: 12,
  backup: {
    chosenFolder: 'E:\\sao-luu',
    last: { madeOn: day('2023-01-16'), fileName: 'a.sqlite', folder: 'E:\\sao-luu' },
  },
  ...part,
});

test('names what is open, who is late, what is kept and where', () => {
  const [plans, owed, late, forms, aliases] = tablesOf(handoverList(facts())).map(rowTexts);
  expect(plans).toEqual([['2023', 'Kế hoạch A', 'Đã ban hành', '53', 'x']]);
  expect(owed?.map(([, who, due]) => [who, due])).toEqual([
    ['UBND 2 huyện, thành phố', '16/01/2023'],
    ['Vân Hồ', '10/01/2023'],
    ['Y tế', '18/12/2023'],
  ]);
  expect(late).toEqual([
    ['Vân Hồ', '2', '10/01/2023'],
    ['Mộc Châu', '1', '16/01/2023'],
  ]);
  expect(forms).toEqual([['BM01', '2', 'Kết quả', 'tháng, quý']]);
  expect(aliases).toEqual([['Xã Chiềng An', 'Chieng An']]);
  const said = sentences(handoverList(facts())).join('\n');
  expect(said).toContain('2. Báo cáo, nghĩa vụ chưa xong: 4 việc');
  expect(said).toContain('Chương trình chưa ghi công văn nào.');
  expect(said).toContain('4 văn bản minh chứng đã ghi, trong đó 3 có tệp kèm; 12 tệp số liệu');
  expect(said).toContain('a.sqlite, ngày 16/01/2023, tại E:\\sao-luu');
});

test('every body that owes a report is named: nobody is "and others" in a handover', () => {
  const names = Array.from({ length: 40 }, (_, index) => `Cơ quan ${index}`);
  const [, owed] = tablesOf(handoverList(facts({ owed: names.map((agency) => anOwedReport({ agency })) })));
  expect(owed && rowTexts(owed)[0]?.[1]).toBe(names.join(', '));
});

test('says what there is none of', () => {
  const said = sentences(handoverList(facts({ owed: [], aliases: [], backup: { chosenFolder: '', last: null } }))).join(
    '\n',
  );
  expect(said).toContain('Chưa ghi nhớ tên gọi khác nào.');
  expect(said).toContain('Chưa có bản sao lưu nào.');
  expect(said).toContain('Chưa chọn thư mục sao lưu');
});
