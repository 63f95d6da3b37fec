import { periodLabel } from '../../shared/calendar/period-label.ts';
import type { Finding, FindingFigure, FindingKind, FindingSeverity } from '../../shared/checks/checks.contract.ts';
import type { FindingCounts } from '../../shared/checks/count-findings.ts';
import { countsText, severityNames } from '../../shared/checks/wording.ts';
import { formatScaled } from '../../shared/numbers/scaled.ts';
import { figureWords } from './figures.ts';
import { count } from './numbers.ts';
import type { SignWords } from './sign-words.ts';
import { dayAndTime } from './time.ts';

export const severitySigns: Readonly<Record<FindingSeverity, SignWords>> = {
  error: { tone: 'bad', mark: '!', word: severityNames.error },
  warning: { tone: 'caution', mark: '?', word: severityNames.warning },
  note: { tone: 'neutral', mark: 'i', word: severityNames.note },
};

const kindNames: Readonly<Record<Exclude<FindingKind, 'rule'>, string>> = {
  outlier: 'Khác xa các kỳ trước',
  'cumulative-falls': 'Lũy kế giảm',
  'months-against-form': 'Cộng các kỳ ngắn so với biểu',
  'control-total': 'Dòng cộng trên giấy',
  'fed-differs': 'Sổ khác báo cáo của huyện',
};

/** A rule of the set has its code; the program's own comparisons are one choice each. */
export const ruleName = ({ kind, rule, text }: Pick<Finding, 'kind' | 'rule' | 'text'>): string =>
  kind === 'rule' ? `${rule} ${text}` : kindNames[kind];

/** '5', 'không phát sinh', 'chưa có số liệu' */
export function shownValue({ state, value, scale }: FindingFigure): string {
  switch (state) {
    case 'number':
      return formatScaled(value ?? 0, scale);
    case 'none':
      return figureWords.noneLong;
    case 'not-applicable':
      return figureWords.notApplicableLong;
    case null:
      return figureWords.missing;
  }
}

export const checkWords = {
  slice: (period: string, counts: FindingCounts) => `${period}: ${countsText(counts)}`,
  table: 'Những số liệu không khớp',
  columns: { severity: 'Mức', place: 'Đơn vị', text: 'Nội dung', sides: 'So sánh', handling: 'Xử lý' },
  group: (severity: FindingSeverity, district: string, findings: number) =>
    `${severityNames[severity]} · ${district} (${count(findings)})`,
  acceptedSign: 'đã chấp nhận',
  filters: {
    label: 'Lọc kết quả kiểm tra',
    severity: 'Mức',
    allSeverities: 'Mọi mức',
    district: 'Huyện, thành phố',
    allDistricts: 'Mọi huyện, thành phố',
    rule: 'Quy tắc',
    allRules: 'Mọi quy tắc',
    accepted: 'Xử lý',
    acceptedChoices: { all: 'Cả đã chấp nhận', open: 'Chưa xử lý', accepted: 'Đã chấp nhận' },
    clear: 'Bỏ lọc',
  },
  empty: {
    title: 'Các số liệu đã có của kỳ này đều khớp',
    advice: 'Khi có số mới, mục này kiểm tra lại ngay. Ô chưa có số liệu không được coi là sai.',
  },
  nothingShown: { title: 'Không có mục nào hợp điều kiện lọc', advice: 'Hãy bấm “Bỏ lọc” để xem lại tất cả.' },
  more: (hidden: number) => `Còn ${count(hidden)} mục chưa hiện. Hãy lọc bớt theo huyện hoặc quy tắc.`,
  paper: 'Kết quả kiểm tra kỳ',
  status: (shown: number, all: number) => `Đang hiện ${count(shown)}/${count(all)} mục`,
  panel: {
    figures: 'Các số liên quan',
    columns: { name: 'Số liệu', value: 'Giá trị' },
    figureName: ({ element, name }: FindingFigure) => `${element} ${name}`,
    where: ({ place, period }: FindingFigure) => `${place}, ${periodLabel(period).toLowerCase()}`,
    errorStays: 'Lỗi không chấp nhận được: phải sửa số cho khớp.',
    accept: 'Chấp nhận…',
    acceptTitle: 'Chấp nhận mục này',
    acceptHint: 'Mục này vẫn còn trong danh sách và hiện lại như mới khi một trong các số trên thay đổi.',
    reason: 'Lý do',
    submit: 'Chấp nhận',
    accepted: (at: string, reason: string) => `Đã chấp nhận ${dayAndTime(at)}: ${reason}`,
    again: 'Sửa lý do…',
  },
} as const;
