import { startSmall } from './wording.ts';

export const comparisonWords = {
  title: 'SO SÁNH KẾ HOẠCH',
  scope: (before: string, after: string) => `Trước: ${before}. Sau: ${after}`,
  moment: (title: string, year: number, on: string | null) =>
    `Kế hoạch ${title.includes(String(year)) ? '' : `năm ${year}, `}${startSmall(title)}${on === null ? ', hiện nay' : `, tại ngày ${on}`}`,
  summary: (added: number, ended: number, changed: number, same: number) =>
    `${added} nhiệm vụ bổ sung, ${ended} nhiệm vụ kết thúc, ${changed} nhiệm vụ thay đổi, ${same} nhiệm vụ giữ nguyên.`,
  nothing: 'Không có nhiệm vụ nào khác nhau.',
  kinds: {
    added: (count: number) => `Bổ sung (${count})`,
    ended: (count: number) => `Kết thúc (${count})`,
    changed: (count: number) => `Thay đổi (${count})`,
  },
  columns: { clause: 'Mục', what: 'Phần', before: 'Trước', after: 'Sau' },
  fields: {
    clause: 'Mục',
    title: 'Tên gọi',
    text: 'Nội dung',
    assignments: 'Cơ quan',
    progress: 'Tiến độ',
  },
} as const;
