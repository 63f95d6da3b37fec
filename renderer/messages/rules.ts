import { addDays, Day, dayOf } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { CoverageKind } from '../../shared/calendar/period-coverage.ts';
import type { DueBasis, DueRule, RegimeFrequency, RegimeReporters } from '../../shared/deadlines/regime-seed.ts';
import { count } from './numbers.ts';
import { shortDay } from './time.ts';

/** What the sentence of a rule is made from. */
export interface SpokenRule {
  readonly frequency: RegimeFrequency;
  readonly coverage: CoverageKind;
  readonly due: DueRule;
  readonly reporters: RegimeReporters;
  /** Names, where single bodies are named. */
  readonly named: readonly string[];
  readonly bodies: number;
  readonly receiver: string;
  /** The clause of the task whose leads owe the work. */
  readonly task: string | null;
}

/** 'Hằng tháng, 12 huyện, thành phố gửi Sở …; số liệu chốt ngày 14; hạn gửi 02 ngày làm việc sau ngày chốt, nếu trùng …' */
export function ruleSentence(rule: SpokenRule): string {
  const parts = [
    `${frequencyNames[rule.frequency]}, ${whoOf(rule)} gửi ${rule.receiver}`,
    ...cutOffOf(rule),
    dueOf(rule.due),
  ];
  return `${parts.join('; ')}.`;
}

export const frequencyNames: Readonly<Record<RegimeFrequency, string>> = {
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  'half-year': '6 tháng một lần',
  'nine-months': 'Một lần cho 9 tháng đầu năm',
  year: 'Hằng năm',
  once: 'Một lần',
  'on-request': 'Khi có yêu cầu',
};

const fewNames = 3;

function whoOf({ reporters, named, bodies, task }: SpokenRule): string {
  if (task !== null) return `${count(bodies)} cơ quan chủ trì nhiệm vụ ${task}`;
  if (named.length > fewNames) return `${count(named.length)} cơ quan được nêu tên`;
  if (named.length > 0) return named.join(', ');
  return reporters === 'province' ? reporterNames.province : `${count(bodies)} ${reporterNames[reporters]}`;
}

const reporterNames: Readonly<Record<RegimeReporters, string>> = {
  districts: 'huyện, thành phố',
  agencies: 'sở, ngành, đoàn thể',
  province: 'cơ quan đầu mối của tỉnh',
};

const cutOffs: Readonly<Record<CoverageKind, Readonly<Partial<Record<RegimeFrequency, string>>>>> = {
  administrative: {
    month: 'ngày 14',
    quarter: 'ngày 14 của tháng cuối quý',
    'half-year': 'ngày 14/6 và 14/12',
    'nine-months': 'ngày 14/9',
    year: 'ngày 14/12',
  },
  calendar: {
    month: 'ngày cuối tháng',
    quarter: 'ngày cuối quý',
    'half-year': 'ngày 30/6 và 31/12',
    'nine-months': 'ngày 30/9',
    year: 'ngày 31/12',
  },
};

/** A report that waits to be asked, or is due once, has no figures that close by a calendar. */
function cutOffOf({ frequency, coverage, due }: SpokenRule): string[] {
  const day = cutOffs[coverage][frequency];
  return day === undefined || due.kind === 'on-request' ? [] : [`số liệu chốt ${day}`];
}

const movedOn = 'nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp';

function dueOf(due: DueRule): string {
  switch (due.kind) {
    case 'working-days-after-cut-off':
      return due.days === 0
        ? `hạn gửi chính ngày chốt, ${movedOn}`
        : `hạn gửi ${String(due.days).padStart(2, '0')} ngày làm việc sau ngày chốt, ${movedOn}`;
    case 'day-of-month':
      return `hạn gửi ${due.day === 31 ? 'ngày cuối' : `ngày ${due.day}`} ${monthOf(due.months)}, ${movedOn}`;
    case 'fixed':
      return `hạn gửi ngày ${due.day}/${due.month}, ${movedOn}`;
    case 'before':
      return due.reading === 'habit'
        ? `hạn gửi trước ngày ${due.day}/${due.month}, theo thói quen tính cả ngày đó, ${movedOn}`
        : `hạn gửi trước ngày ${due.day}/${due.month}, tức là chậm nhất ngày ${shortDay(dayBefore(due))}, nếu trùng ngày nghỉ thì phải gửi vào ngày làm việc liền trước`;
    case 'once':
      return `hạn gửi ngày ${formatDay(due.on)}, ${movedOn}`;
    case 'on-request':
      return 'hạn gửi theo từng yêu cầu';
  }
}

function monthOf(months: number): string {
  if (months === 0) return 'của tháng chốt số liệu';
  return months === 1 ? 'của tháng sau tháng chốt số liệu' : `của tháng thứ ${months} sau tháng chốt số liệu`;
}

/** Said for a common year: the first of March follows 28 February. */
const dayBefore = ({ month, day }: { readonly month: number; readonly day: number }): Day =>
  addDays(dayOf(2023, month, day) ?? Day.parse('2023-03-01'), -1);

