import { describe, expect, test } from 'vitest';
import { AgencyId } from '../../../shared/ids.ts';
import { agencySheet } from '../../../shared/papers/agency-sheet.ts';
import { taskList } from '../../../shared/papers/task-list.ts';
import { taskMatrix } from '../../../shared/papers/task-matrix.ts';
import { Progress } from '../../../shared/tasks/tasks.contract.ts';
import { anAssignment, aTask } from '../tasks/task-rows.ts';
import { aHead, anAgency, anOwedReport, day, rowTexts, sentences, tablesOf } from './paper-facts.ts';

const health = anAgency({ id: 1 });
const front = anAgency({ id: 2, code: 'mttq', name: 'Mặt trận', shortName: 'MTTQ', kind: 'front', binding: 'de-nghi' });
const district = (id: number, shortName: string) =>
  anAgency({ id, code: `ubnd-${id}`, name: `UBND ${shortName}`, shortName, kind: 'district' });
const [first, second] = [district(3, 'Mộc Châu'), district(4, 'Vân Hồ')];
const agencies = [front, health, first, second];
const given = (agency: (typeof agencies)[number], part: Parameters<typeof anAssignment>[0] = {}) =>
  anAssignment({
    id: agency.id,
    agencyId: agency.id,
    agency: agency.name,
    agencyShort: agency.shortName,
    binding: agency.binding,
    ...part,
  });

const tasks = [
  aTask({ id: 1, clause: 'III.1-1', section: 'III.1', sectionTitle: 'Tuyên truyền', title: 'Truyền thông' }),
  aTask({
    id: 2,
    clause: 'IV.6-1',
    section: 'IV.6',
    sectionTitle: 'Sở Y tế',
    title: 'Khám sức khỏe',
    text: 'Khám sức khỏe định kỳ.',
    assignments: [
      given(health, { progress: 'done', percent: 100, evidence: 2, lastResult: { on: '2023-01-05', text: 'Đã khám' } }),
      given(front, { role: 'support', progress: 'in-progress' }),
    ],
  }),
  aTask({
    id: 3,
    clause: 'IV.11-1',
    section: 'IV.11',
    sectionTitle: 'UBND các huyện',
    title: 'Việc của huyện',
    origin: 'office',
    text: 'Việc của huyện.',
    assignments: [given(first, { progress: 'done-late' }), given(second)],
  }),
];

describe('the matrix', () => {
  const matrix = (districts: 'folded' | 'open', some = tasks) =>
    taskMatrix({ head: aHead, size: 'A4', districts, tasks: some, agencies });
  const tableOf = (...args: Parameters<typeof matrix>) => {
    const [table] = tablesOf(matrix(...args));
    if (table === undefined) throw new Error('no table');
    return table;
  };

  test('departments before districts before the Front; a group of one column has no room for its name', () => {
    const [groups, names] = tableOf('folded').head;
    expect(groups?.map(({ text }) => text)).toEqual(['Mục', 'Nội dung nhiệm vụ', 'Y tế', '2 huyện, thành phố', 'MTTQ']);
    expect(names).toEqual([]);
    const [openGroups, openNames] = tableOf('open').head;
    expect(openGroups?.map(({ text }) => text)).toEqual([
      'Mục',
      'Nội dung nhiệm vụ',
      'Y tế',
      'Huyện, thành phố',
      'MTTQ',
    ]);
    expect(openNames?.map(({ text }) => text)).toEqual(['Mộc Châu', 'Vân Hồ']);
  });

  test('cells say role and progress in letters, of districts together how many are through', () => {
    expect(rowTexts(tableOf('folded'))).toEqual([
      ['III.1 Tuyên truyền'],
      ['III.1-1', 'Truyền thông', '', '', ''],
      ['IV.6 Sở Y tế'],
      ['IV.6-1', 'Khám sức khỏe', 'C HT', '', 'ĐP ĐT'],
      ['IV.11 UBND các huyện'],
      ['IV.11-1', 'Việc của huyện (VP)', '', 'C 1/2', ''],
    ]);
    expect(rowTexts(tableOf('open')).at(-1)).toEqual(['IV.11-1', 'Việc của huyện (VP)', '', 'C HQ', 'C CT', '']);
  });

  test('every row fills every column, and every progress has letters of its own', () => {
    const { columns, head, rows } = tableOf('open');
    expect(rows.filter(({ kind }) => kind === 'plain').every(({ cells }) => cells.length === columns.length)).toBe(
      true,
    );
    expect(head[0]?.reduce((sum, cell) => sum + cell.columns, 0)).toBe(columns.length);
    const letters = Progress.options.map((progress) => {
      const [, , , line] = rowTexts(
        tableOf(
          'folded',
          [tasks[0], aTask({ id: 2, section: 'x', assignments: [given(health, { progress })] })].flatMap(
            (task) => task ?? [],
          ),
        ),
      );
      return line?.at(-1);
    });
    expect(letters).toEqual(['C CT', 'C ĐT', 'C HT', 'C HQ', 'C KPS']);
  });

  test('the legend explains every letter; without a task it says so', () => {
    const [legend = ''] = sentences(matrix('folded'));
    for (const letter of ['C: chủ trì', 'P: phối hợp', 'T: theo dõi', 'Đ ở trước', 'CT:', 'ĐT:', 'HT:', 'HQ:', 'KPS:'])
      expect(legend).toContain(letter);
    expect(sentences(matrix('folded', []))).toEqual(['Không có nhiệm vụ nào.']);
  });
});

