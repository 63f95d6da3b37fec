import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { coverage } from '../../../shared/calendar/period-coverage.ts';
import { type Block, plainText, type Table } from '../../../shared/paper/document.ts';
import { districtAnnex } from '../../../shared/reports/district-table.ts';
import { guardReport } from '../../../shared/reports/guard-report.ts';
import { ReportRecipient } from '../../../shared/reports/report-choice.ts';
import type { DistrictTable, ReportFacts, TopicFigure } from '../../../shared/reports/report-facts.ts';
import { reportPaper } from '../../../shared/reports/report-paper.ts';
import {
  aDistrictTable,
  aFigure,
  anIndicator,
  known,
  none,
  notApplicable,
  reportFacts,
  someDistrict,
  unknown,
} from './report-facts.ts';

const blocksOf = (changes: Partial<ReportFacts>, part = 0): readonly Block[] =>
  reportPaper(reportFacts(changes)).parts[part]?.blocks ?? [];

const sentences = (changes: Partial<ReportFacts>): string[] =>
  blocksOf(changes).flatMap((block) => (block.kind === 'paragraph' ? [plainText(block)] : []));

const only = <Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind): Extract<Block, { kind: Kind }> => {
  const isKind = (block: Block): block is Extract<Block, { kind: Kind }> => block.kind === kind;
  const [found, ...others] = blocks.filter(isKind);
  if (!found || others.length > 0) throw new Error(`not exactly one ${kind}`);
  return found;
};

const said = (figures: readonly TopicFigure[]): string[] =>
  sentences({ topics: [{ title: 'Tuyên truyền', figures, note: '' }] }).filter((line) =>
    /^(Trong kỳ|Lũy kế|Đến hết)/.test(line),
  );

const inPeriod = (...figures: readonly Partial<TopicFigure>[]): string | undefined => said(figures.map(aFigure))[0];

const rowsOf = (table: Table): string[][] =>
  table.rows.map(({ cells }) => cells.map(({ text, note }) => (note ? `${text} (${note})` : text)));

describe('the frame', () => {
  test('head, text and foot come in the order of the layout drawing', () => {
    const kinds = blocksOf({ isDraft: true }).map(({ kind }) => kind);
    expect(kinds.slice(0, 5)).toEqual(['letterhead', 'draft-mark', 'title', 'addressee', 'paragraph']);
    expect(kinds.slice(-2)).toEqual(['paragraph', 'signature']);
    expect(blocksOf({}, 1).map(({ kind }) => kind)).toEqual(['annex-title', 'note', 'table', 'note']);
  });

  test('number and day are blank with room to write, the month has a leading 0 only when it is 1 or 2', () => {
    const head = only(blocksOf({}), 'letterhead');
    expect(head.numberLine).toMatch(/^Số:\u00A0{8,}\/BC-SLĐTBXH$/);
    expect(head.placeAndDate).toMatch(/^Sơn La, ngày\u00A0{6,}tháng 9 năm 2023$/);
    const january = only(blocksOf({ issuedIn: { year: 2024, month: 1 } }), 'letterhead');
    expect(january.placeAndDate).toMatch(/tháng 01 năm 2024$/);
  });

  test('the outline of five parts', () => {
    const headings = blocksOf({}).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(headings.map((heading) => heading.split('.')[0])).toEqual(['I', 'II', 'III', 'IV', 'V']);
    expect(headings.every((heading) => heading === heading.toUpperCase())).toBe(true);
  });

  test('a plan without number is named without one, an issued plan with number and day', () => {
    const issued = { number: '45/KH-UBND', issuedOn: Day.parse('2023-02-03') };
    expect(sentences({})[0]).toContain('Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh Sơn La triển khai công tác');
    expect(sentences({ plan: { ...reportFacts().plan, ...issued } })[0]).toContain(
      'Thực hiện Kế hoạch số 45/KH-UBND ngày 03 tháng 02 năm 2023 của Ủy ban nhân dân tỉnh Sơn La',
    );
  });

  test('the text ends with "./." and "Như trên" stands for the addressee', () => {
    const office = { ...reportFacts().office, recipients: ['Ủy ban nhân dân tỉnh (b/c)', 'Lãnh đạo Sở', 'Lưu: VT'] };
    expect(sentences({}).at(-1)).toMatch(/\.\/\.$/);
    expect(only(blocksOf({ office }), 'signature').recipients).toEqual(['Như trên', 'Lãnh đạo Sở', 'Lưu: VT']);
  });

  test('an annex has a Roman number only beside another', () => {
    const labels = (annexes: ReportFacts['annexes']) =>
      reportPaper(reportFacts({ annexes })).parts.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'annex-title' ? [block.label] : [])),
      );
    expect(labels([{ kind: 'districts' }])).toEqual(['Phụ lục']);
    expect(labels([{ kind: 'targets', months: { columns: [], rows: [] } }, { kind: 'districts' }])).toEqual([
      'Phụ lục I',
      'Phụ lục II',
    ]);
    expect(labels([])).toEqual([]);
  });
});

