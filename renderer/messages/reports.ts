import type { Audience } from '../../shared/paper/audience.ts';
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
  audience: 'Phạm vi sử dụng',
  audienceHint: (audience: Audience, smallCountBelow: number): string => {
    if (audience === 'inside') return 'Số liệu đầy đủ, chính xác; chỉ dùng trong cơ quan.';
    if (smallCountBelow <= 1) return 'Văn phòng đã chọn không ẩn số nhỏ (mục Hệ thống): mọi số được in đầy đủ.';
    return `Số liệu hỗ trợ (HT) và đấu tranh (DT) từ 1 đến ${smallCountBelow - 1} ghi “< ${smallCountBelow}”; số có thể tính ngược ra cũng được ẩn.`;
  },
  earlier: 'Các bản đã in',
  none: { title: 'Chưa in báo cáo nào', advice: 'Xem trước bên trái, rồi bấm “In ra PDF…”.' },
  columns: { period: 'Kỳ', madeAt: 'In lúc', file: 'Tệp' },
} as const;
