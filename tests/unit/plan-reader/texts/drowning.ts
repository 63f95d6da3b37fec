import type { KeyLine } from './key.ts';

/** Typed to the edge of a page, 'PHẦN' on a line of its own, '1.1.' and '+', one number printed twice. */
export const drowningText = `ỦY BAN NHÂN DÂN
TỈNH
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 45/KH-UBND
Thị xã, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
Phòng, chống đuối nước trẻ em trên địa bàn tỉnh năm 2024

Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;
Căn cứ Chương trình phòng, chống tai nạn, thương tích trẻ em giai đoạn
2021 - 2030, Ủy ban nhân dân tỉnh ban hành Kế hoạch phòng, chống đuối
nước trẻ em năm 2024 như sau:

PHẦN I
MỤC TIÊU

1. Mục tiêu chung
Giảm số trẻ em tử vong do đuối nước; nâng cao nhận thức của gia đình,
nhà trường và cộng đồng về môi trường sống an toàn cho trẻ em.

2. Mục tiêu cụ thể
2.1. Giảm ít nhất 10% số trẻ em tử vong do đuối nước so với năm 2023.
2.2. 90% trẻ em từ 6 đến 15 tuổi biết các quy tắc an toàn trong môi
trường nước.
2.3. 100% bến khách ngang sông đạt tiêu chuẩn an toàn.

PHẦN II
NHIỆM VỤ VÀ GIẢI PHÁP

1. Truyền thông
1.1. Tổ chức chiến dịch truyền thông "Mùa hè an toàn" tại tất cả các xã,
phường, thị trấn; thời gian cao điểm từ tháng 5 đến tháng 8.
1.2. Phát hành tài liệu hướng dẫn kỹ năng an toàn:
+ Tờ rơi cho học sinh tiểu học;
+ Bộ tranh cho trung tâm học tập cộng đồng.

2. Dạy bơi an toàn
+ Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Giáo dục và
Đào tạo mở ít nhất 50 lớp dạy bơi miễn phí cho học sinh vùng khó khăn.
+ Rà soát, lắp đặt biển cảnh báo tại ao, hồ, sông, suối có nguy cơ cao.

3. Kinh phí
Từ ngân sách nhà nước theo phân cấp và nguồn huy động hợp pháp khác.

PHẦN III
TỔ CHỨC THỰC HIỆN

1. Sở Lao động - Thương binh và Xã hội
+ Chủ trì, phối hợp với các sở, ngành, Ủy ban nhân dân các huyện, thành
phố triển khai Kế hoạch.
+ Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12.

2. Sở Y tế, Công an tỉnh
Tập huấn kỹ năng sơ cấp cứu cho đội ngũ cộng tác viên.

3. Đề nghị Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh, Hội Chữ thập đỏ tỉnh
Tổ chức các đội thanh niên xung kích tuần tra tại điểm nguy hiểm.

3. Ủy ban nhân dân các huyện, thành phố
+ Xây dựng kế hoạch của địa phương; bố trí kinh phí từ ngân sách.
+ Chỉ đạo UBND xã, phường, thị trấn cắm biển cảnh báo tại các điểm có
nguy cơ.

Trên đây là Kế hoạch phòng, chống đuối nước trẻ em năm 2024, yêu cầu các
cơ quan, đơn vị nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;

/** Written by reading the text above. */
export const drowningKey: readonly KeyLine[] = [
  { kind: 'matter', text: 'ỦY BAN NHÂN DÂN' },
  { kind: 'matter', text: 'TỈNH' },
  { kind: 'matter', text: '-------' },
  { kind: 'matter', text: 'CỘNG HÒA XÃ HỘI' },
  { kind: 'matter', text: 'Độc lập' },
  { kind: 'matter', text: '------' },
  { kind: 'matter', text: 'Số: 45/KH-UBND' },
  { kind: 'matter', text: 'Thị xã, ngày 05' },
  { kind: 'matter', text: 'KẾ HOẠCH' },
  { kind: 'title', text: 'Phòng, chống đuối nước trẻ em' },
  { kind: 'preamble', label: 'mo-dau', text: 'Căn cứ Luật Trẻ em' },
  { kind: 'preamble', label: 'mo-dau-2', text: 'Căn cứ Chương trình', ends: 'như sau:' },
  { kind: 'heading', label: 'PI', printed: 'PHẦN I', text: 'MỤC TIÊU' },
  { kind: 'heading', label: 'PI.1', printed: '1.', text: 'Mục tiêu chung' },
  { kind: 'purpose', label: 'PI.1-1', text: 'Giảm số trẻ em', ends: 'cho trẻ em.' },
  { kind: 'heading', label: 'PI.2', printed: '2.', text: 'Mục tiêu cụ thể' },
  { kind: 'target', label: 'PI.2.1', printed: '2.1.', text: 'Giảm ít nhất 10%' },
  { kind: 'target', label: 'PI.2.2', printed: '2.2.', text: '90% trẻ em', ends: 'môi trường nước.' },
  { kind: 'target', label: 'PI.2.3', printed: '2.3.', text: '100% bến khách' },
  { kind: 'heading', label: 'PII', printed: 'PHẦN II', text: 'NHIỆM VỤ VÀ GIẢI PHÁP' },
  { kind: 'heading', label: 'PII.1', printed: '1.', text: 'Truyền thông' },
  { kind: 'task', label: 'PII.1.1', printed: '1.1.', text: 'Tổ chức chiến dịch', ends: 'tháng 8.' },
  { kind: 'heading', label: 'PII.1.2', printed: '1.2.', text: 'Phát hành tài liệu' },
  { kind: 'task', label: 'PII.1.2-1', printed: '+', text: 'Tờ rơi' },
  { kind: 'task', label: 'PII.1.2-2', printed: '+', text: 'Bộ tranh' },
  { kind: 'heading', label: 'PII.2', printed: '2.', text: 'Dạy bơi an toàn' },
  {
    kind: 'task',
    label: 'PII.2-1',
    printed: '+',
    text: 'Sở Văn hóa, Thể thao và Du lịch chủ trì',
    ends: 'vùng khó khăn.',
    leads: ['so-van-hoa-the-thao-du-lich'],
    supports: ['so-giao-duc-dao-tao'],
  },
  { kind: 'task', label: 'PII.2-2', printed: '+', text: 'Rà soát, lắp đặt' },
  { kind: 'heading', label: 'PII.3', printed: '3.', text: 'Kinh phí' },
  { kind: 'funding', label: 'PII.3-1', text: 'Từ ngân sách nhà nước' },
  { kind: 'heading', label: 'PIII', printed: 'PHẦN III', text: 'TỔ CHỨC THỰC HIỆN' },
  {
    kind: 'heading',
    label: 'PIII.1',
    printed: '1.',
    text: 'Sở Lao động - Thương binh và Xã hội',
    leads: ['so-ldtbxh'],
  },
  {
    kind: 'task',
    label: 'PIII.1-1',
    printed: '+',
    text: 'Chủ trì, phối hợp',
    ends: 'triển khai Kế hoạch.',
    leads: ['so-ldtbxh'],
    supports: ['districts'],
  },
  {
    kind: 'task',
    label: 'PIII.1-2',
    printed: '+',
    text: 'Tổng hợp, báo cáo',
    leads: ['so-ldtbxh'],
    monitors: ['ubnd-tinh'],
  },
  {
    kind: 'heading',
    label: 'PIII.2',
    printed: '2.',
    text: 'Sở Y tế, Công an tỉnh',
    leads: ['so-y-te', 'cong-an-tinh'],
  },
  { kind: 'task', label: 'PIII.2-1', text: 'Tập huấn kỹ năng', leads: ['so-y-te', 'cong-an-tinh'] },
  {
    kind: 'heading',
    label: 'PIII.3',
    printed: '3.',
    text: 'Đề nghị Đoàn Thanh niên',
    leads: ['doan-thanh-nien', 'new: Hội Chữ thập đỏ tỉnh'],
  },
  {
    kind: 'task',
    label: 'PIII.3-1',
    text: 'Tổ chức các đội',
    leads: ['doan-thanh-nien', 'new: Hội Chữ thập đỏ tỉnh'],
  },
  { kind: 'heading', label: 'PIII.3bis', printed: '3.', text: 'Ủy ban nhân dân các huyện', leads: ['districts'] },
  { kind: 'task', label: 'PIII.3bis-1', printed: '+', text: 'Xây dựng kế hoạch', leads: ['districts'] },
  {
    kind: 'task',
    label: 'PIII.3bis-2',
    printed: '+',
    text: 'Chỉ đạo UBND xã',
    ends: 'có nguy cơ.',
    leads: ['districts'],
    supports: ['ubnd-xa'],
  },
  { kind: 'closing', label: 'ket', text: 'Trên đây là Kế hoạch', ends: 'thực hiện./.' },
  { kind: 'matter', text: 'Nơi nhận:' },
  { kind: 'recipient', printed: '-', text: 'Như trên;' },
  { kind: 'recipient', printed: '-', text: 'Lưu: VT.' },
  { kind: 'signature', text: 'TM. ỦY BAN NHÂN DÂN' },
  { kind: 'signature', text: 'CHỦ TỊCH' },
];
