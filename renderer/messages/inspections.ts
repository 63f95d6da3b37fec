import type { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { NearInspection, SeasonLine } from '../../shared/inspections/inspections.contract.ts';
import type { Tone } from './sign-words.ts';

type Team = SeasonLine['team'];

export const teamWords: Readonly<Record<Team, string>> = { province: 'Đội tỉnh', district: 'Đội huyện' };

export const stageWords: Readonly<
  Record<SeasonLine['stage'], { readonly word: string; readonly mark: string; readonly tone: Tone }>
> = {
  planned: { word: 'Chưa kiểm tra', mark: 'K', tone: 'caution' },
  visited: { word: 'Đã kiểm tra, chưa kết luận', mark: 'Đ', tone: 'neutral' },
  clean: { word: 'Không vi phạm', mark: 'T', tone: 'good' },
  violating: { word: 'Có vi phạm, chưa xử phạt', mark: 'V', tone: 'bad' },
  sanctioned: { word: 'Đã xử phạt', mark: 'P', tone: 'caution' },
  rechecked: { word: 'Đã hậu kiểm', mark: 'H', tone: 'good' },
};

export const inspectionWords = {
  room: 'Mùa kiểm tra',
  title: (year: number) => `Kiểm tra của Đội 178 năm ${year}`,
  summary: (planned: number, plannedDone: number, unannounced: number) =>
    `Theo kế hoạch: đã làm ${plannedDone}/${planned} cuộc · Đột xuất: ${unannounced} cuộc`,
  plan: 'Ghi cuộc kiểm tra…',
  none: { title: 'Năm này chưa có cuộc kiểm tra nào', advice: 'Hãy bấm “Ghi cuộc kiểm tra…”.' },
  on: 'Ngày',
  expected: (on: Day) => `${formatDay(on)} (dự kiến)`,
  place: 'Địa bàn',
  establishment: 'Cơ sở',
  several: '(không ghi cơ sở cụ thể)',
  team: 'Đội',
  form: 'Hình thức',
  planned: 'Theo kế hoạch',
  unannounced: 'Đột xuất',
  stage: 'Bước',
  violating: 'Vi phạm',
  decisions: 'QĐ phạt',
  money: 'Tiền phạt (đồng)',
  recheck: 'Hậu kiểm',
  recheckDone: (establishments: number) => `đã hậu kiểm ${establishments} cơ sở`,
  recheckDue: (due: Day, isPast: boolean) => `${isPast ? 'quá hạn' : 'trước'} ${formatDay(due)}`,
  overlap: 'Trùng lịch',
  overlapWith: ({ team, on, isVisited }: NearInspection) =>
    `${teamWords[team]} ${isVisited ? 'đã kiểm tra' : 'dự kiến'} ${formatDay(on)}`,
  warning: (establishments: number, days: number) => ({
    title: `${establishments} cơ sở có cả đội tỉnh và đội huyện kiểm tra trong vòng ${days} ngày`,
    advice: 'Hãy thống nhất với đội kia hoặc dời ngày dự kiến để không kiểm tra trùng.',
  }),
  warningOf: (establishment: string, team: Team, on: Day, others: string) =>
    `${establishment}: ${teamWords[team]} ${formatDay(on)}; ${others}`,
  near: (days: number) => ({
    title: `Đội kia cũng kiểm tra cơ sở này trong vòng ${days} ngày`,
    advice: 'Hãy thống nhất với đội kia hoặc đổi ngày để không kiểm tra trùng; nếu cần, vẫn ghi được.',
  }),
  /** 'Đội tỉnh, theo kế hoạch: dự kiến 20/04/2023' */
  nearOne: ({ team, isPlanned, on, isVisited }: NearInspection) =>
    `${teamWords[team]}, ${isPlanned ? 'theo kế hoạch' : 'đột xuất'}: ${isVisited ? 'đã kiểm tra' : 'dự kiến'} ${formatDay(on)}`,
  keepAnyway: 'Đã biết trùng lịch, vẫn ghi',
  sanction: 'Ghi xử phạt…',
  recheckEntry: 'Ghi hậu kiểm…',
  rules: 'Khoảng ngày',
  overlapDays: 'Cảnh báo trùng trong (ngày)',
  recheckDays: 'Hậu kiểm sau (ngày)',
  saveRules: 'Lưu khoảng ngày',
  rulesAreOurs: 'Văn bản không quy định; số ngày do văn phòng đặt.',
} as const;
