import type { Basis, Role } from '../../shared/tasks/task-seed.ts';
import type { Progress } from '../../shared/tasks/tasks.contract.ts';
import { count } from './numbers.ts';
import type { SignWords } from './sign-words.ts';

export const progressSigns: Readonly<Record<Progress, SignWords>> = {
  'not-started': { tone: 'neutral', mark: 'CT', word: 'Chưa triển khai' },
  'in-progress': { tone: 'caution', mark: 'ĐT', word: 'Đang thực hiện' },
  done: { tone: 'good', mark: 'HT', word: 'Đã hoàn thành' },
  'done-late': { tone: 'caution', mark: 'HQ', word: 'Hoàn thành quá hạn' },
  'none-occurred': { tone: 'neutral', mark: 'KPS', word: 'Không phát sinh' },
};

export const roleNames: Readonly<Record<Role, string>> = {
  lead: 'Chủ trì',
  support: 'Phối hợp',
  monitor: 'Theo dõi',
};

export const roleMarks: Readonly<Record<Role, string>> = { lead: 'C', support: 'P', monitor: 'T' };

export const basisNames: Readonly<Record<Basis, string>> = {
  text: 'theo văn bản',
  office: 'do văn phòng xác định',
};

export const taskWords = {
  slice: (shown: number, all: number) =>
    shown === all ? `${count(all)} nhiệm vụ của Kế hoạch` : `${count(shown)} trong ${count(all)} nhiệm vụ, theo bộ lọc`,
  search: 'Tìm nhiệm vụ',
  searchHint: 'Tìm: chieng an, hiv, cam ket…',
  section: 'Mục',
  agency: 'Cơ quan',
  role: 'Vai trò',
  progress: 'Tiến độ',
  allSections: 'Mọi mục',
  allAgencies: 'Mọi cơ quan',
  allRoles: 'Mọi vai trò',
  allProgress: 'Mọi tiến độ',
  clear: 'Bỏ lọc',
  grid: 'Danh sách nhiệm vụ',
  matrix: 'Ma trận nhiệm vụ và cơ quan',
  views: 'Cách xem',
  viewList: 'Danh sách',
  viewMatrix: 'Ma trận',
  legend: 'Chú giải',
  roleAndProgress: (role: string, howFar: string) => `${role} ${howFar}`,
  roleAndProgressLong: (role: string, progress: string, howFar: string) => `${role}, ${progress} (${howFar})`,
  nobody: '·',
  nobodyMeaning: 'không giao',
  allDistrictsLong: 'Ủy ban nhân dân các huyện, thành phố',
  columns: {
    clause: 'Mục',
    title: 'Nội dung trong Kế hoạch',
    lead: 'Chủ trì',
    support: 'Phối hợp',
    progress: 'Tiến độ',
  },
  notNamed: 'chưa nêu',
  allDistricts: (number: number) => `${count(number)} huyện`,
  officeMark: 'VP',
  verbatim: 'Nguyên văn',
  assignments: 'Phân công',
  noAssignment: 'Kế hoạch chưa nêu cơ quan thực hiện nhiệm vụ này.',
  progressOf: (agency: string) => `Tiến độ: ${agency}`,
  noteOf: (agency: string) => `Ghi chú: ${agency}`,
  notePlaceholder: 'Ghi chú kết quả, văn bản…',
  setAll: (number: number) => `Đặt chung cho ${count(number)} cơ quan`,
  choose: 'Chọn tiến độ…',
  history: 'Lịch sử',
  historyOf: (agency: string) => `Lịch sử: ${agency}`,
  noHistory: 'Chưa có thay đổi.',
  progressChanged: (before: string, after: string) => `Tiến độ: ${before} thành ${after}`,
  noteChanged: (before: string, after: string) => `Ghi chú: “${before}” thành “${after}”`,
  doneOf: (done: number, all: number) => `${count(done)}/${count(all)}`,
  notAssigned: 'Chưa giao',
  empty: { title: 'Không có nhiệm vụ nào khớp', advice: 'Bỏ bớt điều kiện lọc hoặc tìm từ khác.' },
  status: (all: number, withoutLead: number) =>
    `${count(all)} nhiệm vụ · ${count(withoutLead)} chưa nêu cơ quan chủ trì`,
} as const;
