import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column } from '../../../shared/papers/cells.ts';
import { rowHeight, rowsThatFit } from '../../../shared/papers/fit-page.ts';
import type { ElementMove, ProgressNews } from '../../../shared/papers/meeting-facts.ts';
import { clipped } from '../../../shared/papers/meeting-news.ts';
import { meetingSheet } from '../../../shared/papers/meeting-sheet.ts';
import { anOwedReport, day, meetingFacts, rowTexts, sentences, tablesOf } from './paper-facts.ts';

const someProgress = (part: Partial<ProgressNews> = {}): ProgressNews => ({
  on: day('2023-01-12'),
  clause: 'IV.11-1',
  title: 'Kế hoạch huyện',
  agency: 'Mộc Châu',
  after: 'done',
  ...part,
});

const aMove = (before: number | null, after: number | null, part: Partial<ElementMove> = {}): ElementMove => ({
  name: 'Buổi tuyên truyền',
  unit: 'buổi',
  scale: 0,
  isGuarded: false,
  before: { value: before, whole: 12, all: 12 },
  after: { value: after, whole: 12, all: 12 },
  ...part,
});

describe('what is new', () => {
  test('the plan’s amendments first, then what was finished, results, other progress, files', () => {
    const sheet = meetingSheet(
      meetingFacts({
        progress: [
          someProgress({ agency: 'Mộc Châu', after: 'in-progress' }),
          someProgress({ clause: 'IV.6-1', title: 'Khám', agency: 'Y tế' }),
          someProgress({ agency: 'Mộc Châu', clause: 'IV.11-2', title: 'Hai' }),
          someProgress({ agency: 'Vân Hồ', clause: 'IV.11-2', title: 'Hai', on: day('2023-01-15') }),
        ],
        results: [{ on: day('2023-01-11'), clause: 'IV.9-1', title: 'Địa bàn', agency: 'Công an', text: 'Xong đợt 1' }],
        amendments: [
          { on: day('2023-01-13'), kind: 'end', clause: 'IV.2-1', title: 'Cũ', documentNumber: '45/UBND-VX' },
        ],
        files: [
          { on: day('2023-01-14'), form: 'BM01', periodLabel: 'Tháng 1 năm 2023', place: 'Vân Hồ' },
          { on: day('2023-01-16'), form: 'BM01', periodLabel: 'Tháng 1 năm 2023', place: 'Mộc Châu' },
        ],
      }),
    );
    const [table] = tablesOf(sheet);
    expect(table && rowTexts(table)).toEqual([
      ['13/01/2023', 'Kết thúc nhiệm vụ: IV.2-1 Cũ (văn bản 45/UBND-VX)', ''],
      ['15/01/2023', 'IV.11-2 Hai: đã hoàn thành', 'UBND 2 huyện, thành phố'],
      ['12/01/2023', 'IV.6-1 Khám: đã hoàn thành', 'Y tế'],
      ['11/01/2023', 'IV.9-1 Địa bàn: Xong đợt 1', 'Công an'],
      ['12/01/2023', 'IV.11-1 Kế hoạch huyện: đang thực hiện', 'Mộc Châu'],
      ['16/01/2023', 'Nhận biểu BM01, tháng 1 năm 2023: 2 tệp', 'UBND 2 huyện, thành phố'],
    ]);
    expect(sentences(sheet)).toContain('4 thay đổi tiến độ, 1 kết quả, 1 sửa đổi kế hoạch, 2 tệp số liệu.');
  });

  test('a long result is cut at a word, and visibly', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 20, max: 200 }), (text, longest) => {
        const short = clipped(text, longest);
        expect(short.length).toBeLessThanOrEqual(longest + 1);
        expect(short === text || short.endsWith('…')).toBe(true);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('the page', () => {
  const manyOwed = (count: number, state: 'overdue' | 'due-soon') =>
    Array.from({ length: count }, (_, index) =>
      anOwedReport({ regime: `Báo cáo chuyên đề số ${index} của các huyện, thành phố về kết quả công tác`, state }),
    );

  test('with 500 overdue it shows what fits and counts the rest, adding up', () => {
    const sheet = meetingSheet(
      meetingFacts({
        progress: Array.from({ length: 300 }, (_, index) => someProgress({ clause: `IV.${index}` })),
        overdue: manyOwed(500, 'overdue'),
        dueSoon: manyOwed(80, 'due-soon'),
        moves: Array.from({ length: 40 }, (_, index) => aMove(index, index * 3 + 1, { name: `Số liệu ${index}` })),
      }),
    );
    const shown = tablesOf(sheet).map(({ rows }) => rows.length);
    const left = sentences(sheet)
      .flatMap((line) => /^và (\d+) /.exec(line)?.[1] ?? [])
      .map(Number);
    expect(shown.map((rows, index) => rows + (left[index] ?? 0))).toEqual([300, 500, 80, 40]);
    expect(shown.every((rows) => rows > 2)).toBe(true);
    expect(sentences(sheet)).toContain('II. QUÁ HẠN: 500 việc');
  });

  test('what one section does not need goes to the others', () => {
    const alone = meetingSheet(meetingFacts({ overdue: manyOwed(500, 'overdue') }));
    const shared = meetingSheet(
      meetingFacts({ overdue: manyOwed(500, 'overdue'), dueSoon: manyOwed(500, 'due-soon') }),
    );
    const rows = (sheet: typeof alone) => tablesOf(sheet)[0]?.rows.length ?? 0;
    expect(rows(alone)).toBeGreaterThan(rows(shared));
    expect(rows(shared)).toBeGreaterThan(5);
  });

  test('rows shown never take more than the room, whatever they say', () => {
    const columns = [column('A', 30), column('B', 70)];
    const texts = fc.array(fc.tuple(fc.lorem({ maxCount: 40 }), fc.lorem({ maxCount: 80 })), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 600 }), (tables, room) => {
        const fitting = rowsThatFit(
          tables.map((rows) => ({ columns, rows })),
          510,
          room,
        );
        const used = tables.map((rows, index) =>
          rows.slice(0, fitting[index]).reduce((sum, row) => sum + rowHeight(row, columns, 510), 0),
        );
        expect(used.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(room + 0.1);
      }),
    );
  });
});

