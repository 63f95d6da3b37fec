import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodKind } from '../../../../shared/calendar/period.ts';
import { ElementCode } from '../../../../shared/ids.ts';
import { plainText } from '../../../../shared/paper/document.ts';
import { guardReport } from '../../../../shared/reports/guard-report.ts';
import { holdsOf, isHeld, type SeenFigures } from '../../../../shared/reports/outline/holds.ts';
import { BlockId, Outline, type OwnWords } from '../../../../shared/reports/outline/outline.ts';
import { catalogOf, problemsIn } from '../../../../shared/reports/outline/say-template.ts';
import { bodyBlocks, writeBody } from '../../../../shared/reports/outline/write-body.ts';
import type { ReportFacts } from '../../../../shared/reports/report-facts.ts';
import { aFigure, known, reportFacts, seededOutline, unknown } from '../report-facts.ts';

const sections = (facts: ReportFacts) => writeBody(guardReport(facts));
const lines = (facts: ReportFacts): string[] =>
  bodyBlocks(sections(facts)).flatMap((block) =>
    block.kind === 'paragraph' ? [plainText(block)] : block.kind === 'heading' ? [block.text] : [],
  );

const words = (block: string, decision: OwnWords['decision'], text = ''): OwnWords => ({
  block: BlockId.parse(block),
  decision,
  text,
});

const writing = (...own: OwnWords[]) => ({ outline: seededOutline('month'), own });

describe('her own words', () => {
  test('stand in their place, with figures in them', () => {
    const facts = reportFacts({ writing: writing(words('causes', 'changed', 'Nguyên nhân: mới mở {TT02}.')) });
    const all = lines(facts);
    expect(all).toContain('Nguyên nhân: mới mở 1.234 buổi.');
    expect(all).not.toContain('Số liệu tổng hợp trong kỳ không cho thấy tồn tại, hạn chế.');
  });

  test('a suggestion is accepted, changed or left out', () => {
    const suggested = (own: OwnWords[]) =>
      bodyBlocks(sections(reportFacts({ writing: writing(...own) }))).flatMap((block) =>
        block.kind === 'paragraph' && block.origin === 'suggested' ? [plainText(block)] : [],
      );
    expect(suggested([])).toEqual(['- Tiếp tục thực hiện các nội dung của Kế hoạch.', 'Không có.']);
    expect(suggested([words('no-proposal', 'accepted')])).toEqual(['- Tiếp tục thực hiện các nội dung của Kế hoạch.']);
    expect(suggested([words('no-proposal', 'changed', 'Đề nghị cấp kinh phí.')])).toHaveLength(1);
    const without = lines(reportFacts({ writing: writing(words('no-proposal', 'left-out')) }));
    expect(without).not.toContain('Không có.');
  });

  test('what she changed is said even where the program would no longer say the sentence', () => {
    const own = words('remind', 'changed', 'Đề nghị nhắc: {huyện chưa gửi}.');
    expect(lines(reportFacts({ writing: writing(own) }))).toContain('Đề nghị nhắc: không có.');
  });
});

