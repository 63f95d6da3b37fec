import { formatDay } from '../../shared/calendar/day-text.ts';
import type { FigureLock } from '../../shared/forms/figure-lock.ts';

/** Why a figure may not change, as one sentence. */
export function lockSentence(lock: FigureLock): string {
  switch (lock.kind) {
    case 'period':
      return lock.reason === '' ? 'Kỳ này đã chốt số liệu' : `Kỳ này đã chốt số liệu: ${lock.reason}`;
    case 'place-ended':
      return `Đơn vị này đã kết thúc ngày ${formatDay(lock.endedOn)}, trước khi kỳ khép lại`;
    case 'register':
      return `Số này từ sổ “${lock.register}”, không nhập trực tiếp`;
    case 'other-level':
      return 'Số này không thu ở cấp của đơn vị này';
    case 'element-not-in-force':
      return 'Trường số liệu này không dùng trong năm của kỳ';
    case 'other-period-kind':
      return 'Biểu có số này không dùng cho loại kỳ này';
    case 'not-begun':
      return `Kỳ này bắt đầu từ ngày ${formatDay(lock.from)}, chưa nhập được`;
    case 'outside-plan':
      return `Kỳ này không thuộc kế hoạch năm ${lock.year} đang dùng`;
  }
}
