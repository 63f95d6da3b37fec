import type { Audience } from '../../shared/paper/audience.ts';
import type { CountedSource } from '../../shared/reports/counted-source.ts';
import type { ReportAnnex, ReportRecipient } from '../../shared/reports/report-choice.ts';
import { countedWords as printed } from '../../shared/reports/wording.ts';
import { count } from './numbers.ts';

export const reportWords = {
  slice: (period: string) => `Báo cáo ${period}: xem trước đúng như bản in, rồi in ra PDF`,
  print: 'In ra PDF…',
  folder: 'Chọn nơi ghi PDF',
  preview: 'Xem trước báo cáo',
  explain: 'Số này từ đâu?',
  hint: 'Bấm vào một số trong bản xem trước để biết số đó từ đâu.',
  printed: (fileName: string, pages: number) => ({
    title: `Đã in ra PDF: ${fileName}, ${count(pages)} trang`,
    advice: 'Số liệu của bản in này đã được chụp lại để đối chiếu về sau.',
  }),
  choices: 'Báo cáo này',
  period: 'Kỳ báo cáo',
  recipient: 'Gửi',
  recipients: {
    'people-committee': 'Ủy ban nhân dân tỉnh',
    ministry: 'Bộ',
    'steering-committee': 'Ban Chỉ đạo',
  } satisfies Readonly<Record<ReportRecipient, string>>,
  asked: 'Báo cáo đột xuất',
  askedBy: 'Theo yêu cầu tại văn bản số',
  askedByExample: 'ví dụ 125/UBND-VX ngày 03/7/2023',
  annexes: 'Phụ lục',
  annexNames: {
    targets: 'Chỉ tiêu của Kế hoạch, cùng kỳ',
    districts: 'Số liệu các huyện, thành phố',
    inspections: 'Kiểm tra của Đội 178',
    timeliness: 'Tình hình nộp báo cáo',
    tasks: 'Ma trận nhiệm vụ',
    sources: 'Nguồn số liệu',
  } satisfies Readonly<Record<ReportAnnex, string>>,
  audienceHint: (audience: Audience, smallCountBelow: number): string => {
    if (audience === 'inside') return 'Số liệu đầy đủ, chính xác; chỉ dùng trong cơ quan.';
    if (smallCountBelow <= 1) return 'Văn phòng đã chọn không ẩn số nhỏ (mục Hệ thống): mọi số được in đầy đủ.';
    return `Số liệu hỗ trợ (HT) và đấu tranh (DT) từ 1 đến ${smallCountBelow - 1} ghi “< ${smallCountBelow}”; số có thể tính ngược ra cũng được ẩn.`;
  },
  earlier: 'Các bản đã in',
  none: { title: 'Chưa in báo cáo nào', advice: 'Xem trước bên trái, rồi bấm “In ra PDF…”.' },
  columns: { period: 'Kỳ', madeAt: 'In lúc', file: 'Tệp' },
} as const;

/** What a number of submissions or tasks was counted from. */
export const countedWords = {
  eyebrow: reportWords.explain,
  title: (source: CountedSource): string =>
    source.of === 'submissions' ? printed.bodies[source.which] : printed.tasks[source.which],
  submissionsOf: (period: string, asOf: string) =>
    `Đếm từ Tình hình nộp ${period.toLowerCase()}, tính đến ngày ${asOf}. Huyện phải gửi nhiều báo cáo được tính là đã gửi khi đã gửi đủ.`,
  tasksOf: (group: string, asOf: string) =>
    `Đếm từ bảng Nhiệm vụ${group === '' ? '' : `, nhóm ${group}`}, tính đến ngày ${asOf}. Nhiệm vụ giao nhiều cơ quan hoàn thành khi tất cả đã hoàn thành.`,
  inIt: (lines: number) => `Tính vào số này: ${count(lines)}`,
  notInIt: (lines: number) => `Không tính vào số này: ${count(lines)}`,
  bodyHead: ['Huyện, thành phố', 'Báo cáo', 'Tình hình', 'Hạn gửi', 'Ngày nhận'],
  taskHead: ['Mục', 'Nhiệm vụ', 'Tiến độ', 'Cơ quan xong'],
  states: { 'not-started': 'Chưa triển khai', 'in-progress': 'Đang thực hiện', done: 'Đã hoàn thành' },
  through: (through: number, given: number) => `${count(through)}/${count(given)}`,
  toBoard: 'Mở Tình hình nộp',
  toTasks: 'Mở bảng Nhiệm vụ',
} as const;