describe('figures in the text', () => {
  test('the four states', () => {
    expect(
      inPeriod(
        {},
        { name: 'Số tụ điểm phát hiện trong kỳ', inPeriod: none() },
        { name: 'Số vụ án đã xét xử', inPeriod: unknown },
        { name: 'Số lớp tập huấn', inPeriod: notApplicable },
        { name: 'Số vụ án đã truy tố', inPeriod: known(0) },
      ),
    ).toBe(
      'Trong kỳ: 1.234 buổi tuyên truyền; không phát sinh tụ điểm phát hiện; chưa có số liệu về số vụ án đã xét xử; ' +
        'không áp dụng đối với số lớp tập huấn; 0 vụ án đã truy tố.',
    );
  });

  test('a name that is not a count is followed by its figure; parts follow their whole', () => {
    expect(
      inPeriod(
        { name: 'Số vụ án đã xét xử', inPeriod: known(6) },
        { name: 'Trong đó: xét xử lưu động', unit: 'vụ', inPeriod: known(1) },
        { name: 'Tổng số tiền phạt (đ)', unit: 'đồng', inPeriod: known(12_500_000) },
        { name: 'Kinh phí: trung ương', unit: 'đồng', inPeriod: none() },
      ),
    ).toBe(
      'Trong kỳ: 6 vụ án đã xét xử, trong đó xét xử lưu động 1 vụ; tổng số tiền phạt 12.500.000 đồng; ' +
        'kinh phí trung ương không phát sinh.',
    );
  });

  test('what a total is missing is said once where all share it, else beside the figure', () => {
    const partial = known(5, 11, 12);
    expect(inPeriod({ inPeriod: partial }, { name: 'Số tin báo', inPeriod: partial })).toBe(
      'Trong kỳ (đủ số liệu: 11/12 huyện): 5 buổi tuyên truyền; 5 tin báo.',
    );
    expect(
      inPeriod({ inPeriod: partial }, { name: 'Số tin báo', inPeriod: partial }, { name: 'Số vụ', inPeriod: known(2) }),
    ).toBe('Trong kỳ (đủ số liệu: 11/12 huyện): 5 buổi tuyên truyền; 5 tin báo; 2 vụ (12/12 huyện).');
    expect(inPeriod({}, { name: 'Số tin báo' }, { name: 'Số vụ', inPeriod: none(10) })).toBe(
      'Trong kỳ: 1.234 buổi tuyên truyền; 1.234 tin báo; không phát sinh vụ (10/12 huyện).',
    );
  });

  test('one state for all is one word', () => {
    expect(inPeriod({ inPeriod: none(11) }, { inPeriod: none(11) })).toBe(
      'Trong kỳ (đủ số liệu: 11/12 huyện): không phát sinh.',
    );
    expect(inPeriod({ inPeriod: unknown }, { inPeriod: unknown })).toBe('Trong kỳ: chưa có số liệu.');
  });

  test('a topic of which nothing is known says so once', () => {
    const figures = [
      aFigure({ inPeriod: unknown, cumulative: unknown }),
      aFigure({ kind: 'stock', inPeriod: unknown, cumulative: unknown }),
    ];
    expect(said(figures)).toEqual([]);
    expect(sentences({ topics: [{ title: 'Tuyên truyền', figures, note: '' }] })).toContain('Chưa có số liệu.');
  });

  test('flows have a lũy kế, stocks stand at the end of the period', () => {
    expect(said([aFigure(), aFigure({ name: 'Số cơ sở', kind: 'stock', inPeriod: known(300) })])).toEqual([
      'Trong kỳ: 1.234 buổi tuyên truyền.',
      'Lũy kế từ ngày 15 tháng 12 năm 2022: 9.876 buổi tuyên truyền.',
      'Đến hết ngày 14 tháng 9 năm 2023: 300 cơ sở.',
    ]);
  });

  test('in the first month the lũy kế is the month itself', () => {
    const january = PeriodCode.parse('2023-M01');
    const lines = sentences({ period: january, coverage: coverage(january, 'administrative') });
    expect(lines.filter((line) => line.startsWith('Lũy kế'))).toEqual([]);
  });

  test('a printed number keeps the key of what it was computed from', () => {
    const runs = blocksOf({}).flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    const sources = runs.flatMap((run) => (run.kind === 'figure' ? run.source : []));
    expect(sources).toEqual([
      'submissions:sent',
      'submissions:expected',
      'tasks:total',
      'tasks:done',
      'element:TT02',
      'element:TT02:cumulative',
    ]);
  });
});

