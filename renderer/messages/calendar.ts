import type { CalendarProblem } from '../../shared/calendar/calendar.contract.ts';
import type { HolidayKind } from '../../shared/calendar/holiday-seed.ts';
import { count } from './numbers.ts';
import type { Tone } from './sign-words.ts';

/** On the year's picture: a letter, and a colour that says the same. */
export const holidaySigns: Readonly<Record<HolidayKind, { tone: Tone; mark: string; word: string }>> = {
  holiday: { tone: 'bad', mark: 'L', word: 'nghỉ lễ' },
  compensation: { tone: 'caution', mark: 'B', word: 'nghỉ bù' },
  swap: { tone: 'brand', mark: 'H', word: 'nghỉ hoán đổi' },
  'make-up': { tone: 'good', mark: 'LB', word: 'đi làm bù' },
};

const problems: Readonly<Record<CalendarProblem['problem'], string>> = {
  'no-day': 'cột ngày không phải là ngày (viết như 30/04/2024)',
  'no-kind': 'cột loại không phải lễ, nghỉ bù, hoán đổi hay làm bù',
  twice: 'ngày này đã có ở một dòng trên',
  'make-up-on-weekday': 'làm bù phải rơi vào thứ Bảy hoặc Chủ Nhật',
  'not-utf8': 'tệp không ở dạng UTF-8; trong Excel hãy lưu lại dạng “CSV UTF-8”',
};

export const calendarWords = {
  slice: (days: number, unverified: number) =>
    `${count(days)} ngày khác tuần thường${unverified === 0 ? '' : `, ${count(unverified)} ngày cần đối chiếu`}`,
  year: (year: number) => `Lịch làm việc năm ${year}`,
  previousYear: 'Năm trước',
  nextYear: 'Năm sau',
  list: 'Các ngày nghỉ và ngày làm bù',
  day: 'Ngày',
  kind: 'Loại',
  name: 'Tên',
  source: 'Nguồn',
  sourceHint: 'số, ngày của thông báo hoặc quyết định',
  compared: 'Đối chiếu',
  verified: 'đã đối chiếu',
  unverified: 'cần đối chiếu',
  isVerified: 'Đã đối chiếu với quyết định của năm',
  weekend: 'thứ Bảy, Chủ Nhật',
  month: (month: number) => `Tháng ${month}`,
  weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  dayMeaning: (day: string, words: readonly string[]) => [day, ...words].join(', '),
  working: 'ngày làm việc',
  add: 'Thêm ngày…',
  addTitle: 'Thêm ngày vào lịch làm việc',
  editTitle: (day: string) => `Ngày ${day}`,
  edit: (day: string) => `Sửa ngày ${day}`,
  save: 'Lưu ngày',
  remove: 'Bỏ ngày này',
  importFile: 'Nhập từ tệp…',
  exportFile: 'Ghi ra tệp…',
  weekdayMakeUp: 'Làm bù phải rơi vào thứ Bảy hoặc Chủ Nhật.',
  saved: (changed: number, moved: number) => ({
    title: changed === 0 ? 'Không có gì thay đổi' : `Đã lưu ${count(changed)} ngày`,
    advice:
      moved === 0
        ? 'Không có ngày đến hạn nào phải tính lại.'
        : `${count(moved)} việc chưa đến hạn được tính lại ngày; việc đã nhận hoặc đã có quyết định riêng giữ nguyên.`,
  }),
  refused: (lines: number) => `Chưa nhập ngày nào: ${count(lines)} dòng chưa hiểu được`,
  refusedAdvice: 'Sửa các dòng sau trong tệp rồi nhập lại; lịch hiện có không thay đổi.',
  problem: ({ line, problem }: CalendarProblem) => `Dòng ${line}: ${problems[problem]}.`,
  exported: (fileName: string) => ({
    title: `Đã ghi ${fileName}`,
    advice: 'Mở bằng Excel, sửa rồi nhập lại được. Cột: ngày; loại; tên; nguồn; đối chiếu.',
  }),
  empty: {
    title: 'Năm này chưa có ngày nghỉ nào trong lịch',
    advice: 'Thêm từng ngày, hoặc nhập từ tệp theo thông báo nghỉ lễ, Tết của năm.',
  },
} as const;
