import { fold } from '../../text/fold.ts';

/**
 * How chips are written. These are words of the office's own, part of its data like the templates they stand in; they are
 * read without regard to capitals and marks.
 */
export const sideNames = { cumulative: 'lũy kế', lastYear: 'cùng kỳ' } as const;

export const formNames = {
  named: 'kèm tên',
  inWords: 'bằng chữ',
  comparison: 'so sánh',
  change: 'chênh lệch',
  name: 'tên',
  unit: 'đơn vị tính',
} as const;

export const indicatorNames = {
  numerator: 'tử số',
  denominator: 'mẫu số',
  judgement: 'đánh giá',
  planned: 'mức giao',
  lastYear: 'cùng kỳ',
  comparison: 'so sánh',
  name: 'tên',
} as const;

/** What stands for something other than a figure of a form. */
export const wordNames = {
  period: 'kỳ',
  nextPeriod: 'kỳ sau',
  coverage: 'thời gian',
  from: 'từ ngày',
  to: 'đến ngày',
  yearStart: 'đầu năm',
  year: 'năm',
  grounds: 'căn cứ',
  plan: 'kế hoạch',
  field: 'lĩnh vực',
  office: 'cơ quan',
  addressee: 'nơi nhận',
  expected: 'số huyện',
  sent: 'số huyện đã gửi',
  onTime: 'số huyện đúng hạn',
  late: 'số huyện gửi chậm',
  missing: 'số huyện chưa gửi',
  latePlaces: 'huyện gửi chậm',
  missingPlaces: 'huyện chưa gửi',
  urgedPlaces: 'huyện cần đôn đốc',
  incompletePlaces: 'huyện thiếu số liệu',
  unmetTargets: 'chỉ tiêu chưa đạt',
  tasks: 'số nhiệm vụ',
  tasksDone: 'số nhiệm vụ hoàn thành',
  tasksInProgress: 'số nhiệm vụ đang thực hiện',
  tasksNotStarted: 'số nhiệm vụ chưa triển khai',
  tasksOverdue: 'số nhiệm vụ quá hạn',
} as const;

export type SideName = keyof typeof sideNames;
export type FormName = keyof typeof formNames;
export type IndicatorForm = keyof typeof indicatorNames;
export type WordName = keyof typeof wordNames;

const finder = <Name extends string>(names: Readonly<Record<Name, string>>) => {
  const byKey = new Map<string, Name>();
  for (const name in names) byKey.set(fold(names[name]), name);
  return (written: string): Name | undefined => byKey.get(fold(written));
};

export const sideNamed = finder(sideNames);
export const formNamed = finder(formNames);
export const indicatorFormNamed = finder(indicatorNames);
export const wordNamed = finder(wordNames);
