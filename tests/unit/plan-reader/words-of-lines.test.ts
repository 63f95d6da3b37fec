import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuedAs } from '../../../shared/plan-reader/issue-lines.ts';
import { markOf } from '../../../shared/plan-reader/marks.ts';
import { shortNameOf } from '../../../shared/plan-reader/new-bodies.ts';
import { fieldOf, suggestName } from '../../../shared/plan-reader/plan-name.ts';
import { taskTitle } from '../../../shared/plan-reader/task-title.ts';
import { bodiesIn, readText } from './reading.ts';

describe('marks', () => {
  test.each([
    ['IV. TỔ CHỨC', 'IV.', 'roman'],
    ['I- MỤC ĐÍCH', 'I-', 'roman'],
    ['C. Đối tượng', 'C.', 'capital'],
    ['Phần thứ nhất. MỞ ĐẦU', 'Phần thứ nhất.', 'part'],
    ['Chương II', 'Chương II', 'chapter'],
    ['Mục 1. Chung', 'Mục 1.', 'division'],
    ['Điều 12. Hiệu lực', 'Điều 12.', 'article'],
    ['11. Sở Y tế', '11.', 'arabic'],
    ['1/ Mục đích', '1/', 'arabic'],
    ['2.1 Tập huấn', '2.1', 'arabic-2'],
    ['2.1.3. Tập huấn', '2.1.3.', 'arabic-3'],
    ['đ) Kiểm tra', 'đ)', 'letter'],
    ['(2) Kiểm tra', '(2)', 'number-in-brackets'],
    ['-Kiểm tra', '-', 'bullet'],
    ['+ Kiểm tra', '+', 'inner-bullet'],
  ])('%s', (text, printed, style) => {
    expect(markOf(text)).toMatchObject({ printed, style });
  });

  test.each([
    '100% các xã',
    '1.250 ha rừng',
    '2021-2030',
    '12 huyện',
    'Cộng đồng',
    '*Toàn dân* đoàn kết',
    '-----',
    'o tròn'.slice(1),
    'Mục tiêu',
    'Phần mềm',
    'vi. ',
  ])('“%s” bears none', (text) => {
    expect(markOf(text)).toBeUndefined();
  });
});

describe('roles by the words around a body', () => {
  const rolesOf = (text: string) => {
    const proposal = readText(`I. NHIỆM VỤ\n\n- ${text}`);
    const line = proposal.lines[1];
    if (!line) throw new Error('no line');
    return {
      leads: bodiesIn(line, 'lead', proposal),
      supports: bodiesIn(line, 'support', proposal),
      monitors: bodiesIn(line, 'monitor', proposal),
    };
  };

  test.each([
    ['Sở Y tế chủ trì, phối hợp với Sở Tư pháp mở lớp.', ['so-y-te'], ['so-tu-phap'], []],
    ['Giao Sở Tài chính bố trí vốn; UBND tỉnh giám sát.', ['so-tai-chinh'], ['ubnd-tinh'], []],
    ['Mở lớp, báo cáo UBND tỉnh, Sở Y tế.', [], [], ['ubnd-tinh', 'so-y-te']],
    ['Mở lớp theo kế hoạch của Sở Y tế.', [], [], []],
    ['Mở lớp. Chủ trì: Sở Y tế; phối hợp: Sở Tư pháp, Công an tỉnh.', ['so-y-te'], ['so-tu-phap', 'cong-an-tinh'], []],
    ['Phối hợp với Uỷ ban MTTQ Việt Nam tỉnh, UBND các huyện, thành phố.', [], ['mat-tran-to-quoc', 'districts'], []],
    [
      'Phối hợp với Chi cục Kiểm lâm, Kho bạc Nhà nước tỉnh để chi trả.',
      [],
      ['new: Chi cục Kiểm lâm', 'new: Kho bạc Nhà nước tỉnh'],
      [],
    ],
    ['Xây dựng trụ sở, trường học, hội trường.', [], [], []],
  ])('%s', (text, leads, supports, monitors) => {
    expect(rolesOf(text)).toEqual({ leads, supports, monitors });
  });
});

describe('names', () => {
  test('number and day of the head; a draft has neither', () => {
    expect(issuedAs(['Số: 45/KH-UBND', 'Thị xã, ngày 05 tháng 3 năm 2024'])).toEqual({
      number: '45/KH-UBND',
      issuedOn: '2024-03-05',
    });
    expect(issuedAs(['Số: /KH-UBND', 'Thị xã, ngày tháng năm'])).toEqual({ number: null, issuedOn: null });
  });

  test('the field out of the title', () => {
    expect(fieldOf('Triển khai công tác phòng, chống mại dâm năm 2023')).toBe('phòng, chống mại dâm');
    expect(fieldOf('Trồng rừng giai đoạn 2021-2025')).toBe('trồng rừng');
    expect(suggestName('', [])).toEqual({ year: null, title: '', code: '' });
    expect(suggestName('Kế hoạch năm 2021-2025', ['năm 2024']).year).toBe(2024);
  });

  test('a short name fits a narrow column', () => {
    expect(shortNameOf('Sở Nông nghiệp và Phát triển nông thôn')).toBe('NNPTNT');
    expect(shortNameOf('Hội Chữ thập đỏ tỉnh')).toBe('Hội Chữ thập đỏ');
  });

  test('a task is called by whole words, at most 90 letters', () => {
    expect(taskTitle('Cắm biển cảnh báo; tuần tra. Báo cáo.')).toBe('Cắm biển cảnh báo');
    expect(taskTitle('Gắn với “*Toàn dân đoàn kết*”')).toBe('Gắn với “Toàn dân đoàn kết”');
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), (text) => {
        expect(taskTitle(text).length).toBeLessThanOrEqual(90);
      }),
    );
  });
});