describe('what is missing or late is named', () => {
  const submissions = { expected: 12, onTime: 9, late: ['Huyện Mường La', 'Thành phố Sơn La'], missing: ['Sốp Cộp'] };

  test('districts that did not send, sent late, sent part', () => {
    const districtTable = aDistrictTable({
      rows: [
        { placeId: someDistrict, place: 'Mai Sơn', amounts: [known(6, 21, 22)] },
        { placeId: someDistrict, place: 'Sốp Cộp', amounts: [{ ...unknown, expected: 8 }] },
      ],
    });
    const lines = sentences({ submissions, districtTable });
    expect(lines).toContain(
      'Có 11/12 huyện đã gửi báo cáo, trong đó 9 huyện gửi đúng hạn, 2 huyện gửi chậm; 1 huyện chưa gửi.',
    );
    expect(lines).toContain('- Chưa gửi báo cáo: Sốp Cộp.');
    expect(lines).toContain('- Gửi báo cáo chậm: huyện Mường La, thành phố Sơn La.');
    expect(lines).toContain('- Số liệu chưa đủ: Mai Sơn (21/22 xã).');
  });

  test('all in time, none at all', () => {
    expect(sentences({})).toContain('Có 12/12 huyện đã gửi báo cáo, tất cả đúng hạn.');
    expect(sentences({ submissions: { expected: 12, onTime: 0, late: [], missing: [] } })).toContain(
      'Chưa có huyện nào trong số 12 huyện gửi báo cáo.',
    );
  });

  test('targets that fall short and overdue tasks', () => {
    const tasks = { total: 96, notStarted: 30, inProgress: 46, done: 20, overdue: 3, groups: [] };
    const lines = sentences({ indicators: [anIndicator(), anIndicator({ status: 'incomplete' })], tasks });
    expect(lines).toContain('- Chỉ tiêu chưa đạt mức Kế hoạch giao: cơ sở đã ký cam kết (mục II.3, 91,7%).');
    expect(lines).toContain('- Có 3 nhiệm vụ quá hạn.');
    expect(lines).toContain('- Hoàn thành 3 nhiệm vụ quá hạn.');
    expect(lines).toContain('- Tiếp tục thực hiện 46 nhiệm vụ đang triển khai.');
  });

  test('overdue tasks that nobody counted are not said to be none', () => {
    const tasks = { total: 5, notStarted: 0, inProgress: 0, done: 5, groups: [] };
    expect(sentences({ tasks: { ...tasks, overdue: 0 } }).join()).toContain('không có nhiệm vụ quá hạn');
    expect(sentences({ tasks: { ...tasks, overdue: null } }).join()).not.toContain('quá hạn');
  });

  test('nothing open: the parts say so instead of being empty', () => {
    const lines = sentences({});
    expect(lines).toContain('Số liệu tổng hợp trong kỳ không cho thấy tồn tại, hạn chế.');
    expect(lines).toContain('Không có.');
  });

  test('who can remind the districts is asked to; the Ministry cannot', () => {
    const reminded = ReportRecipient.options.filter((recipient) =>
      sentences({ submissions, recipient }).some((line) => line.startsWith('Đề nghị ')),
    );
    expect(reminded).toEqual(['people-committee', 'steering-committee']);
    expect(sentences({ submissions, recipient: 'ministry' })).toContain('Không có.');
  });

  test('next steps and proposals are suggestions, everything else is facts', () => {
    const origins = blocksOf({ submissions }).flatMap((block) =>
      block.kind === 'paragraph' ? [`${block.origin}: ${plainText(block).slice(0, 15)}`] : [],
    );
    expect(origins.filter((origin) => origin.startsWith('suggested'))).toEqual([
      'suggested: - Đôn đốc gửi b',
      'suggested: Đề nghị Ủy ban ',
    ]);
  });
});

