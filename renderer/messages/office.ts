export const officeWords = {
  firstStart: 'Thiết lập ban đầu',
  firstStartSlice: 'Ba câu hỏi và một thư mục; sửa được bất cứ lúc nào trong mục Hệ thống.',
  begin: 'Bắt đầu sử dụng',
  question: { office: '1. Văn phòng', place: '2. Địa danh', signatories: '3. Người ký' },
  section: {
    office: 'Văn phòng',
    place: 'Địa danh',
    signatories: 'Người ký',
    recipients: 'Nơi nhận',
    backup: 'Sao lưu',
    smallCounts: 'Số nhỏ khi gửi ra ngoài',
  },
  governingBody: 'Cơ quan chủ quản (dòng trên)',
  name: 'Tên văn phòng, cơ quan',
  abbreviation: 'Chữ viết tắt trong số ký hiệu',
  draftingUnit: 'Đơn vị soạn thảo',
  place: 'Địa danh ghi trước ngày tháng',
  authority: 'Thẩm quyền ký',
  authorityHint: 'Mỗi dòng in thành một dòng, ví dụ: KT. GIÁM ĐỐC, dòng sau PHÓ GIÁM ĐỐC',
  signerName: 'Họ tên người ký',
  signer: (position: number) => `Người ký ${position}`,
  addSigner: 'Thêm người ký',
  remove: 'Bỏ',
  removeSigner: (position: number) => `Bỏ người ký ${position}`,
  recipients: 'Nơi nhận, mỗi dòng một nơi',
  addressees: 'Kính gửi trên báo cáo',
  addresseeOf: {
    'people-committee': 'Khi gửi Ủy ban nhân dân tỉnh',
    ministry: 'Khi gửi Bộ',
    'steering-committee': 'Khi gửi Ban Chỉ đạo',
  },
  addresseeHint: 'Để trống: ghi theo tên cơ quan nhận báo cáo trong Kế hoạch đang dùng.',
  backupFolder: 'Thư mục sao lưu',
  backupHint:
    'Nên chọn ổ đĩa khác trong máy. Bản sao ra USB được mã hóa và làm riêng trong mục Hệ thống. Nếu để trống, bản sao nằm trong thư mục dữ liệu của chương trình.',
  smallCountBelow: { label: 'Ẩn số nhỏ hơn … khi gửi ra ngoài', problem: 'Nhập số nguyên từ 0 đến 20; 0 là không ẩn.' },
  smallCountHint:
    '0: không ẩn. Áp dụng cho số liệu hỗ trợ (HT), đấu tranh (DT). Mức này do văn phòng tự chọn, không phải quy định của pháp luật.',
  save: 'Lưu thiết lập',
  saved: { title: 'Đã lưu thiết lập', advice: 'Báo cáo in từ lúc này dùng nội dung mới.' },
} as const;

export const systemWords = {
  slice: 'Văn phòng in trên báo cáo, nơi để và danh sách bản sao lưu',
} as const;
