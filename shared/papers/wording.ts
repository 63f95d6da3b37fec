import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { ObligationState } from '../deadlines/obligation-state.ts';
import type { AmendmentKind } from '../plan/plan.contract.ts';
import type { Role } from '../tasks/task-seed.ts';
import type { Progress } from '../tasks/tasks.contract.ts';

/** Every printed Vietnamese word of the working papers. Names and the plan's own words come from the data. */

export const roleNames: Readonly<Record<Role, string>> = {
  lead: 'Chủ trì',
  support: 'Phối hợp',
  monitor: 'Theo dõi',
};

export const roleLetters: Readonly<Record<Role, string>> = { lead: 'C', support: 'P', monitor: 'T' };

/** Before the letter of a body that the plan requests rather than requires. */
export const requestLetter = 'Đ';
export const requested = (roleName: string): string => `Đề nghị ${roleName.toLowerCase()}`;

export const progressNames: Readonly<Record<Progress, string>> = {
  'not-started': 'Chưa triển khai',
  'in-progress': 'Đang thực hiện',
  done: 'Đã hoàn thành',
  'done-late': 'Hoàn thành quá hạn',
  'none-occurred': 'Không phát sinh',
};

export const progressLetters: Readonly<Record<Progress, string>> = {
  'not-started': 'CT',
  'in-progress': 'ĐT',
  done: 'HT',
  'done-late': 'HQ',
  'none-occurred': 'KPS',
};

export const withPercent = (progress: string, percent: number): string => `${progress} (${percent}%)`;
export const allDistricts = (count: number): string => `UBND ${count} huyện, thành phố`;
export const someDistricts = (names: string): string => `UBND: ${names}`;
export const officeTask = (title: string): string => `${title} (VP)`;
export const endedTask = (title: string, on: Day): string => `${title} (kết thúc ngày ${formatDay(on)})`;
export const dated = (day: Day, text: string): string => `${formatDay(day)}: ${text}`;
export const andOthers = (count: number): string => `và ${count} đơn vị khác`;
export const nobody = 'chưa nêu';

const letters = (of: Readonly<Record<string, string>>, names: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([key, letter]) => `${letter}: ${(names[key] ?? '').toLowerCase()}`)
    .join('; ');

export const matrix = {
  title: 'MA TRẬN NHIỆM VỤ THEO CƠ QUAN',
  clause: 'Mục',
  task: 'Nội dung nhiệm vụ',
  districts: (count: number) => `${count} huyện, thành phố`,
  legend:
    `Vai trò: ${letters(roleLetters, roleNames)}; thêm Đ ở trước: đề nghị. ` +
    `Tiến độ: ${letters(progressLetters, progressNames)}. ` +
    'Dạng n/m: n trong m huyện, thành phố được giao đã xong. Ô trống: không giao. ' +
    '(VP): nhiệm vụ do văn phòng bổ sung.',
  empty: 'Không có nhiệm vụ nào.',
} as const;

export const groupNames = {
  department: 'Sở, ngành',
  force: 'Lực lượng vũ trang',
  district: 'Huyện, thành phố',
  'customs-bank': 'Hải quan, ngân hàng',
  front: 'Mặt trận, đoàn thể',
  justice: 'Tư pháp',
  press: 'Báo chí',
  other: 'Khác',
} as const;

export const list = {
  title: 'DANH SÁCH NHIỆM VỤ',
  columns: {
    clause: 'Mục',
    task: 'Nội dung nhiệm vụ',
    lead: 'Chủ trì',
    support: 'Phối hợp, theo dõi',
    progress: 'Tiến độ',
    result: 'Kết quả mới nhất',
    evidence: 'Tài liệu',
  },
  summary: (all: number, started: number, done: number) =>
    `${all} nhiệm vụ: ${done} đã xong, ${started - done} đang thực hiện, ${all - started} chưa triển khai.`,
  note: 'Tài liệu: số văn bản minh chứng đã ghi. (VP): nhiệm vụ do văn phòng bổ sung.',
} as const;

export const agencySheet = {
  title: 'PHIẾU NHIỆM VỤ',
  tasks: 'I. NHIỆM VỤ ĐƯỢC GIAO',
  requestedTasks: 'I. NHIỆM VỤ ĐỀ NGHỊ THỰC HIỆN',
  obligations: 'II. BÁO CÁO PHẢI GỬI',
  requestedObligations: 'II. BÁO CÁO ĐỀ NGHỊ GỬI',
  opening: (plan: string, agency: string, lead: number, other: number) =>
    `${plan} giao ${agency}: chủ trì ${lead} nhiệm vụ, phối hợp hoặc theo dõi ${other} nhiệm vụ.`,
  requestedOpening: (plan: string, agency: string, lead: number, other: number) =>
    `${plan} đề nghị ${agency}: chủ trì ${lead} nhiệm vụ, phối hợp hoặc theo dõi ${other} nhiệm vụ.`,
  columns: {
    number: 'TT',
    clause: 'Mục',
    role: 'Vai trò',
    text: 'Nội dung trong Kế hoạch',
    progress: 'Tiến độ',
    result: 'Kết quả mới nhất',
    evidence: 'Tài liệu',
  },
  superseded: (documentNumber: string, effectiveOn: Day) =>
    `lời văn thay từ ngày ${formatDay(effectiveOn)}${documentNumber === '' ? '' : `, văn bản ${documentNumber}`}`,
  obligationColumns: { number: 'TT', what: 'Báo cáo', due: 'Hạn', state: 'Tình trạng' },
  noTasks: 'Không có nhiệm vụ nào được giao cho cơ quan này.',
  noObligations: 'Không có báo cáo nào còn phải gửi.',
  ends: (day: Day) => `Cơ quan kết thúc hoạt động ngày ${formatDay(day)}.`,
} as const;

export const obligationWords: Readonly<Record<ObligationState, string>> = {
  'not-due': 'Chưa đến hạn',
  'due-soon': 'Sắp đến hạn',
  'due-today': 'Đến hạn hôm nay',
  overdue: 'Quá hạn',
  extended: 'Được gia hạn',
  'done-on-time': 'Đã gửi đúng hạn',
  'done-late': 'Đã gửi chậm',
  'not-required': 'Không phải nộp',
};

const workingDays = (count: number): string => `${count} ngày làm việc`;
export const lateBy = (count: number): string => `chậm ${workingDays(count)}`;
export const daysLeft = (count: number): string => `còn ${workingDays(count)}`;
export const obligationName = (regime: string, period: string): string => `${regime}, ${startSmall(period)}`;

export const amendmentNames: Readonly<Record<AmendmentKind, string>> = {
  add: 'Bổ sung nhiệm vụ',
  change: 'Sửa nhiệm vụ',
  end: 'Kết thúc nhiệm vụ',
  supersede: 'Thay lời văn',
};

/** Inside a sentence a title begins small, but an abbreviation keeps its capitals. */
export const startSmall = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