describe('the table of targets', () => {
  const row = (changes: Parameters<typeof anIndicator>[0], facts: Partial<ReportFacts> = {}): string[] | undefined =>
    rowsOf(only(blocksOf({ indicators: [anIndicator(changes)], ...facts }), 'table'))[0]?.slice(3);

  test('counts are kept apart, the rate is of sums', () => {
    expect(row({})).toEqual(['100%', '1.100/1.200', '91,7%', 'Chưa đạt']);
    expect(row({ target: { operator: '>=', value: 80, scale: 0 }, status: 'met' })).toEqual([
      'từ 80%',
      '1.100/1.200',
      '91,7%',
      'Đạt',
    ]);
  });

  test('0 of 0 is "không phát sinh", without a rate', () => {
    const nothing = { numerator: none(), denominator: none(), percent: null, status: 'none-occurred' as const };
    expect(row(nothing)).toEqual(['100%', 'không phát sinh', '', 'Không phát sinh']);
  });

  test('nothing known, something missing, no target', () => {
    expect(row({ numerator: unknown, percent: null, status: 'incomplete' })).toEqual([
      '100%',
      'chưa có số liệu',
      '',
      'Thiếu số liệu',
    ]);
    expect(row({ missing: ['Sốp Cộp'] })?.[1]).toBe('1.100/1.200 (11/12 huyện)');
    expect(row({ denominator: null, percent: null, target: null, status: null })).toEqual([
      'không nêu mức',
      '1.100',
      '',
      '',
    ]);
  });
});

