export const helpWords = {
  open: 'Trợ giúp',
  openHint: 'Trợ giúp cho màn hình này (F1)',
  title: 'Trợ giúp',
  find: 'Tìm trong trợ giúp',
  findHint: 'Không cần gõ dấu',
  pages: 'Các trang trợ giúp',
  none: { title: 'Không có trang nào khớp', advice: 'Hãy thử ít chữ hơn, hoặc tên của màn hình.' },
  picture: (screen: string) => `Hình màn hình ${screen}`,
  shortcuts: 'Phím tắt',
  practice: 'Tập làm quen',
  understood: 'Đã hiểu',
  hint: 'Gợi ý',
} as const;

/** The keys of a group, as they stand on a keyboard, and what they do. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

export const shortcutGroups: readonly { readonly where: string; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    where: 'Mọi màn hình',
    shortcuts: [
      { keys: ['F1'], does: 'trợ giúp cho màn hình đang mở' },
      { keys: ['?'], does: 'bảng phím tắt này (khi không gõ chữ)' },
      { keys: ['Ctrl+K'], does: 'đến một màn hình bằng vài chữ của tên' },
      { keys: ['Ctrl+P'], does: 'in hoặc xuất bảng đang hiện' },
      { keys: ['Ctrl+Z'], does: 'hoàn tác thay đổi vừa lưu; trong ô chữ: lấy lại chữ' },
      { keys: ['Tab', 'Shift+Tab'], does: 'sang phần kế tiếp, quay lại' },
      { keys: ['Esc'], does: 'đóng ngăn, hộp thoại; bỏ phần đang nhập' },
      { keys: ['Ctrl+Cộng', 'Ctrl+Trừ', 'Ctrl+0'], does: 'phóng to, thu nhỏ, trở lại 100 %' },
    ],
  },
  {
    where: 'Bảng, ma trận, danh sách',
    shortcuts: [
      { keys: ['↑', '↓', '←', '→'], does: 'sang dòng, ô khác; mở, đóng nhánh' },
      { keys: ['Home', 'End'], does: 'đầu dòng, cuối dòng (hoặc đầu, cuối danh sách)' },
      { keys: ['Page Up', 'Page Down'], does: 'lên, xuống nhiều dòng' },
      { keys: ['Enter'], does: 'mở dòng, ô đang chọn' },
      { keys: ['Dấu cách'], does: 'đánh dấu dòng, ô chọn' },
    ],
  },
  {
    where: 'Nhập số liệu',
    shortcuts: [
      { keys: ['Enter', 'Shift+Enter'], does: 'lưu và xuống dòng; lên dòng' },
      { keys: ['+', 'Tab'], does: 'sang ô bên phải' },
      { keys: ['. .'], does: 'không phát sinh' },
      { keys: ['-'], does: 'không áp dụng' },
      { keys: ['Delete', 'Backspace'], does: 'xóa số' },
      { keys: ['F2'], does: 'sửa trong ô' },
      { keys: ['F4'], does: 'chi tiết của ô' },
      { keys: ['F6'], does: 'ra khỏi bảng' },
      { keys: ['Shift+↑', 'Shift+↓', 'Shift+←', 'Shift+→'], does: 'chọn thêm ô' },
      { keys: ['Ctrl+D'], does: 'điền xuống vùng đã chọn' },
      { keys: ['Ctrl+C', 'Ctrl+V'], does: 'chép; dán từ bảng tính' },
      { keys: ['Ctrl+Z', 'Ctrl+Y', 'Ctrl+Shift+Z'], does: 'hoàn tác; làm lại' },
    ],
  },
  {
    where: 'Đọc văn bản',
    shortcuts: [
      { keys: ['N'], does: 'dòng là nhiệm vụ' },
      { keys: ['C'], does: 'dòng là chỉ tiêu' },
      { keys: ['M'], does: 'dòng là đề mục' },
      { keys: ['G'], does: 'gộp với dòng trên' },
      { keys: ['←', '→'], does: 'lên, xuống một cấp' },
    ],
  },
  {
    where: 'Đề cương báo cáo',
    shortcuts: [
      { keys: ['Alt+↑', 'Alt+↓'], does: 'chuyển phần đang chọn lên, xuống' },
      { keys: ['Delete'], does: 'bỏ phần đang chọn' },
    ],
  },
];
