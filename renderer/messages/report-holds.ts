import type { AppError } from '../../shared/errors/app-error.ts';
import { count } from './numbers.ts';

type Held = Extract<AppError, { code: 'report-held' }>;
type Counts = Pick<Held, 'changed' | 'lost' | 'unreadable'>;

/** '3 số đã thay đổi, 1 số mất nguồn từ lần xem trước' */
export function heldTitle({ changed, lost, unreadable }: Counts): string {
  const figures = [
    ...(changed > 0 ? [`${count(changed)} số đã thay đổi`] : []),
    ...(lost > 0 ? [`${count(lost)} số mất nguồn`] : []),
  ].join(', ');
  const texts = unreadable > 0 ? `${count(unreadable)} đoạn có chỗ điền chưa đọc được` : '';
  return [...(figures === '' ? [] : [`${figures} từ lần xem trước`]), ...(texts === '' ? [] : [texts])].join('; ');
}

export const heldAdvice = ({ changed, lost, unreadable }: Counts): string =>
  [
    'Chưa có gì được in.',
    ...(changed + lost > 0 ? ['Hãy xem từng số ở mục Soạn báo cáo rồi bấm “Đã xem”.'] : []),
    ...(unreadable > 0 ? ['Hãy sửa các đoạn được đánh dấu ở mục Soạn báo cáo.'] : []),
  ].join(' ');