describe('the outline', () => {
  const outline = Outline.parse({
    sections: [
      { title: 'Kết quả {kỳ}', blocks: [{ kind: 'topic', id: 'a', title: 'Tuyên truyền' }] },
      { title: '', blocks: [{ kind: 'sentence', id: 'b', text: 'Không đánh số.', when: 'always', suggested: false }] },
      {
        title: 'Hai',
        blocks: [
          { kind: 'heading', id: 'c', text: 'Chỉ tiêu' },
          { kind: 'built-in', id: 'd', what: 'targets' },
          { kind: 'heading', id: 'e', text: 'Khác' },
        ],
      },
    ],
  });

  test('sections are numbered in their order, headings within their section, and the text ends with its mark', () => {
    expect(lines(reportFacts({ writing: { outline, own: [] } }))).toEqual([
      'I. KẾT QUẢ THÁNG 9 NĂM 2023',
      'Trong kỳ: 1.234 buổi tuyên truyền.',
      'Lũy kế từ ngày 15 tháng 12 năm 2022: 9.876 buổi tuyên truyền.',
      'Không đánh số.',
      'II. HAI',
      '1. Chỉ tiêu',
      '2. Khác',
      './.',
    ]);
  });

  test('two blocks of one name are refused', () => {
    const [first] = outline.sections;
    expect(Outline.safeParse({ sections: [first, first] }).success).toBe(false);
  });

  test.each(PeriodKind.options)('the one for a %s can be read whole', (kind) => {
    const all = ['TT02', 'TT03', 'KT03', 'KT04', 'KT05', 'DT01', 'DT02'].map((code) =>
      aFigure({ code: ElementCode.parse(code) }),
    );
    const facts = reportFacts({ topics: [{ title: 'Tất cả', figures: all, note: '' }] });
    const texts = seededOutline(kind).sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
    ]);
    expect(texts.flatMap((text) => problemsIn(text, catalogOf(facts)))).toEqual([]);
  });
});

test('what the sentences of the program say and what is remembered of them is the same number', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (now, inYear) => {
      const figure = aFigure({ inPeriod: known(now), cumulative: known(inYear) });
      const facts = reportFacts({ topics: [{ title: 'Tuyên truyền', figures: [figure], note: '' }] });
      const said = new Map(holdsOf(sections(facts), new Map()).fresh.map((one) => [one.key, one.said]));
      const runs = bodyBlocks(sections(facts)).flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
      const printed = runs.flatMap((run) =>
        run.kind === 'figure' && run.source.startsWith('element:') ? [`${run.text} buổi`] : [],
      );
      expect(printed).toEqual([said.get('TT02'), said.get('TT02.lũy kế')]);
    }),
  );
});

describe('what holds a report', () => {
  const own = words('causes', 'changed', 'Mới mở {TT02}, {TT02.so sánh}.');
  const month = (now: number, given: OwnWords[] = [own]) =>
    reportFacts({
      topics: [{ title: 'Tuyên truyền', figures: [aFigure({ inPeriod: known(now), lastYear: known(100) })], note: '' }],
      writing: writing(...given),
    });
  const holds = (facts: ReportFacts, seen: SeenFigures) => holdsOf(sections(facts), seen);
  const seenOf = (facts: ReportFacts): SeenFigures =>
    new Map(holds(facts, new Map()).fresh.map(({ key, said }) => [key, said]));

  test('nothing the first time; what changed since, with before and now, each once', () => {
    expect(isHeld(holds(month(120), new Map()))).toBe(false);
    const { held } = holds(month(150), seenOf(month(120)));
    expect(held).toEqual([
      { key: 'TT02', name: 'Số buổi tuyên truyền', before: '120 buổi', now: '150 buổi' },
      {
        key: 'TT02.so sánh',
        name: 'Số buổi tuyên truyền',
        before: 'tăng 20% so với cùng kỳ',
        now: 'tăng 50% so với cùng kỳ',
      },
    ]);
  });

  test('a figure that became another state has changed', () => {
    const facts = reportFacts({ topics: [{ title: 'x', figures: [aFigure({ inPeriod: unknown })], note: '' }] });
    expect(holds(facts, seenOf(reportFacts())).held.map(({ key, now }) => `${key}: ${now}`)).toEqual([
      'TT02: chưa có số liệu',
    ]);
  });

  test('a chip that lost its source, until that is seen; one that cannot be read, until it is mended', () => {
    const lost = month(120, [words('causes', 'changed', 'Có {TT99}.')]);
    expect(holds(lost, new Map()).held).toEqual([{ key: 'TT99', name: 'TT99', before: null, now: '' }]);
    expect(lines(lost)).toContain('Có chưa có số liệu.');
    expect(isHeld(holds(lost, new Map([['TT99', '']])))).toBe(false);
    const broken = month(120, [words('causes', 'changed', 'Có {TT02')]);
    expect(holds(broken, seenOf(broken)).unreadable.map(({ block }) => block)).toEqual(['causes']);
  });
});