describe('figures that moved', () => {
  const rowsOf = (...moves: readonly ElementMove[]) => {
    const [table] = tablesOf(meetingSheet(meetingFacts({ moves })));
    return table === undefined ? [] : rowTexts(table);
  };

  test('in proportion to themselves first, then by how much; what stood still is no news', () => {
    expect(
      rowsOf(aMove(100, 110), aMove(10, 20, { name: 'Nhỏ' }), aMove(7, 7), aMove(100, 200, { name: 'Lớn' })).map(
        ([name]) => name,
      ),
    ).toEqual(['Lớn (buổi)', 'Nhỏ (buổi)', 'Buổi tuyên truyền (buổi)']);
  });

  test('old, new, difference and per cent, with the districts that are whole', () => {
    expect(rowsOf(aMove(1000, 1500, { after: { value: 1500, whole: 11, all: 12 } }))).toEqual([
      ['Buổi tuyên truyền (buổi)', '1.000', '1.500 (11/12 huyện)', '+500 (+50%)'],
    ]);
    expect(rowsOf(aMove(20, 15))).toEqual([['Buổi tuyên truyền (buổi)', '20', '15', '-5 (-25%)']]);
    expect(rowsOf(aMove(null, 15))).toEqual([['Buổi tuyên truyền (buổi)', 'chưa có', '15', '+15']]);
  });

  const guarded = { isGuarded: true };
  const outside = (...moves: readonly ElementMove[]) => {
    const sheet = meetingSheet(meetingFacts({ moves, audience: 'outside' }));
    const [table] = tablesOf(sheet);
    return { rows: table === undefined ? [] : rowTexts(table).map(([, ...rest]) => rest), notes: sentences(sheet) };
  };

  test('in the office guarded counts are exact, and the sheet says that it stays there', () => {
    const sheet = meetingSheet(meetingFacts({ moves: [aMove(3, 40, guarded)] }));
    expect(rowsOf(aMove(3, 40, guarded))).toEqual([['Buổi tuyên truyền (buổi)', '3', '40', '+37 (+1.233,3%)']]);
    expect(sentences(sheet).at(-1)).toContain('Tài liệu nội bộ');
    expect(sentences(meetingSheet(meetingFacts({ moves: [aMove(3, 40)] }))).join()).not.toContain('nội bộ');
  });

  test('outside a small count or difference hides what it could be worked out from', () => {
    expect(outside(aMove(3, 40, guarded)).rows).toEqual([['< 5', '40', 'tăng …']]);
    expect(outside(aMove(22, 20, guarded)).rows).toEqual([['22', '…', 'giảm < 5']]);
    expect(outside(aMove(null, 4, guarded)).rows).toEqual([['chưa có', '< 5', 'tăng < 5']]);
    expect(outside(aMove(20, 30, guarded)).rows).toEqual([['20', '30', '+10 (+50%)']]);
    expect(outside(aMove(3, 40, guarded)).notes.join()).toContain('“< 5”: từ 1 đến 4');
  });

  test('outside what is hidden stands last, whatever it moved by', () => {
    expect(outside(aMove(1, 400, guarded), aMove(100, 101)).rows.map(([before]) => before)).toEqual(['100', '< 5']);
  });
});
