import type { SetKind } from '../../shared/sets/indicator-set.ts';
import type { KindDifference, SetInForce } from '../../shared/sets/sets.contract.ts';
import { kindNames, originNames } from '../../shared/sets/wording.ts';
import { count } from './numbers.ts';

export const setWords = {
  title: 'Bộ biểu mẫu',
  slice: ({ year, name, fromYear }: Pick<SetInForce, 'year' | 'name' | 'fromYear'>) =>
    `Năm ${year} · ${name}${fromYear === null ? '' : ` · áp dụng từ năm kế hoạch ${fromYear}`}`,
  exportXlsx: 'Xuất Excel…',
  exportJson: 'Xuất JSON…',
  load: 'Nạp bộ…',
  written: (fileName: string) => ({
    title: `Đã ghi ${fileName}`,
    advice: 'Sửa tệp này rồi dùng “Nạp bộ…”. Trước khi nhận, chương trình cho xem những gì sẽ thay đổi.',
  }),
  inForce: (year: number) => `Đang áp dụng năm ${year}`,
  name: 'Tên bộ',
  basis: 'Căn cứ',
  origin: 'Nguồn',
  from: 'Áp dụng từ',
  fromStart: 'từ đầu, theo chương trình',
  fromYear: (year: number, fileName: string | null) =>
    `năm kế hoạch ${year}${fileName === null ? '' : `, tệp ${fileName}`}`,
  contents: 'Nội dung của bộ',
  kind: 'Nội dung',
  count: 'Số lượng',
  ofOrigin: (name: string, value: number) => `${name} ${count(value)}`,
  originName: originNames,
  kindName: kindNames,
} as const;

export const mappingWords = {
  title: 'Đối chiếu mã cũ – mã mới',
  intro:
    'Số liệu đã thu theo mã cũ hiện dưới mã mới ở các năm trước khi dùng mã mới. Nhiều mã cũ cộng vào một mã mới được; có/không, điểm và danh mục chỉ đối chiếu một – một.',
  none: {
    title: 'Chưa có đối chiếu nào',
    advice: 'Khi một mã được thay bằng mã khác, thêm dòng ở dưới để số cũ vẫn nối được.',
  },
  old: 'Mã cũ',
  new: 'Mã mới',
  fromYear: 'Dùng mã mới từ năm',
  note: 'Ghi chú',
  choose: 'Chọn mã',
  element: ({ code, name, inForce }: SetInForce['elements'][number]) =>
    `${code} · ${name}${inForce ? '' : ' (đã kết thúc)'}`,
  add: 'Thêm đối chiếu',
  remove: 'Bỏ',
  removeOne: (old: string, under: string) => `Bỏ đối chiếu ${old} sang ${under}`,
} as const;

export const previewWords = {
  title: (fileName: string) => `Xem trước: ${fileName}`,
  slice: 'Chưa có gì được lưu. Cũ gạch ngang nền đỏ, mới chữ đậm nền xanh.',
  back: 'Quay lại',
  set: 'Bộ trong tệp',
  changes: 'Những gì sẽ thay đổi',
  summary: 'Tóm tắt thay đổi',
  column: {
    kind: 'Nội dung',
    added: 'Thêm',
    changed: 'Sửa',
    absent: 'Không có trong tệp',
    same: 'Giữ nguyên',
  },
  missing: (kind: SetKind) => `${kindNames[kind]} không có trong tệp`,
  missingHead: 'Mục không có trong tệp',
  missingHint: 'Số liệu và lịch sử đã lưu luôn giữ lại. “Kết thúc” là không dùng nữa từ năm kế hoạch này.',
  choice: { keep: 'giữ', end: 'kết thúc từ năm kế hoạch này' },
  nothing: { title: 'Tệp giống hệt bộ đang áp dụng', advice: 'Không có gì để nhận.' },
  added: 'Thêm',
  changed: 'Sửa',
  ended: (year: number) => `Kết thúc từ năm ${year}`,
  kept: 'Không có trong tệp, giữ nguyên',
  old: 'cũ',
  new: 'mới',
  empty: '(trống)',
  problems: (value: number) => ({
    title: `Chưa nạp được: ${count(value)} chỗ cần sửa trong tệp`,
    advice: 'Chưa có gì được lưu. Hãy sửa trong tệp, lưu lại rồi nạp lần nữa.',
  }),
  moreProblems: (value: number) => `… và ${count(value)} chỗ nữa.`,
  regimes: (regimes: readonly { regime: string; form: string }[]) => ({
    title: 'Chế độ báo cáo đang dùng biểu sẽ kết thúc',
    advice: `${regimes.map(({ regime, form }) => `${regime} (${form})`).join('; ')}. Sau khi nhận, hãy chọn biểu mới cho các chế độ này ở mục Thời hạn.`,
  }),
  apply: (value: number) => `Nhận ${count(value)} thay đổi`,
  applied: (value: number) => ({
    title: `Đã nhận bộ: ${count(value)} thay đổi`,
    advice: 'Có thể hoàn tác bằng Ctrl+Z. Biểu đã phát theo bản cũ cần phát lại (mục Biểu mẫu ra).',
  }),
} as const;

/** All that would be written. */
export const changeCount = (differences: readonly KindDifference[]): number =>
  differences.reduce(
    (sum, { added, changed, absent, ends }) => sum + added.length + changed.length + (ends ? absent.length : 0),
    0,
  );
