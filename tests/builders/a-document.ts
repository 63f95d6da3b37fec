import type { DocumentDraft, DocumentType } from '../../shared/documents/document-draft.ts';

const section = [
  'I. Mục đích, yêu cầu',
  '1. Mục đích',
  'Nâng cao hiệu quả công tác phòng, chống mại dâm trên địa bàn tỉnh; huy động sự tham gia của các cấp, các ngành và Nhân dân.',
  '2. Yêu cầu',
  'a) Các nhiệm vụ phải bám sát Kế hoạch của Ủy ban nhân dân tỉnh, phù hợp với điều kiện của từng địa phương.',
  'b) Phân công rõ người, rõ việc',
  'Mỗi đơn vị cử một đầu mối theo dõi và báo cáo đúng hạn.',
];

/** A draft of each type; `sections` sets how long it is (about three to a page). */
export const aDocument = (
  type: DocumentType,
  changes: Partial<DocumentDraft> & { sections?: number } = {},
): DocumentDraft => {
  const { sections = 1, ...rest } = changes;
  return {
    type,
    subject: 'Triển khai công tác phòng, chống mại dâm năm 2023 trên địa bàn tỉnh Sơn La',
    bases: [
      'Căn cứ Pháp lệnh Phòng, chống mại dâm ngày 17 tháng 3 năm 2003',
      'Căn cứ Kế hoạch số 45/KH-UBND ngày 05 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh Sơn La',
    ],
    addressees: ['Ủy ban nhân dân tỉnh Sơn La'],
    body: [
      'Thực hiện nhiệm vụ được giao, Sở Lao động - Thương binh và Xã hội xây dựng nội dung như sau:',
      ...Array.from({ length: sections }, () => section).flat(),
      'Trên đây là nội dung của Sở Lao động - Thương binh và Xã hội, đề nghị các cơ quan, đơn vị quan tâm phối hợp thực hiện',
    ].join('\n'),
    recipients: ['Ủy ban nhân dân các huyện, thành phố', 'Lãnh đạo Sở', 'Lưu: VT, PCTNXH'],
    authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    signer: '',
    secrecy: null,
    urgency: null,
    circulation: null,
    draftedBy: '',
    bodySize: 14,
    ...rest,
  };
};
