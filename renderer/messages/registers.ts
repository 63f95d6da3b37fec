import type { DefinitionFault, DefinitionProblem } from '../../shared/registers/definition-problems.ts';
import type { EntryFault } from '../../shared/registers/entry.ts';
import type { FieldKind } from '../../shared/registers/register-field.ts';
import type { PersonalHint } from '../../shared/text/personal-hints.ts';

const definitionFaults: Record<DefinitionFault, (about: string) => string> = {
  person: (about) => `Cột “${about}” hỏi về một người. Sổ chỉ giữ số lượng; hãy bỏ cột này.`,
  twice: (about) => `Cột “${about}” trùng mã với cột khác. Hãy bỏ một cột.`,
  'kind-changed': (about) =>
    `Cột “${about}” đã có dòng ghi nên không đổi kiểu được. Hãy ngừng cột này và thêm cột mới.`,
  removed: (about) => `Cột “${about}” đã có dòng ghi nên không bỏ hẳn được. Hãy chọn ngừng dùng.`,
  'options-missing': (about) => `Cột “${about}” cần ít nhất hai lựa chọn.`,
  'text-in-counts-only': (about) => `Sổ này chỉ ghi số lượng; cột “${about}” không được là chữ tự do.`,
  'feed-field': (about) => `Cách tính ${about} dựa vào một cột không có hoặc không phải số. Hãy xem lại.`,
  'feed-twice': (about) => `${about} được tính hai lần. Hãy bỏ một cách tính.`,
};

export const definitionSentence = ({ fault, about }: DefinitionProblem): string => definitionFaults[fault](about);

export const entryFaults: Record<EntryFault, string> = {
  missing: 'chưa ghi',
  'unknown-field': 'không có cột này',
  'not-a-number': 'phải là số nguyên',
  'not-a-day': 'ngày chưa đúng',
  'not-an-option': 'chọn một giá trị trong danh sách',
  'not-yes-no': 'chọn có hoặc không',
  'not-text': 'phải là chữ',
};

export const personalHintWords: Record<PersonalHint, string> = {
  'identity-number': 'có dãy số giống số căn cước',
  'birth-year': 'có vẻ nêu tên và năm sinh của một người',
};

export const fieldKindWords: Record<FieldKind, string> = {
  text: 'Chữ',
  count: 'Số lượng',
  money: 'Số tiền',
  day: 'Ngày',
  'yes-no': 'Có/Không',
  choice: 'Chọn trong danh sách',
  agency: 'Cơ quan',
};

export const registerWords = {
  choose: 'Chọn sổ',
  allRegisters: (count: number) => `${count} sổ theo dõi`,
  find: 'Tìm sổ',
  slice: (clauses: readonly string[], keeper: string) => `Mục ${clauses.join(', ')} · ${keeper}`,
  proposed: 'mẫu đề xuất',
  changed: 'đã sửa theo văn phòng',
  retired: 'ngừng dùng',
  countsOnly: 'chỉ ghi số lượng',
  entries: (count: number) => `${count} dòng`,
  shown: (shown: number, all: number) =>
    shown === all ? `${all} dòng` : `${shown} dòng mới nhất trong ${all} dòng; hãy lọc để xem dòng khác`,
  from: 'Từ ngày',
  to: 'Đến ngày',
  district: 'Huyện, thành phố',
  everywhere: 'Toàn tỉnh',
  search: 'Tìm trong sổ',
  day: 'Ngày',
  place: 'Địa bàn',
  documentNumber: 'Số, ký hiệu văn bản',
  documentDay: 'Ngày văn bản',
  documentTitle: 'Trích yếu',
  document: 'Văn bản',
  note: 'Ghi chú',
  yes: 'Có',
  no: 'Không',
  none: 'Sổ chưa có dòng nào. Ghi dòng đầu tiên ở hàng nhập bên dưới.',
  noneFound: 'Không có dòng nào khớp với bộ lọc.',
  total: 'Cộng',
  newEntry: 'Ghi dòng mới',
  changeEntry: (id: number) => `Sửa dòng số ${id}`,
  save: 'Ghi vào sổ',
  saveChange: 'Lưu thay đổi',
  saved: 'đã lưu',
  cancel: 'Thôi',
  duplicate: 'Nhân đôi',
  remove: 'Xóa dòng',
  removed: 'Đã xóa một dòng của sổ.',
  history: 'Lịch sử',
  historyOf: (id: number) => `Lịch sử dòng số ${id}`,
  made: 'ghi mới',
  altered: 'sửa',
  deleted: 'xóa',
  askPersonal: 'Nội dung vừa ghi có thể nói về một người cụ thể',
  askPersonalHow: (field: string, hint: string) =>
    `${field}: ${hint}. Sổ chỉ giữ số lượng, không giữ thông tin cá nhân. Hãy bỏ phần đó, hoặc xác nhận đây không phải thông tin cá nhân.`,
  notPersonal: 'Không phải thông tin cá nhân, vẫn ghi',
  feeds: (codes: readonly string[]) => `Tính được: ${codes.join(', ')}`,
  print: 'In sổ',
} as const;