export const ruleWords = {
  table: 'Các chế độ báo cáo và hạn định kỳ',
  code: 'Mã',
  rule: 'Chế độ',
  nextDates: '5 ngày đến hạn kế tiếp',
  basis: 'Căn cứ hạn',
  noDates: 'không tự sinh ngày nào',
  ended: (day: string) => `kết thúc ngày ${day}`,
  startsOn: (day: string) => `như hiện nay từ ngày ${day}`,
  basisOf: (basis: DueBasis, text: string) => (basis === 'text' ? `theo văn bản: ${text}` : 'do văn phòng đặt'),
  slice: (shown: number) => `${count(shown)} chế độ; mỗi ngày đến hạn đều do một chế độ ở đây sinh ra`,
  add: 'Thêm chế độ…',
  open: (name: string) => `Xem và sửa chế độ ${name}`,
  newTitle: 'Thêm chế độ báo cáo',
  sentence: 'Chế độ này có nghĩa là',
  name: 'Tên chế độ',
  frequency: 'Bao lâu một lần',
  reporters: 'Ai phải gửi',
  reporterChoice: {
    districts: 'Các huyện, thành phố',
    agencies: 'Các sở, ngành, đoàn thể',
    province: 'Cơ quan đầu mối của tỉnh',
  } satisfies Readonly<Record<RegimeReporters, string>>,
  named: (chosen: number) => (chosen === 0 ? 'Chỉ một số cơ quan…' : `Chỉ ${count(chosen)} cơ quan đã chọn`),
  namedHint: 'Không chọn cơ quan nào: tất cả đều phải gửi.',
  task: 'Theo nhiệm vụ (cơ quan chủ trì phải gửi)',
  noTask: 'Không theo nhiệm vụ nào',
  receiver: 'Gửi tới',
  coverage: 'Kỳ số liệu',
  coverages: {
    administrative: 'Chốt ngày 14 (NĐ 09/2019)',
    calendar: 'Chốt ngày cuối tháng',
  } satisfies Readonly<Record<CoverageKind, string>>,
  due: 'Hạn gửi',
  dueKinds: {
    'working-days-after-cut-off': 'Số ngày làm việc sau ngày chốt',
    'day-of-month': 'Một ngày trong tháng',
    fixed: 'Một ngày cố định trong năm',
    before: '“Trước ngày …” trong năm',
    once: 'Một ngày, một lần',
    'on-request': 'Theo từng yêu cầu',
  } satisfies Readonly<Record<DueRule['kind'], string>>,
  days: 'Số ngày làm việc',
  dayOfMonth: 'Ngày',
  monthsLater: 'Tháng',
  monthChoices: ['của tháng chốt số liệu', 'của tháng sau', 'của tháng thứ 2 sau đó', 'của tháng thứ 3 sau đó'],
  month: 'Tháng',
  reading: 'Hiểu chữ “trước”',
  readings: { strict: 'chặt: chậm nhất ngày liền trước', habit: 'thói quen: tính cả ngày đó' },
  onceOn: 'Ngày đến hạn',
  warnDays: 'Báo sắp đến hạn trước (ngày)',
  form: 'Biểu mẫu',
  noForm: 'Không có biểu (báo cáo bằng lời)',
  clause: 'Mục của kế hoạch',
  dueBasis: 'Hạn gửi theo',
  dueBases: { text: 'có trong văn bản', office: 'do văn phòng đặt' } satisfies Readonly<Record<DueBasis, string>>,
  legalBasis: 'Văn bản làm căn cứ',
  legalBasisHint: 'bắt buộc khi hạn có trong văn bản',
  note: 'Ghi chú',
  from: 'Áp dụng từ ngày',
  fromHintNew: (day: string) => `Không sinh việc nào đã chốt trước ngày ${day}.`,
  fromHint: (day: string) => `Việc đã chốt trước ngày ${day} giữ nguyên, kể cả việc đã nhận, đã quyết định riêng.`,
  preview: 'Các ngày sẽ sinh ra trong năm kế hoạch',
  previewNone: 'Chế độ này không tự sinh ngày đến hạn nào.',
  notComplete: 'Điền tên, mục của kế hoạch và nơi nhận để lưu.',
  needsText: 'Hạn có trong văn bản thì phải nêu văn bản.',
  saveNew: 'Thêm chế độ',
  saveChange: 'Lưu thay đổi',
  added: (code: string, made: number) => ({
    title: `Đã thêm chế độ ${code}`,
    advice: `Đã sinh ${count(made)} việc đến hạn.`,
  }),
  changed: (kept: number, removed: number, made: number) => ({
    title: 'Đã đổi chế độ',
    advice: `Giữ nguyên ${count(kept)} việc, bỏ ${count(removed)} việc chưa ai nộp, sinh mới ${count(made)} việc.`,
  }),
  end: 'Kết thúc chế độ…',
  endTitle: 'Kết thúc chế độ',
  endOn: 'Ngày cuối cùng còn áp dụng',
  endHint: 'Việc đã chốt đến hết ngày này vẫn phải nộp; việc sau đó chưa ai nộp thì bỏ.',
  saveEnd: 'Kết thúc chế độ',
  endDone: (removed: number) => ({ title: 'Chế độ đã kết thúc', advice: `Đã bỏ ${count(removed)} việc về sau.` }),
  cancel: 'Thôi',
} as const;
