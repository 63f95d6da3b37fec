import type { KeyLine } from './key.ts';

/** Not one number: headings in capitals, bodies on lines of their own, who helps and until when in lines below the work. */
export const digitalText = `KẾ HOẠCH
Chuyển đổi số năm 2026

Căn cứ Nghị quyết về phát triển khoa học, công nghệ và chuyển đổi số, Ủy ban nhân dân tỉnh ban hành Kế hoạch chuyển đổi số năm 2026 như sau:

MỤC ĐÍCH

Đưa dịch vụ công trực tuyến đến gần người dân hơn.

CHỈ TIÊU

Phấn đấu 80% hồ sơ thủ tục hành chính được xử lý trực tuyến.

100% xã có tổ công nghệ số cộng đồng.

NHIỆM VỤ

Sở Thông tin và Truyền thông:

• Xây dựng nền tảng dữ liệu dùng chung của tỉnh.
Đơn vị phối hợp: Sở Kế hoạch và Đầu tư, Công an tỉnh.
Thời gian hoàn thành: Quý III.

• Đào tạo kỹ năng số cho cán bộ cấp xã.

Sở Tư pháp, Sở Y tế

Số hóa hồ sơ đang lưu trữ, bảo đảm an toàn thông tin.

KINH PHÍ THỰC HIỆN

Lồng ghép trong dự toán được giao hằng năm.

Trên đây là Kế hoạch chuyển đổi số năm 2026./.
`;

/** Written by reading the text above. */
export const digitalKey: readonly KeyLine[] = [
  { kind: 'matter', text: 'KẾ HOẠCH' },
  { kind: 'title', text: 'Chuyển đổi số năm 2026' },
  { kind: 'preamble', label: 'mo-dau', text: 'Căn cứ Nghị quyết' },
  { kind: 'heading', label: 'ks1', text: 'MỤC ĐÍCH' },
  { kind: 'purpose', label: 'ks1-1', text: 'Đưa dịch vụ công' },
  { kind: 'heading', label: 'ks2', text: 'CHỈ TIÊU' },
  { kind: 'target', label: 'ks2-1', text: 'Phấn đấu 80%' },
  { kind: 'target', label: 'ks2-2', text: '100% xã' },
  { kind: 'heading', label: 'ks3', text: 'NHIỆM VỤ' },
  { kind: 'heading', label: 'ks3.ks1', text: 'Sở Thông tin và Truyền thông:', leads: ['so-thong-tin-truyen-thong'] },
  {
    kind: 'task',
    label: 'ks3.ks1-1',
    printed: '•',
    text: 'Xây dựng nền tảng dữ liệu',
    ends: 'Quý III.',
    leads: ['so-thong-tin-truyen-thong'],
    supports: ['so-ke-hoach-dau-tu', 'cong-an-tinh'],
  },
  { kind: 'task', label: 'ks3.ks1-2', printed: '•', text: 'Đào tạo kỹ năng số', leads: ['so-thong-tin-truyen-thong'] },
  { kind: 'heading', label: 'ks3.ks2', text: 'Sở Tư pháp, Sở Y tế', leads: ['so-tu-phap', 'so-y-te'] },
  { kind: 'task', label: 'ks3.ks2-1', text: 'Số hóa hồ sơ', leads: ['so-tu-phap', 'so-y-te'] },
  { kind: 'heading', label: 'ks4', text: 'KINH PHÍ THỰC HIỆN' },
  { kind: 'funding', label: 'ks4-1', text: 'Lồng ghép trong dự toán' },
  { kind: 'closing', label: 'ket', text: 'Trên đây là Kế hoạch' },
];
