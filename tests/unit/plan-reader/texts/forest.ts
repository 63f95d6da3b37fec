import type { KeyLine } from './key.ts';

/** 'Mục' and 'Điều', letters, duties with their body before a colon, a table pasted with tabs, the signature first. */
export const forestText = `KẾ HOẠCH
Trồng rừng và phục hồi rừng năm 2025

Thực hiện Chương trình phát triển lâm nghiệp bền vững, Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng và phục hồi rừng năm 2025 với các nội dung sau:

Mục 1. MỤC ĐÍCH VÀ YÊU CẦU

Điều 1. Mục đích

Phát huy vai trò phòng hộ của rừng, hạn chế lũ quét, sạt lở đất.

Tạo việc làm, tăng thu nhập cho người dân sống gần rừng.

Điều 2. Yêu cầu

Việc trồng rừng phải đúng thời vụ, đúng loài cây, có người chịu trách nhiệm.

Mục 2. CHỈ TIÊU

Điều 3. Trồng mới 1.250 ha rừng tập trung, trong đó rừng phòng hộ 400 ha.

Điều 4. Tỷ lệ cây sống sau một năm đạt từ 85% trở lên.

Mục 3. NHIỆM VỤ

Điều 5. Chuẩn bị giống và hiện trường

a) Rà soát quỹ đất, lập hồ sơ thiết kế trước ngày 30 tháng 4.

b) Kiểm tra nguồn gốc cây giống tại các vườn ươm.

Điều 6. Trồng và chăm sóc rừng

TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
1\tTrồng rừng phòng hộ đầu nguồn\tSở Nông nghiệp và Phát triển nông thôn\tỦy ban nhân dân các huyện, thành phố\tQuý II, III
2\tTrồng cây phân tán tại trường học\tSở Giáo dục và Đào tạo\tĐoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh\tTháng 5

Mục 4. TỔ CHỨC THỰC HIỆN

Điều 7. Phân công trách nhiệm

1. Sở Nông nghiệp và Phát triển nông thôn: Chủ trì, phối hợp với Sở Tài chính, Chi cục Kiểm lâm hướng dẫn kỹ thuật; tổng hợp kết quả.

2. Sở Tài chính: Thẩm định dự toán, bố trí kinh phí.

3. Ủy ban nhân dân các huyện, thành phố: Giao chỉ tiêu cho từng xã; chịu trách nhiệm về diện tích trồng.

Điều 8. Chế độ báo cáo

Các cơ quan báo cáo kết quả về Sở Nông nghiệp và Phát triển nông thôn trước ngày 20 hằng tháng.

Trong quá trình thực hiện nếu có vướng mắc, các cơ quan phản ánh để kịp thời điều chỉnh./.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nơi nhận:
- Như Điều 7;
- Lưu: VT, KT.
`;

const agriculture = 'new: Sở Nông nghiệp và Phát triển nông thôn';

/** Written by reading the text above. */
export const forestKey: readonly KeyLine[] = [
  { kind: 'matter', text: 'KẾ HOẠCH' },
  { kind: 'title', text: 'Trồng rừng và phục hồi rừng năm 2025' },
  { kind: 'preamble', label: 'mo-dau', text: 'Thực hiện Chương trình' },
  { kind: 'heading', label: 'M1', printed: 'Mục 1.', text: 'MỤC ĐÍCH VÀ YÊU CẦU' },
  { kind: 'heading', label: 'M1.Đ1', printed: 'Điều 1.', text: 'Mục đích' },
  { kind: 'purpose', label: 'M1.Đ1-1', text: 'Phát huy vai trò' },
  { kind: 'purpose', label: 'M1.Đ1-2', text: 'Tạo việc làm' },
  { kind: 'heading', label: 'M1.Đ2', printed: 'Điều 2.', text: 'Yêu cầu' },
  { kind: 'requirement', label: 'M1.Đ2-1', text: 'Việc trồng rừng' },
  { kind: 'heading', label: 'M2', printed: 'Mục 2.', text: 'CHỈ TIÊU' },
  { kind: 'target', label: 'M2.Đ3', printed: 'Điều 3.', text: 'Trồng mới 1.250 ha' },
  { kind: 'target', label: 'M2.Đ4', printed: 'Điều 4.', text: 'Tỷ lệ cây sống' },
  { kind: 'heading', label: 'M3', printed: 'Mục 3.', text: 'NHIỆM VỤ' },
  { kind: 'heading', label: 'M3.Đ5', printed: 'Điều 5.', text: 'Chuẩn bị giống' },
  { kind: 'task', label: 'M3.Đ5.a', printed: 'a)', text: 'Rà soát quỹ đất' },
  { kind: 'task', label: 'M3.Đ5.b', printed: 'b)', text: 'Kiểm tra nguồn gốc' },
  { kind: 'heading', label: 'M3.Đ6', printed: 'Điều 6.', text: 'Trồng và chăm sóc rừng' },
  { kind: 'matter', text: 'TT' },
  {
    kind: 'task',
    label: 'M3.Đ6.1',
    printed: '1',
    text: 'Trồng rừng phòng hộ đầu nguồn',
    ends: 'Quý II, III',
    leads: [agriculture],
    supports: ['districts'],
  },
  {
    kind: 'task',
    label: 'M3.Đ6.2',
    printed: '2',
    text: 'Trồng cây phân tán',
    ends: 'Tháng 5',
    leads: ['so-giao-duc-dao-tao'],
    supports: ['doan-thanh-nien'],
  },
  { kind: 'heading', label: 'M4', printed: 'Mục 4.', text: 'TỔ CHỨC THỰC HIỆN' },
  { kind: 'heading', label: 'M4.Đ7', printed: 'Điều 7.', text: 'Phân công trách nhiệm' },
  {
    kind: 'task',
    label: 'M4.Đ7.1',
    printed: '1.',
    text: 'Sở Nông nghiệp và Phát triển nông thôn: Chủ trì',
    leads: [agriculture],
    supports: ['so-tai-chinh', 'new: Chi cục Kiểm lâm'],
  },
  { kind: 'task', label: 'M4.Đ7.2', printed: '2.', text: 'Sở Tài chính: Thẩm định', leads: ['so-tai-chinh'] },
  { kind: 'task', label: 'M4.Đ7.3', printed: '3.', text: 'Ủy ban nhân dân các huyện', leads: ['districts'] },
  { kind: 'heading', label: 'M4.Đ8', printed: 'Điều 8.', text: 'Chế độ báo cáo' },
  { kind: 'reporting', label: 'M4.Đ8-1', text: 'Các cơ quan báo cáo kết quả' },
  { kind: 'closing', label: 'ket', text: 'Trong quá trình thực hiện' },
  { kind: 'signature', text: 'KT. CHỦ TỊCH' },
  { kind: 'signature', text: 'PHÓ CHỦ TỊCH' },
  { kind: 'matter', text: 'Nơi nhận:' },
  { kind: 'recipient', printed: '-', text: 'Như Điều 7;' },
  { kind: 'recipient', printed: '-', text: 'Lưu: VT, KT.' },
];
