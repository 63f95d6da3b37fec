/** Names inside the archive, and the text that stands on top of it. */
export const packNames = {
  readMe: 'LAI-XEM.txt',
  list: 'danh-muc-ban-giao',
  database: 'du-lieu/so-dieu-phoi.sqlite',
  originals: 'du-lieu/tep-goc',
  prints: 'du-lieu/ho-so',
} as const;

export const damaged = (fileName: string): string => `${fileName} (tệp bị hỏng)`;

export interface PackContents {
  readonly day: string;
  readonly files: number;
  readonly missing: readonly string[];
}

/** For somebody who has never seen the program; lines end as Notepad wants them. */
export function readMe({ day, files, missing }: PackContents): string {
  const lines = [
    `GÓI BÀN GIAO SỔ ĐIỀU PHỐI, lập ngày ${day}`,
    '',
    'Trong gói có:',
    '  danh-muc-ban-giao.pdf, .xlsx   danh mục việc còn mở, đơn vị chậm, biểu mẫu, nơi sao lưu: đọc trước',
    '  du-lieu\\so-dieu-phoi.sqlite     toàn bộ dữ liệu, bản sao đã mở lại và kiểm tra',
    `  du-lieu\\tep-goc, ho-so          ${files} tệp gốc: số liệu đã nhận, tài liệu minh chứng, báo cáo đã trình ký`,
    '',
    'Cách mở trên máy mới:',
    '  1. Cài chương trình Sổ Điều Phối (cùng phiên bản hoặc mới hơn), chưa mở chương trình.',
    '  2. Giải nén gói này vào ổ cứng. Không mở thẳng trong tệp nén.',
    '  3. Chép thư mục du-lieu vào thư mục của chương trình: bấm Windows + R, gõ %APPDATA%, Enter,',
    '     mở (hoặc tạo) thư mục “Sổ Điều Phối”, dán thư mục du-lieu vào đó.',
    '  4. Mở chương trình. Vào mục Hệ thống: sửa tên văn phòng, người ký, chọn lại thư mục sao lưu.',
    '',
    'Nếu máy đã có dữ liệu Sổ Điều Phối của mình: KHÔNG chép đè. Để thư mục du-lieu ở chỗ khác và mở bằng lệnh:',
    '     "Sổ Điều Phối.exe" --data "đường dẫn tới thư mục du-lieu"',
    '',
    'Gói này không chứa mật khẩu. Dữ liệu chỉ có số tổng hợp, không có thông tin cá nhân của người dân.',
    ...missingLines(missing),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const missingLines = (missing: readonly string[]): string[] =>
  missing.length === 0
    ? []
    : [
        '',
        `Chương trình có ghi nhưng không còn thấy ${missing.length} tệp sau đây (số, ngày, trích yếu vẫn còn):`,
        ...missing.map((name) => `  - ${name}`),
      ];
