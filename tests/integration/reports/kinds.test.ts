import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PeriodCode, type PeriodKind, parsePeriod } from '../../../shared/calendar/period.ts';
import { Audience } from '../../../shared/paper/audience.ts';
import { type ReportChoice, ReportRecipient, usualAnnexesOf } from '../../../shared/reports/report-choice.ts';
import { writeReportedYear } from '../../builders/a-reported-year.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { aPreparedFolder } from '../../builders/database-content.ts';

let made: Buffer | undefined;

/** Written once for all tests of this file. */
function twoYears(): string {
  made ??= readFileSync(path.join(reportedTwice(), database));
  const folder = aFolder();
  writeFileSync(path.join(folder, database), made);
  return folder;
}

const database = 'so-dieu-phoi.sqlite';

const reportedTwice = (): string =>
  aPreparedFolder((handle) => {
    writeReportedYear(handle, { year: 2022 });
    writeReportedYear(handle, { year: 2023 });
  });

/** The app with a window that keeps the page it is to show. */
function anOffice(dataFolder: string) {
  const pages: string[] = [];
  const showPage = async (html: string) => `page/${pages.push(html)}`;
  const { api } = anApp({ today: '2023-12-20', dataFolder, host: { showPage } });
  const preview = async (choice: Partial<ReportChoice> & Pick<ReportChoice, 'period'>): Promise<string> => {
    await api.reports.preview({ recipient: 'people-committee', audience: 'outside', ...choice });
    return pages.at(-1) ?? '';
  };
  return { api, preview };
}

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');

/** Every figure on the page with what it is the figure of. */
const figuresIn = (html: string): (readonly [string, string])[] =>
  [...html.matchAll(/data-source="([^"]*)">([^<]*)</g)].map(([, source = '', text = '']) => [source, text]);

const number = /^-?[\d.]+(,\d+)?$/;

const periods = ['2023-M03', '2023-Q2', '2023-H1', '2023-H2', '2023-N9', '2023-Y'].map((code) =>
  PeriodCode.parse(code),
);
const inTitle: Readonly<Record<string, string>> = {
  '2023-M03': 'tháng 3 năm 2023',
  '2023-Q2': 'quý II năm 2023',
  '2023-H1': '6 tháng đầu năm 2023',
  '2023-H2': '6 tháng cuối năm 2023',
  '2023-N9': '9 tháng năm 2023',
  '2023-Y': 'năm 2023',
};
const ahead: Readonly<Record<string, string>> = {
  '2023-M03': 'THÁNG SAU',
  '2023-Q2': 'QUÝ SAU',
  '2023-H1': '6 THÁNG CUỐI NĂM',
  '2023-H2': 'NĂM 2024',
  '2023-N9': '3 THÁNG CUỐI NĂM',
  '2023-Y': 'NĂM 2024',
};
const addressees = {
  'people-committee': 'Kính gửi: Ủy ban nhân dân tỉnh Sơn La',
  ministry: 'Kính gửi: Bộ Lao động - Thương binh và Xã hội',
  'steering-committee': 'Kính gửi: Thường trực Ban Chỉ đạo phòng, chống tội phạm',
} satisfies Record<ReportRecipient, string>;

const percentText = (tenths: number): string =>
  `${(tenths / 10).toFixed(tenths % 10 === 0 ? 0 : 1).replace('.', ',')}%`;

/** Figures of one and the same thing that are printed as different numbers. */
const contradictions = (html: string): string[] =>
  [...Map.groupBy(figuresIn(html), ([source]) => source)]
    .filter(([, all]) => new Set(all.map(([, shown]) => shown).filter((shown) => number.test(shown))).size > 1)
    .map(([source]) => source);

/** Each period with each recipient, each of both with either audience. */
const choices = periods.flatMap((period, row) =>
  ReportRecipient.options.map((recipient, column): ReportChoice => {
    const audience = Audience.options[(row + column) % Audience.options.length] ?? 'outside';
    return { period, recipient, audience };
  }),
);

