import type { DocumentType } from '../../shared/documents/document-draft.ts';
import type { SignerWarning } from '../../shared/documents/signer-warnings.ts';
import { count } from './numbers.ts';

export const documentTypeNames: Readonly<Record<DocumentType, string>> = {
  proposal: 'Tờ trình',
  'work-plan': 'Kế hoạch',
  notice: 'Thông báo',
  report: 'Báo cáo',
  letter: 'Công văn',
};

const writtenAs = { pdf: 'PDF', docx: 'Word' } as const;

export const documentWords = {
  slice: (documents: number) =>
    documents === 0 ? 'Chưa lưu văn bản nào' : `${count(documents)} văn bản đã lưu, sửa gần nhất ở trên`,
  views: 'Phần xem',
  write: 'Soạn',
  stored: 'Đã lưu',
  fresh: 'Văn bản mới',
  editor: (isNew: boolean) => (isNew ? 'Văn bản mới' : 'Văn bản đã lưu'),
  unsaved: 'Chưa lưu',
  type: 'Loại văn bản',
  subject: 'Trích yếu',
  addressees: 'Kính gửi, mỗi dòng một nơi',
  bases: 'Căn cứ, mỗi dòng một căn cứ',
  basesHint: 'Dấu chấm phẩy, dấu chấm cuối dòng do chương trình đặt.',
  body: 'Nội dung',
  bodyHint: 'Mỗi dòng là một đoạn. Dòng ngắn bắt đầu bằng “I. ”, “1. ”, “a) ” là đề mục. “./.” do chương trình đặt.',
  recipients: 'Nơi nhận, mỗi dòng một nơi',
  authority: 'Thẩm quyền, chức vụ người ký, mỗi dòng in thành một dòng',
  signer: 'Họ tên người ký',
  urgency: 'Độ khẩn',
  urgencies: { '': 'Không', urgent: 'KHẨN', 'very-urgent': 'THƯỢNG KHẨN', 'most-urgent': 'HỎA TỐC' },
  secrecy: 'Độ mật',
  secrecies: { '': 'Không', secret: 'MẬT', 'top-secret': 'TỐI MẬT', 'most-secret': 'TUYỆT MẬT' },
  secrecyHint: 'Việc soạn, lưu, in văn bản mật phải theo quy định về bảo vệ bí mật nhà nước.',
  circulation: 'Phạm vi lưu hành',
  circulations: { '': 'Không ghi', return: 'XEM XONG TRẢ LẠI', internal: 'LƯU HÀNH NỘI BỘ' },
  draftedBy: 'Ký hiệu người soạn, số bản',
  draftedByExample: 'PL.(300)',
  bodySize: 'Cỡ chữ bản in',
  isDraft: 'Ghi “DỰ THẢO” trên bản in',
  save: 'Lưu văn bản',
  writeAs: (format: keyof typeof writtenAs) => `Ghi ${writtenAs[format]}…`,
  written: (fileName: string, pages: number | null) => ({
    title: `Đã ghi ${fileName}`,
    advice: pages === null ? 'Mở bằng Word để sửa tiếp.' : `${count(pages)} trang, đúng như bản xem trước.`,
  }),
  preview: 'Bản xem trước',
  previewHint: 'Đúng trang sẽ in',
  incomplete: {
    title: 'Chưa xem trước được',
    advice: 'Điền trích yếu, nội dung và chức vụ người ký; bản xem trước hiện ra ngay.',
  },
  warnings: {
    position:
      'Nghị định 30/2020/NĐ-CP: không ghi chức vụ mà Nhà nước không quy định, như “thường trực”. Vẫn in được nếu cơ quan dùng như vậy.',
    degree: 'Nghị định 30/2020/NĐ-CP: không ghi học hàm, học vị, danh hiệu trước họ tên người ký. Vẫn in được.',
  } satisfies Readonly<Record<SignerWarning, string>>,
  none: { title: 'Chưa lưu văn bản nào', advice: 'Bấm “Soạn”, viết văn bản rồi bấm “Lưu văn bản”.' },
  columns: { changedAt: 'Sửa lúc', type: 'Loại', subject: 'Trích yếu', actions: 'Thao tác' },
  open: 'Mở',
  openOf: (subject: string) => `Mở: ${subject}`,
  remove: 'Xóa',
  removeOf: (subject: string) => `Xóa: ${subject}`,
} as const;
