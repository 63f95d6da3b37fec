import type { Rollover, RolloverCounts, RolloverParts } from '../../shared/rollover/rollover.contract.ts';
import { count } from './numbers.ts';

const tasksOf = ({ tasks }: Pick<RolloverCounts, 'tasks'>): string => `${count(tasks)} nhiệm vụ`;
const assignmentsOf = ({ assignments }: Pick<RolloverCounts, 'assignments'>): string =>
  `${count(assignments)} phân công`;
const regimesOf = ({ regimes, obligations }: Pick<RolloverCounts, 'regimes' | 'obligations'>): string =>
  `${count(regimes)} chế độ báo cáo (${count(obligations)} nghĩa vụ đến hạn)`;
const targetsOf = ({ targets }: Pick<RolloverCounts, 'targets'>): string => `${count(targets)} chỉ tiêu`;

/** Only what there is any of. */
const partsMade = (made: RolloverCounts): string =>
  [
    `${count(made.clauses)} đoạn`,
    made.tasks > 0 ? tasksOf(made) : '',
    made.assignments > 0 ? assignmentsOf(made) : '',
    made.regimes > 0 ? regimesOf(made) : '',
    made.targets > 0 ? targetsOf(made) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

export const rolloverWords = {
  title: (from: number) => `Chép kế hoạch năm ${from} sang năm mới`,
  intro: (from: number) =>
    `Lời văn và các mục luôn đi cùng, đánh dấu là bản chép chưa đối chiếu. Tiến độ, ghi chú, kết quả, minh chứng, số liệu của năm ${from} ở lại năm ${from}; hai kế hoạch dùng song song.`,
  year: 'Năm',
  code: 'Mã kế hoạch',
  codeHint: 'Chữ hoa không dấu, chữ số, gạch nối; 3 đến 40 ký tự',
  codeWrong: 'Chỉ dùng chữ hoa không dấu, chữ số và dấu gạch nối, từ 3 đến 40 ký tự',
  name: 'Tên kế hoạch',
  nameWrong: 'Cần điền tên, tối đa 300 ký tự',
  parts: 'Mang theo',
  part: {
    tasks: (counts: RolloverCounts) => `Nhiệm vụ: ${tasksOf(counts)}`,
    agencies: (counts: RolloverCounts) => `Cơ quan thực hiện: ${assignmentsOf(counts)}`,
    forms: (counts: RolloverCounts) => `Biểu mẫu, chế độ báo cáo: ${regimesOf(counts)}`,
    targets: (counts: RolloverCounts) => `Chỉ tiêu: ${targetsOf(counts)}`,
  } satisfies Record<keyof RolloverParts, (counts: RolloverCounts) => string>,
  partNote: {
    tasks: 'Tiến độ trở về “Chưa triển khai”. Nhiệm vụ đã kết thúc không đi cùng.',
    agencies: 'Cần có nhiệm vụ. Cơ quan đã kết thúc hoạt động không đi cùng.',
    forms: 'Hạn gửi được tính lại theo quy tắc của từng chế độ. Căn cứ là của năm cũ, cần đối chiếu.',
    targets: 'Mức chỉ tiêu giữ nguyên, cần đối chiếu với văn bản mới.',
  } satisfies Record<keyof RolloverParts, string>,
  leftBehind: 'Không đi cùng',
  nothingLeft: 'Không có cơ quan, nhiệm vụ nào phải ở lại.',
  endedTasks: (value: number) => `${tasksOf({ tasks: value })} đã kết thúc.`,
  endedAgencies: (value: number) =>
    `${count(value)} cơ quan kết thúc hoạt động trước năm kế hoạch mới. Sau khi tạo, hãy giao các nhiệm vụ này cho cơ quan tiếp nhận trong Nguyên văn.`,
  column: { agency: 'Cơ quan', endsOn: 'Kết thúc ngày', assignments: 'Phân công' },
  run: (year: number, counts: RolloverCounts, parts: RolloverParts) =>
    `Tạo kế hoạch năm ${year} (${runParts(counts, parts)})`,
  done: ({ year, from, made }: Rollover) => ({
    title: `Đã tạo kế hoạch năm ${year} và đang dùng kế hoạch này`,
    advice: `Đã chép: ${partsMade(made)}. Kết quả của năm ${from} ở lại năm ${from}; chọn lại năm ${from} trên thanh đầu cửa sổ khi cần.`,
  }),
  compare: (from: number) => `So sánh với năm ${from}`,
  read: 'Xem nguyên văn',
  undone: (year: number) => ({
    title: `Đã hoàn tác: kế hoạch năm ${year} không còn`,
    advice: 'Mọi thứ trở lại như trước khi chép.',
  }),
} as const;

function runParts(counts: RolloverCounts, parts: RolloverParts): string {
  const chosen = [
    parts.tasks ? tasksOf(counts) : '',
    parts.tasks && parts.agencies ? assignmentsOf(counts) : '',
    parts.forms ? `${count(counts.regimes)} chế độ báo cáo` : '',
    parts.targets ? targetsOf(counts) : '',
  ].filter((part) => part !== '');
  return chosen.length === 0 ? `${count(counts.clauses)} đoạn văn` : chosen.join(', ');
}
