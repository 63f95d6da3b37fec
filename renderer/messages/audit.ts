import type {
  AuditEntry,
  AuditEvent,
  AuditKind,
  ChainProblem,
  ChainVerdict,
} from '../../shared/audit/audit.contract.ts';
import { AuditEvent as AuditEvents } from '../../shared/audit/audit.contract.ts';
import { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import { FigureSourceKind } from '../../shared/forms/forms.contract.ts';
import { ReportStep } from '../../shared/reports/life/report-life.ts';
import { UndoableOperation } from '../../shared/undo/undo.contract.ts';
import { count } from './numbers.ts';
import { historyWords } from './report-life.ts';
import { progressSigns, roleNames } from './tasks.ts';
import { operationNames } from './undo.ts';

export const auditWords = {
  table: 'Nhật ký',
  slice: (shown: number, total: number) =>
    `${count(shown)} dòng đang xem trong ${count(total)} dòng; chỉ thêm, không sửa, không xóa được`,
  columns: { seq: 'Số', at: 'Lúc', kind: 'Loại', what: 'Việc', before: 'Trước', after: 'Sau', about: 'Ghi chú' },
  filters: 'Lọc nhật ký',
  kind: 'Loại',
  allKinds: 'Mọi loại',
  sought: 'Tìm trong nhật ký',
  soughtHint: 'Tìm chữ, tên tệp, ngày (17/01/2023)',
  older: 'Xem các dòng cũ hơn',
  newest: 'Về các dòng mới nhất',
  verify: 'Kiểm tra tính liền mạch',
  empty: { title: 'Không có dòng nào', advice: 'Bỏ bớt điều kiện lọc để xem các dòng khác.' },
  /** The mark that the chain begins with is none of the lines that are listed. */
  sound: ({ entries, head }: ChainVerdict) => ({
    title: `Nhật ký liền mạch: ${count(entries - 1)} dòng, không dòng nào bị sửa, bỏ hoặc đổi chỗ`,
    advice: `Mã của dòng cuối (số ${count(head.seq)}): ${head.sha256.slice(0, 16)}. Ghi mã này ra giấy thì lần sau đối chiếu được cả phần cuối.`,
  }),
  broken: ({ problems, shown }: ChainVerdict) => ({
    title: `Nhật ký có ${count(problems)} chỗ không liền mạch`,
    advice: `${shown.slice(0, 5).map(problemSentence).join(' ')} Hãy mở “An toàn dữ liệu” để xem cần làm gì.`,
  }),
} as const;

export const kindNames: Readonly<Record<AuditKind, string>> = {
  change: 'Sửa dữ liệu',
  figures: 'Số liệu',
  import: 'Nhận tệp',
  'report-step': 'Báo cáo',
  'closed-period': 'Niêm kỳ đã chốt',
  backup: 'Sao lưu',
  step: 'Thao tác',
  undo: 'Hoàn tác',
  event: 'Chương trình',
  begin: 'Bắt đầu',
};

/** What changed, by the name the log keeps. */
const entityNames: Readonly<Record<string, string>> = {
  agency: 'Cơ quan',
  assignment: 'Phân công',
  'control-total': 'Dòng cộng của bản giấy',
  finding: 'Cảnh báo đã chấp nhận',
  'import-layout': 'Bố cục đã nhớ',
  indicator: 'Chỉ tiêu',
  letter: 'Công văn',
  office: 'Thiết lập văn phòng',
  'official-document': 'Văn bản',
  'period-lock': 'Chốt số liệu',
  place: 'Đơn vị hành chính',
  plan: 'Kế hoạch',
  regime: 'Chế độ báo cáo',
  register: 'Sổ theo dõi',
  'register-entry': 'Dòng của sổ',
  'register-case': 'Vụ việc của sổ',
  'fed-choice': 'Số lấy theo sổ hay theo báo cáo',
  'commune-score': 'Điểm chấm của xã',
  'scoring-sheet': 'Bảng điểm',
  'inspection-rules': 'Quy tắc mùa kiểm tra',
  'report-outline': 'Đề cương báo cáo',
  'report-text': 'Lời văn báo cáo',
  set: 'Bộ biểu mẫu',
  task: 'Nhiệm vụ',
  'value-note': 'Ghi chú của số liệu',
};

const sources: Readonly<Record<FigureSourceKind, string>> = {
  file: 'Nhận từ tệp',
  hand: 'Nhập tay',
  undo: 'Thu hồi hoặc trả lại số trước',
  register: 'Tính từ sổ theo dõi',
};

const events: Readonly<Record<AuditEvent, string>> = {
  checked: 'Kiểm tra toàn bộ: nguyên vẹn',
  'damage-accepted': 'Vẫn dùng dữ liệu có chỗ không khớp',
  'unclean-end': 'Mở lại sau lần đóng không bình thường',
  migrated: 'Nâng cấp dữ liệu lên phiên bản mới',
  'lock-set': 'Đặt hoặc đổi cụm mật khẩu khóa màn hình',
  'lock-removed': 'Bỏ khóa màn hình',
};

/** 'Chốt số liệu: Tháng 1/2023', 'Phân công số 12'. */
export function whatSentence({ kind, what, ref, after, period }: AuditEntry): string {
  switch (kind) {
    case 'change':
      return what === 'period-lock' || what === 'report-text'
        ? `${entityNames[what]}: ${periodTitle(periodOfNumber(ref))}`
        : `${entityNames[what] ?? what} số ${count(ref)}`;
    case 'figures':
      return `${sources[FigureSourceKind.parse(what)]}: ${after} số${period === null ? '' : `, ${periodTitle(period)}`}`;
    case 'import':
      return 'Nhận một tệp số liệu';
    case 'report-step': {
      const step = ReportStep.safeParse(what);
      return `Báo cáo số ${count(ref)}: ${step.success ? historyWords.step(step.data) : what}`;
    }
    case 'closed-period':
      return `${period === null ? '' : periodTitle(period)}: ${after} số`;
    case 'backup':
      return 'Lập bản sao lưu';
    case 'step':
    case 'undo': {
      const operation = UndoableOperation.safeParse(what);
      return operation.success ? capitalised(operationNames[operation.data]) : what;
    }
    case 'event': {
      const event = AuditEvents.safeParse(what);
      return event.success ? events[event.data] : what;
    }
    case 'begin':
      return kindNames.begin;
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the other columns say already is not said again. */
export const afterText = ({ kind, after }: AuditEntry): string =>
  kind === 'figures' || kind === 'closed-period' ? '' : keptText(after);

/** What was kept, without the marks in which the program keeps it: the values alone, one after another. */
export const keptText = (kept: string): string =>
  /^[[{]/.test(kept)
    ? [...kept.replaceAll(keptIds, '').matchAll(keptParts)]
        .filter(([, , key]) => key === undefined)
        .map(([part, text]) => text ?? part)
        .filter((text) => text !== '' && !ownName.test(text))
        .map(said)
        .join(' · ')
    : said(kept);

/** The program's own number of a place tells nobody anything. */
const keptIds = /"place":\d+,?/g;

/** Nor does the name by which the program knows a step of a case. */
const ownName = /^[a-z]+(_[a-z]+)+$/;

const words = new Map([
  ...Object.entries(progressSigns).map(([kept, { word }]) => [kept, word] as const),
  ...Object.entries(roleNames),
  ['true', 'có'],
  ['false', 'không'],
]);

const said = (kept: string): string => {
  const { data: day } = Day.safeParse(kept);
  return words.get(kept) ?? (day === undefined ? kept : formatDay(day));
};

/** A text (the last one may be cut off) with what makes it a key, or a number or a yes or no. */
const keptParts = /"((?:[^"\\]|\\.)*)"?(\s*:)?|-?\d[\d.]*|true|false/g;

function problemSentence({ seq, kind, problem }: ChainProblem): string {
  const at = seq === null ? '' : `Dòng số ${count(seq)}`;
  switch (problem) {
    case 'altered':
      return `${at}: nội dung không còn như khi ghi.`;
    case 'entry-missing':
      return `Thiếu dòng ngay trước dòng số ${count(seq ?? 0)}.`;
    case 'row-missing':
      return `${at}: nội dung của dòng đã bị xóa.`;
    case 'not-in-log':
      return `Có thay đổi không qua chương trình (${kind}).`;
    case 'cut-off':
      return 'Phần cuối của nhật ký đã bị cắt.';
  }
}
