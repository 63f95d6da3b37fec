import type { MovedDays } from '../../shared/registers/moved-days.ts';
import { count } from './numbers.ts';

/** Words of the part of a register's definition that says how its cases go on. */
export const lifeEditorWords = {
  life: 'Các bước của một vụ việc',
  lifeHint:
    'Vụ việc đã ghi giữ nguyên các bước đã có. Thời hạn mới áp dụng cho mọi vụ việc đang mở; số vụ việc đổi ngày đến hạn được báo trước khi lưu.',
  states: 'Tình trạng của vụ việc (ký hiệu, tên)',
  markOf: (at: number) => `Ký hiệu của tình trạng thứ ${at}`,
  stateNameOf: (at: number) => `Tên của tình trạng thứ ${at}`,
  opening: 'Bước mở đầu: khi ghi dòng vào sổ',
  stepOf: (at: number, isRetired: boolean) => `Bước ${at}${isRetired ? ' (ngừng dùng)' : ''}`,
  stepName: 'Tên bước',
  caseState: 'Tình trạng sau bước',
  after: 'Được ghi ngay sau bước',
  term: 'Thời hạn sau bước',
  termKinds: {
    none: 'Không có',
    duty: 'Phải làm việc tiếp theo',
    expiry: 'Hết hiệu lực',
  },
  termName: 'Tên việc hoặc thời hạn',
  interval: 'Sau bước',
  unit: 'Đơn vị của thời hạn',
  units: { days: 'ngày', months: 'tháng' },
  dayField: 'Ngày ghi ở cột (nếu có)',
  noDayField: 'Không theo cột nào',
  warnDays: 'Nhắc trước (ngày)',
  expiredState: 'Khi hết hạn, thành',
  termNote: 'Căn cứ, ghi chú của thời hạn',
  ownInterval: 'Thời hạn do văn phòng đặt.',
  columns: (fields: number) => `Các cột của bước (${fields})`,
  columnsOf: (step: string) => `Các cột của bước ${step}`,
  columnsHint: 'Ghi thêm khi vụ việc đến bước này, ngoài ngày, văn bản và ghi chú.',
  addStep: 'Thêm bước',
  unnamed: 'chưa có tên',
  drop: 'Bỏ bước',
  dropOf: (name: string) => `Bỏ bước ${name}`,
  retire: 'Ngừng dùng bước',
  retireOf: (name: string) => `Ngừng dùng bước ${name}`,
  bringBack: 'Dùng lại bước',
  bringBackOf: (name: string) => `Dùng lại bước ${name}`,
  noAfter: 'Hãy chọn ít nhất một bước mà bước này theo sau.',
  noTerm: 'Thời hạn cần có tên; số ngày, số tháng từ 1 đến 400; nhắc trước từ 0 đến 90 ngày.',
  noState: 'Tình trạng cần có ký hiệu và tên.',
} as const;

export const movedByGivingBack = (days: MovedDays): string => `Nếu lấy lại định nghĩa gốc: ${movedDaysText(days)}`;

export const movedDaysText = ({ moved, past }: MovedDays): string => {
  if (moved === 0) return 'Không vụ việc đang mở nào đổi ngày đến hạn.';
  const late = past === 0 ? '' : `, trong đó ${count(past)} vụ việc thành quá hạn`;
  return `${count(moved)} vụ việc đang mở đổi ngày đến hạn${late}.`;
};
