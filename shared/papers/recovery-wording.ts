export const recoveryWords = {
  title: 'PHIẾU KHÔI PHỤC DỮ LIỆU',
  scope: 'Bản sao lưu mã hóa của chương trình Sổ Điều Phối',
  about:
    'Phiếu này đi cùng một bản sao lưu mã hóa của toàn bộ dữ liệu và tệp gốc. Không có cụm mật khẩu ghi ở đây thì không ai mở được bản sao lưu, kể cả người làm ra chương trình.',
  rows: {
    file: 'Tệp bản sao lưu',
    madeAt: 'Lúc sao lưu',
    program: 'Chương trình',
    stick: 'Nơi cất USB',
    sheet: 'Nơi cất phiếu này',
  },
  program: (version: string) => `Sổ Điều Phối ${version} hoặc mới hơn`,
  line: '………………………………………………………………………………',
  longLine: '………………………………………………………………………………………………………………………………………',
  passphrase: '1. Cụm mật khẩu',
  byHand: 'Ghi tay cụm mật khẩu, đúng chữ hoa, chữ thường, dấu và dấu cách:',
  printed:
    'Cụm mật khẩu do chương trình tạo, chỉ in một lần này và không lưu ở đâu; các âm tiết cách nhau một dấu cách:',
  howTo: '2. Cách khôi phục',
  steps: [
    'a) Cài Sổ Điều Phối trên máy tính và mở chương trình; nếu là máy mới, trả lời ba câu hỏi ban đầu.',
    'b) Cắm USB, vào mục Hệ thống, bấm “Mở bản sao lưu khác…” và chọn tệp ghi ở trên (đuôi .sdpluu).',
    'c) Nhập cụm mật khẩu, xem trong bản sao lưu có gì và sẽ mất gì, rồi bấm “Khôi phục từ bản này”.',
    'd) Dữ liệu trước khi khôi phục vẫn được giữ ở tệp bên cạnh; không có gì bị xóa.',
  ],
  remember: '3. Cần nhớ',
  warnings: [
    'Cất phiếu này tách khỏi USB, trong tủ có khóa; chỉ người có trách nhiệm được xem.',
    'Mất phiếu thì không mở được bản sao lưu này nữa: hãy làm bản mới với cụm mật khẩu mới, rồi hủy USB cũ.',
    'Thử mở bản sao lưu mỗi tháng một lần; phiếu bị rách, mờ thì in và ghi lại.',
  ],
} as const;