describe('every kind of period, recipient and audience', () => {
  test('is about its period, goes to its recipient, and says the same of the same figure wherever it stands', async () => {
    const { preview } = anOffice(twoYears());
    for (const choice of choices) {
      const html = await preview(choice);
      const text = plain(html);
      expect(text).toContain(`Kết quả công tác phòng, chống mại dâm ${inTitle[choice.period]}`);
      expect(text).toContain(`PHƯƠNG HƯỚNG, NHIỆM VỤ ${ahead[choice.period]}`);
      expect(text).toContain(addressees[choice.recipient]);
      expect(contradictions(html)).toEqual([]);
    }
  });

  test('prints the rates of the screen, in the text and in the annex', async () => {
    const { api, preview } = anOffice(twoYears());
    for (const period of periods) {
      const told = Map.groupBy(figuresIn(await preview({ period, audience: 'inside' })), ([source]) => source);
      const rated = (await api.indicators.table({ period })).filter(({ percent }) => percent !== null);
      expect(rated.length).toBeGreaterThan(5);
      for (const { code, percent } of rated)
        expect(told.get(`indicator:${code}`)?.map(([, shown]) => shown)).toContain(percentText(percent ?? 0));
    }
  });
});

describe('annexes', () => {
  const titled = (html: string): string[] =>
    [...html.matchAll(/annex-title">([^<]*)</g)].map(([, label = '']) => label);

  test('those that are usual for the kind of period, numbered in order, each with "(Kèm theo …)"', async () => {
    const { preview } = anOffice(twoYears());
    for (const period of periods) {
      const html = await preview({ period });
      const usual = usualAnnexesOf(period);
      const roman = ['I', 'II', 'III', 'IV', 'V'].map((each) => `Phụ lục ${each}`);
      expect(titled(html)).toEqual(usual.length === 1 ? ['Phụ lục'] : roman.slice(0, usual.length));
      expect(plain(html).split('(Kèm theo Báo cáo số').length - 1).toBe(usual.length);
    }
  });

  test('what is chosen, whatever the order it is asked in; none leaves the text alone', async () => {
    const { preview } = anOffice(twoYears());
    const period = PeriodCode.parse('2023-M03');
    const html = await preview({ period, annexes: ['sources', 'tasks', 'targets'] });
    expect(titled(html)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
    const heads = [...plain(html).matchAll(/Phụ lục I+ ([^(]*)\(Kèm/g)].map(([, title = '']) => title.trim());
    expect(heads.map((title) => title.slice(0, 16))).toEqual([
      'KẾT QUẢ THỰC HIỆ',
      'TIẾN ĐỘ THỰC HIỆ',
      'NGUỒN SỐ LIỆU CỦ',
    ]);
    expect(titled(await preview({ period, annexes: [] }))).toEqual([]);
  });
});

test('the yearly form stands in the report of the year alone', async () => {
  const { preview } = anOffice(twoYears());
  const yearly = 'Kế hoạch, lồng ghép, quán triệt';
  expect(plain(await preview({ period: PeriodCode.parse('2023-Y') }))).toMatch(
    /\d+ huyện đã ban hành kế hoạch PCMD năm/,
  );
  for (const period of periods.filter((each) => parsePeriod(each).kind !== 'year'))
    expect(plain(await preview({ period }))).not.toContain(yearly);
});

test('a report that was asked for names what asked for it, and goes on as any other', async () => {
  const { preview } = anOffice(twoYears());
  const period = PeriodCode.parse('2023-Q2');
  const text = plain(await preview({ period, request: { document: '125/UBND-VX ngày 03/7/2023' } }));
  expect(text).toContain('(báo cáo đột xuất theo yêu cầu tại Văn bản số 125/UBND-VX ngày 03/7/2023)');
  expect(text).toContain('và yêu cầu tại Văn bản số 125/UBND-VX');
  expect(plain(await preview({ period, request: { document: ' ' } }))).toContain('quý II năm 2023 (báo cáo đột xuất)');
});

test("the office's own wording of an addressee is printed and is not named a second time below", async () => {
  const { api, preview } = anOffice(twoYears());
  const { suggestion } = await api.office.get({});
  const reportAddressees = { ...suggestion.reportAddressees, ministry: 'Bộ Y tế (Cục Phòng bệnh)' };
  await api.office.save({ ...suggestion, reportAddressees, recipients: ['Bộ Y tế (b/c)', 'Lưu: VT'] });
  const html = await preview({ period: PeriodCode.parse('2023-Y'), recipient: 'ministry' });
  expect(plain(html)).toContain('Kính gửi: Bộ Y tế (Cục Phòng bệnh)');
  expect(html.slice(html.indexOf('class="recipients"'))).not.toContain('Bộ Y tế (b/c)');
});

describe('whose reports are counted', () => {
  const told = async (folder: string, code: string): Promise<string> =>
    plain(await anOffice(folder).preview({ period: PeriodCode.parse(code) }));
  const kinds: readonly (readonly [string, PeriodKind, string])[] = [
    ['2023-M03', 'month', 'gửi báo cáo'],
    ['2023-Q2', 'quarter', 'gửi đủ 2 báo cáo của kỳ'],
    ['2023-H1', 'half-year', 'gửi đủ 4 báo cáo của kỳ'],
    ['2023-N9', 'nine-months', 'gửi đủ 6 báo cáo của kỳ'],
    ['2023-Y', 'year', 'gửi đủ 3 báo cáo của kỳ'],
  ];

  test.each(kinds)('%s: of the regimes of a %s', async (code, _kind, said) => {
    expect(
      await told(
        aPreparedFolder(() => undefined),
        code,
      ),
    ).toContain(`Chưa có huyện nào trong số 12 huyện ${said}.`);
  });

  test('half of the districts missing: what is there is counted, and how many are short is said', async () => {
    const half = { year: 2023, reports: (district: number) => district < 6 };
    const text = await told(
      aPreparedFolder((handle) => writeReportedYear(handle, half)),
      '2023-H1',
    );
    expect(text).toMatch(/đủ số liệu: \d+\/204 xã|\d+\/204 xã/);
    expect(text).toContain('6/12 huyện');
  });
});

describe('nothing to report', () => {
  test.each(periods)('%s without any figure still reads right', async (period) => {
    const { preview } = anOffice(aPreparedFolder(() => undefined));
    const text = plain(await preview({ period, annexes: ['targets', 'districts', 'timeliness', 'tasks', 'sources'] }));
    expect(text).toContain('Chưa có số liệu.');
    expect(text).toContain('Chưa có số liệu nào được lưu trong kỳ.');
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  test('a plan without tasks and before anything is due', async () => {
    const folder = aPreparedFolder((handle) => {
      handle.exec('DELETE FROM assignment; DELETE FROM task; DELETE FROM obligation;');
    });
    const { preview } = anOffice(folder);
    const text = plain(await preview({ period: PeriodCode.parse('2023-Y') }));
    expect(text).toContain('Không có nhiệm vụ nào.');
    expect(text).not.toContain('Kế hoạch giao 0 nhiệm vụ');
    expect(text).not.toMatch(/undefined|NaN|null/);
  });
});

test("another year's period is refused: that year has a plan of its own", async () => {
  const { preview } = anOffice(aPreparedFolder(() => undefined));
  await expect(preview({ period: PeriodCode.parse('2022-Y') })).rejects.toMatchObject({ error: { code: 'not-found' } });
});

test('asked for again where nothing has changed, it is the same page: a frame that shows it stands still', async () => {
  const { preview } = anOffice(reportedTwice());
  for (const period of periods) expect(await preview({ period })).toBe(await preview({ period }));
});
