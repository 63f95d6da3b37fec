import type { PointFault } from '../../shared/scoring/commune-score.ts';
import type { EntryAgreement } from '../../shared/scoring/scoring.contract.ts';
import type { SheetFault, SheetProblem, SheetStanding } from '../../shared/scoring/scoring-sheet.ts';

const sheetFaults: Readonly<Record<SheetFault, (about: string) => string>> = {
  'criterion-twice': (about) => `Tiêu chí “${about}” bị ghi hai lần. Hãy bỏ hoặc sửa một dòng.`,
  'class-twice': (about) => `Loại “${about}” bị ghi hai lần. Hãy bỏ hoặc sửa một dòng.`,
  'classes-out-of-order': (about) => `Điểm của loại “${about}” phải thấp hơn loại đứng trên.`,
  'lowest-not-zero': (about) => `Loại cuối “${about}” phải bắt đầu từ 0 điểm để mọi số điểm đều có loại.`,
  'class-out-of-reach': (about) => `Loại “${about}” bắt đầu cao hơn tổng điểm tối đa.`,
  personal: (about) => `Tiêu chí “${about}” hỏi về một người. Bảng điểm chỉ chấm xã; hãy bỏ tiêu chí này.`,
};

export const sheetSentence = ({ fault, about }: SheetProblem): string => sheetFaults[fault](about);

const pointFaults: Readonly<Record<PointFault | 'outside-year', string>> = {
  missing: 'chưa chấm',
  'above-maximum': 'cao hơn điểm tối đa',
  'unknown-criterion': 'bảng điểm không có tiêu chí này',
  'outside-year': 'ngày nằm ngoài năm chấm điểm',
};

const isFault = (issue: string): issue is keyof typeof pointFaults => Object.hasOwn(pointFaults, issue);

export const pointFaultText = (issue: string): string => (isFault(issue) ? pointFaults[issue] : 'chưa đúng');

export const agreementWords: Readonly<Record<EntryAgreement, string>> = {
  same: 'đã vào sổ',
  changed: 'dòng trong sổ đã sửa khác',
  removed: 'dòng trong sổ đã bị xóa',
};

export const standingWords: Readonly<Record<SheetStanding, string>> = {
  sample: 'Mẫu, chưa có phụ lục chính thức',
  official: 'Theo văn bản chính thức',
};

export const scoringWords = {
  scores: 'Chấm điểm xã',
  sheet: 'Bảng điểm',
  title: (year: number) => `Chấm điểm xã năm ${year}`,
  scored: (scored: number, all: number) => `Đã chấm ${scored}/${all} xã, phường, thị trấn`,
  find: 'Tìm xã',
  district: 'Huyện, thành phố',
  everywhere: 'Toàn tỉnh',
  commune: 'Xã, phường, thị trấn',
  total: 'Điểm',
  class: 'Xếp loại',
  state: 'Sổ',
  version: 'Bảng điểm',
  versionName: (version: number) => `phiên bản ${version}`,
  notScored: 'chưa chấm',
  noneFound: { title: 'Không có xã nào khớp', advice: 'Hãy sửa chữ cần tìm hoặc chọn huyện khác.' },
  panel: (name: string, year: number) => `${name}, năm ${year}`,
  on: 'Ngày chấm điểm',
  onHint: (from: string, to: string) => `Tính vào sổ theo ngày này, từ ${from} đến ${to}.`,
  criterion: 'Tiêu chí',
  maximum: 'Tối đa',
  points: 'Điểm chấm',
  pointsOf: (criterion: string, maximum: number) => `${criterion} (tối đa ${maximum} điểm)`,
  tooMany: (maximum: number) => `tối đa ${maximum}`,
  sum: (total: number, most: number) => `Tổng điểm: ${total}/${most}`,
  missing: (count: number) => `còn ${count} tiêu chí chưa chấm`,
  result: (className: string) => `Xếp loại: ${className}`,
  save: 'Ghi điểm',
  next: 'Ghi điểm, sang xã chưa chấm tiếp theo',
  remove: 'Bỏ điểm',
  older: (version: number, newest: number) =>
    `Điểm này chấm theo bảng điểm phiên bản ${version}; phiên bản đang dùng là ${newest}.`,
  again: 'Chấm lại theo phiên bản đang dùng',
  note: 'Ghi chú',
  printOne: (name: string) => `Phiếu chấm điểm: ${name}`,
  printList: 'Danh sách xếp loại toàn tỉnh',
  printDistrict: (name: string) => `Danh sách xếp loại: ${name}`,
  printRanked: 'Danh sách xếp loại, kèm thứ hạng huyện, thành phố',
} as const;

export const sheetWords = {
  title: 'Bảng điểm dùng để chấm xã',
  current: (version: number) => `Phiên bản ${version} (đang dùng)`,
  older: (version: number) => `Phiên bản ${version}`,
  versions: 'Phiên bản',
  asDelivered: 'có sẵn trong chương trình',
  usedBy: (scores: number) => `đã dùng chấm ${scores} lượt xã`,
  readOnly: 'Phiên bản cũ chỉ để xem; điểm đã chấm theo phiên bản này được giữ nguyên.',
  name: 'Tên bảng điểm',
  legalBasis: 'Căn cứ',
  standing: 'Tính chất',
  criteria: 'Tiêu chí',
  criterionName: (at: number) => `Tiêu chí ${at}`,
  criterionMaximum: (at: number) => `Điểm tối đa của tiêu chí ${at}`,
  classes: 'Xếp loại, từ cao xuống thấp',
  className: (at: number) => `Loại ${at}`,
  classFrom: (at: number) => `Điểm thấp nhất của loại ${at}`,
  from: 'Từ điểm',
  upTo: (to: number) => `đến ${to}`,
  most: (most: number) => `Tổng điểm tối đa: ${most}`,
  addCriterion: 'Thêm tiêu chí',
  addClass: 'Thêm loại',
  drop: (name: string) => `Bỏ “${name}”`,
  dropSign: '×',
  save: 'Lưu thành phiên bản mới',
  keepOld: 'Điểm đã chấm vẫn theo phiên bản cũ.',
} as const;