describe('the annex of districts', () => {
  test('a change of units within the year stands at the foot of the table, after the key', () => {
    const text = 'Từ 15/04/2023, Xã Mường Chiên gồm: Xã Cà Nàng, Xã Mường Chiên.';
    const notes = districtAnnex(guardReport(reportFacts({ breaks: [text] }))).filter(({ kind }) => kind === 'note');
    expect(notes.at(-1)).toEqual({ kind: 'note', place: 'below-table', text });
    expect(districtAnnex(guardReport(reportFacts())).filter(({ kind }) => kind === 'note')).toHaveLength(
      notes.length - 1,
    );
  });

  const table = (changes: Partial<ReportFacts>): Table => only(blocksOf(changes, 1), 'table');

  test('the four states and what a figure is missing', () => {
    const [column] = aDistrictTable().columns;
    if (!column) throw new Error('one column');
    const districtTable = aDistrictTable({
      columns: [column, column, column, column],
      rows: [
        {
          placeId: someDistrict,
          place: 'Mai Sơn',
          amounts: [known(1234, 21, 22), none(22, 22), notApplicable, { ...unknown, expected: 22 }],
        },
      ],
      total: [known(5678, 196, 204), none(204, 204), notApplicable, unknown],
    });
    expect(rowsOf(table({ districtTable }))).toEqual([
      ['1', 'Mai Sơn', '1.234 (21/22 xã)', 'KPS', '×', 'chưa có'],
      ['', 'Cộng toàn tỉnh', '5.678 (196/204 xã)', 'KPS', '×', 'chưa có'],
    ]);
    expect(table({ districtTable }).rows.map(({ kind }) => kind)).toEqual(['plain', 'total']);
    const sources = table({ districtTable }).rows.map(({ cells }) => cells.slice(2).map(({ source }) => source));
    expect(sources).toEqual([Array(4).fill('element:TT02@12'), Array(4).fill('element:TT02')]);
  });

  test('a district whose own figure misses a part is incomplete, not "0/1"', () => {
    const columns = aDistrictTable().columns.map((column) => ({ ...column, parts: 'districts' as const }));
    const districtTable = {
      columns,
      rows: [{ placeId: someDistrict, place: 'Mai Sơn', amounts: [known(5, 0, 1)] }],
      total: [known(5, 11, 12)],
    };
    expect(rowsOf(table({ districtTable })).map((cells) => cells[2])).toEqual(['5 (chưa đủ)', '5 (11/12 huyện)']);
  });

  test('a unit that all columns share stands above the table, others below their names', () => {
    const [column] = aDistrictTable().columns;
    if (!column) throw new Error('one column');
    const mixed = aDistrictTable({ columns: [column, { ...column, unit: 'cơ sở' }] });
    const note = (changes: Partial<ReportFacts>) => blocksOf(changes, 1)[1];
    expect(note({})).toMatchObject({
      text: 'Số liệu tính từ ngày 15 tháng 8 năm 2023 đến hết ngày 14 tháng 9 năm 2023. Đơn vị tính: buổi.',
    });
    expect(table({ districtTable: mixed }).head[1]?.map(({ unit }) => unit)).toEqual(['buổi', 'cơ sở']);
  });

  test('columns that would not fit at the usual size are set small, the widest figure in the widest column', () => {
    const [column] = aDistrictTable().columns;
    if (!column) throw new Error('one column');
    const wide = (count: number): DistrictTable => {
      const amounts = Array.from({ length: count }, (_, index) => known(index === 0 ? 15_000_000 : 1, 22, 22));
      return {
        columns: amounts.map(() => column),
        rows: [{ placeId: someDistrict, place: 'Mai Sơn', amounts }],
        total: amounts,
      };
    };
    expect(table({ districtTable: wide(5) }).size).toBe('normal');
    expect(table({ districtTable: wide(15) }).size).toBe('small');
    const [, , first, second] = table({ districtTable: wide(5) }).columns;
    expect(first?.share).toBeGreaterThanOrEqual('15.000.000'.length);
    expect(second?.share).toBeLessThan(first?.share ?? 0);
  });

  test('whatever the columns, head and rows have the same width', () => {
    const [column] = aDistrictTable().columns;
    if (!column) throw new Error('one column');
    const groups = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(groups, (names) => {
        const amounts = names.map(() => known(1, 22, 22));
        const { columns, head, rows } = table({
          districtTable: {
            columns: names.map((group) => ({ ...column, group })),
            rows: [{ placeId: someDistrict, place: 'Mai Sơn', amounts }],
            total: amounts,
          },
        });
        expect(columns).toHaveLength(names.length + 2);
        expect(head[0]?.reduce((sum, cell) => sum + cell.columns, 0)).toBe(columns.length);
        expect(head[1]).toHaveLength(names.length);
        expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
      }),
    );
  });
});