describe('the list', () => {
  const list = taskList({
    head: aHead,
    tasks,
    districts: new Set([3, 4].map((id) => AgencyId.parse(id))),
  });

  test('says whose each task is, how far, and with what result', () => {
    const [table] = tablesOf(list);
    expect(table && rowTexts(table).filter((cells) => cells.length > 1)).toEqual([
      ['III.1-1', 'Truyền thông', 'chưa nêu', '', '', '', ''],
      ['IV.6-1', 'Khám sức khỏe', 'Sở Y tế', 'Mặt trận', 'Đã hoàn thành (100%)', '05/01/2023: Đã khám', '2'],
      [
        'IV.11-1',
        'Việc của huyện (VP)',
        'UBND 2 huyện, thành phố',
        '',
        'Hoàn thành quá hạn: 1/2; Chưa triển khai: 1/2',
        '',
        '',
      ],
    ]);
  });

  test('adds up', () => {
    expect(sentences(list)[0]).toBe('3 nhiệm vụ: 0 đã xong, 2 đang thực hiện, 1 chưa triển khai.');
  });
});

describe('the sheet of a body', () => {
  const sheet = (agency: typeof health, owed = [anOwedReport()], endsOn: string | null = null) =>
    agencySheet({ head: aHead, agency, endsOn: endsOn === null ? null : day(endsOn), tasks, owed });

  test('gives the plan’s own words, the role, the progress and what it owes', () => {
    const [work, owed] = tablesOf(sheet(health));
    expect(work && rowTexts(work)).toEqual([
      ['1', 'IV.6-1', 'Chủ trì', 'Khám sức khỏe định kỳ.', 'Đã hoàn thành (100%)', '05/01/2023: Đã khám', '2'],
    ]);
    expect(owed && rowTexts(owed)).toEqual([
      ['1', 'Báo cáo tháng của huyện, thành phố, tháng 1 năm 2023', '16/01/2023', 'chậm 1 ngày làm việc'],
    ]);
  });

  test('requests of a body that the plan only requests', () => {
    const said = [...sentences(sheet(front)), ...tablesOf(sheet(front)).flatMap(rowTexts).flat()].join('\n');
    expect(said).toContain('đề nghị Mặt trận');
    expect(said).toContain('Đề nghị phối hợp');
    expect(said).not.toMatch(/ giao |ĐƯỢC GIAO|PHẢI GỬI/);
    expect(sentences(sheet(health)).join('\n')).not.toMatch(/đề nghị/i);
  });

  test('tells when the body ends, and says so when there is nothing', () => {
    expect(sentences(sheet(health, [], '2023-06-30'))).toContain('Cơ quan kết thúc hoạt động ngày 30/06/2023.');
    expect(sentences(sheet(health, []))).toContain('Không có báo cáo nào còn phải gửi.');
    expect(sentences(sheet(anAgency({ id: 9 })))).toContain('Không có nhiệm vụ nào được giao cho cơ quan này.');
  });
});
