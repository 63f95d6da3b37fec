import type { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { ChangeProblem, PlaceChange } from '../../shared/places/change-set.ts';
import type {
  AppliedChange,
  ChangeFileProblem,
  ChangePreview,
  PlaceRelation,
} from '../../shared/places/places.contract.ts';
import { changeColumns, changeHeadings, changeKinds, partWord } from '../../shared/places/wording.ts';
import { count } from './numbers.ts';

interface Named {
  readonly type: string;
  readonly name: string;
}

export const unitName = ({ type, name }: Named): string => `${type} ${name}`;

export const placeWords = {
  title: 'Đơn vị hành chính',
  slice: (on: Day, districts: number, communes: number) =>
    `Ngày ${formatDay(on)}: ${count(districts)} đơn vị cấp huyện, ${count(communes)} đơn vị cấp xã`,
  day: 'Có hiệu lực ngày',
  search: 'Tìm đơn vị',
  searchHint: 'Tên hoặc mã, không cần dấu',
  list: 'Danh sách đơn vị',
  columns: { code: 'Mã', name: 'Đơn vị', from: 'Từ ngày', to: 'Đến ngày' },
  none: { title: 'Không có đơn vị nào khớp', advice: 'Hãy sửa chữ tìm hoặc chọn ngày khác.' },
  open: (name: string) => `Mở ${name}`,
  unverified: 'chưa đối chiếu',
  unknownDay: '–',
  readFile: 'Đọc từ tệp…',
  change: 'Sáp nhập, chia tách…',
  noDistricts: {
    title: 'Kỳ này không còn đơn vị cấp huyện',
    advice:
      'Biểu của huyện không phát và không nhập cho kỳ này. Số liệu các kỳ trước vẫn nguyên vẹn; hãy chọn kỳ còn cấp huyện.',
  },
} as const;

export const placePanelWords = {
  code: 'Mã',
  parent: 'Cấp trên',
  validity: 'Hiệu lực',
  span: (from: Day | null, to: Day | null) => {
    const begin = from === null ? 'Không rõ ngày đầu' : `Từ ${formatDay(from)}`;
    return to === null ? `${begin}, đang còn` : `${begin}, đến hết ${formatDay(to)}`;
  },
  approximate:
    'Ngày cuối lấy theo danh mục, chưa đối chiếu với văn bản. Khi có văn bản, ghi “Còn hiệu lực” hoặc “Kết thúc” trong đợt thay đổi.',
  history: 'Trước và sau',
  noHistory: 'Chưa ghi nhận thay đổi nào của đơn vị này.',
  relation: ({ direction, part }: Pick<PlaceRelation, 'direction' | 'part'>) => relationNames[direction][part],
  document: (change: AppliedChange | null, on: Day) =>
    change === null
      ? `Từ ${formatDay(on)}`
      : `Từ ${formatDay(on)}, theo ${change.documentNumber}${change.documentOn === null ? '' : ` ngày ${formatDay(change.documentOn)}`}`,
  aliases: 'Cách viết khác trong tệp nhận được',
  noAliases: 'Chưa có cách viết nào khác.',
  newAlias: 'Thêm cách viết',
  addAlias: 'Thêm',
  removeAlias: (alias: string) => `Bỏ “${alias}”`,
  remove: 'Bỏ',
  aliasKnown: 'Đó đã là tên của đơn vị, không cần thêm.',
} as const;

const relationNames: Readonly<Record<PlaceRelation['direction'], Readonly<Record<PlaceRelation['part'], string>>>> = {
  before: { whole: 'Gồm toàn bộ', part: 'Gồm một phần' },
  after: { whole: 'Nhập toàn bộ vào', part: 'Một phần chuyển sang' },
};

export const catalogueWords = {
  title: 'Danh mục ban đầu',
  unverified: 'Chưa đối chiếu',
  asOf: (day: Day) => `Theo tình trạng ngày ${formatDay(day)}.`,
} as const;

export const changeWords = {
  title: 'Thay đổi đơn vị hành chính',
  name: 'Tên đợt',
  nameHint: 'Ví dụ: Nhập xã của huyện Quỳnh Nhai',
  number: 'Số văn bản',
  issuedOn: 'Ngày văn bản',
  effectiveOn: 'Ngày hiệu lực',
  kind: 'Thay đổi',
  units: 'Đơn vị cũ',
  pickHint: 'Gõ tên hoặc mã để tìm',
  more: (left: number) => `Còn ${count(left)} đơn vị khớp; hãy gõ thêm.`,
  into: (index: number, of: number) => (of === 1 ? 'Đơn vị mới' : `Đơn vị mới ${index + 1}`),
  addUnit: 'Thêm đơn vị mới',
  code: 'Mã',
  newName: 'Tên',
  type: 'Loại',
  parent: 'Cấp trên',
  add: 'Thêm vào đợt',
  changes: (changes: number) => `Trong đợt: ${count(changes)} thay đổi`,
  others: (left: number) => `… và ${count(left)} thay đổi nữa`,
  removeChange: (text: string) => `Bỏ: ${text}`,
  remove: 'Bỏ',
  incomplete: 'Ghi tên đợt và số văn bản để xem trước.',
  apply: 'Áp dụng',
  applied: ({ ended, begun, obligations }: { ended: number; begun: number; obligations: number }) => ({
    title: `Đã áp dụng: ${count(ended)} đơn vị kết thúc, ${count(begun)} đơn vị mới`,
    advice: `${obligations === 0 ? '' : `Đã tạo ${count(obligations)} việc đến hạn cho cơ quan mới. `}Số liệu cũ giữ nguyên dưới đơn vị cũ. Có thể hoàn tác bằng Ctrl+Z.`,
  }),
  unverified: 'Tệp ghi là chưa đối chiếu',
} as const;

const kindName = (kind: PlaceChange['kind']): string => changeKinds.find(([each]) => each === kind)?.[1] ?? kind;

/** 'Sáp nhập: Mường Chiên, Cà Nàng → Xã Mường Chiên' */
export function changeText(change: PlaceChange): string {
  const named = (unit: { name?: string; code?: string }) => unit.name ?? unit.code ?? '';
  const kind = kindName(change.kind);
  switch (change.kind) {
    case 'merge':
      return `${kind}: ${change.from.map(named).join(', ')} → ${unitName(change.into)}`;
    case 'split':
      return `${kind}: ${named(change.from)} → ${change.into.map(unitName).join(', ')}`;
    case 'rename':
      return `${kind}: ${named(change.unit)} → ${change.name}`;
    case 'retype':
      return `${kind}: ${named(change.unit)} → ${change.type}`;
    case 'recode':
      return `${kind}: ${named(change.unit)} → ${change.code}`;
    case 'move':
      return `${kind}: ${named(change.unit)} → ${change.parent}`;
    case 'end':
    case 'continue':
      return `${kind}: ${named(change.unit)}`;
  }
}

const problemNames: Readonly<Record<ChangeProblem['kind'], (on: string) => string>> = {
  'unknown-place': () => 'không có đơn vị này vào ngày trước ngày hiệu lực',
  'ambiguous-place': () => 'mã và tên không khớp, hoặc tên chỉ giống khi bỏ dấu; hãy chọn đúng đơn vị',
  'already-ended': (on) => `đã kết thúc ngày ${on}`,
  'already-changed': (on) => `một đợt khác đã ghi đơn vị này kết thúc ngày ${on}`,
  'not-begun': (on) => `đến ${on} mới có đơn vị này; ngày hiệu lực phải sau ngày đó`,
  'listed-twice': () => 'có hai thay đổi của cùng một đơn vị trong một ngày',
  'code-taken': () => 'mã mới đang là mã của đơn vị khác',
  'wrong-level': () => 'loại hoặc cấp trên không hợp với cấp của đơn vị',
  'no-parent': () => 'không có cấp trên mang mã này từ ngày hiệu lực',
  'left-without-parent': () => 'không còn cấp trên từ ngày hiệu lực; hãy nhập, chuyển hoặc kết thúc',
  'no-change': () => 'không có gì khác so với hiện nay',
  'not-ending': () => 'không kết thúc vào ngày trước ngày hiệu lực, nên không cần ghi còn hiệu lực',
};

export const problemText = ({ kind, change, unit, on }: ChangeProblem): string =>
  `${change === null ? '' : `Thay đổi ${change + 1}, `}${unit}: ${problemNames[kind](on === null ? '' : formatDay(on))}.`;

export const previewWords = {
  title: 'Xem trước',
  refused: (problems: number) => ({
    title: `Chưa áp dụng được: ${count(problems)} chỗ cần sửa`,
    advice: 'Chưa có gì được lưu.',
  }),
  ended: (units: number) => `Kết thúc (${count(units)})`,
  begun: (units: number) => `Bắt đầu (${count(units)})`,
  carried: (units: number) => `và ${count(units)} đơn vị đi theo cấp trên mới, tên và mã giữ nguyên`,
  continued: (units: number) => `${count(units)} đơn vị còn hiệu lực, bỏ ngày cuối gần đúng trong danh mục.`,
  lapsing: (names: string) => ({
    title: 'Đơn vị hết hiệu lực theo danh mục mà đợt này không nhắc đến',
    advice: `${names}. Nếu thực tế còn, hãy thêm thay đổi “Còn hiệu lực”.`,
  }),
  from: (unit: ChangePreview['begun'][number]) =>
    unit.from.map((one) => (one.part === 'whole' ? unitName(one) : `một phần ${unitName(one)}`)).join(', '),
  under: (parent: string) => `thuộc ${parent}`,
  figures: ({ before, after }: ChangePreview['figures']) =>
    before + after === 0
      ? 'Các đơn vị cũ chưa có số liệu nào.'
      : `${count(before)} số liệu các kỳ trước giữ nguyên dưới đơn vị cũ; đơn vị nhập toàn bộ được cộng dồn vào đơn vị mới, đơn vị chia tách thì không.`,
  after: (figures: number) => ({
    title: `${count(figures)} số liệu của đơn vị cũ nằm ở kỳ kết thúc sau ngày hiệu lực`,
    advice: 'Số đó giữ nguyên và vẫn được tính cho đến khi đơn vị mới có số của chính mình.',
  }),
  closed: (periods: readonly string[]) => ({
    title: 'Thay đổi chạm đến kỳ đã chốt số liệu',
    advice: `${periods.join(', ')}. Số liệu đã chốt không đổi, nhưng danh sách đơn vị của kỳ sẽ khác khi in lại.`,
  }),
  forms: (forms: readonly string[], first: string | null) =>
    `Biểu ${forms.map((form) => form.split(' ')[0]).join(', ')} cần phát lại${first === null ? ' ở kế hoạch của năm có hiệu lực' : ` từ ${first.charAt(0).toLocaleLowerCase('vi')}${first.slice(1)}`}.`,
  agencies: 'Cơ quan kết thúc theo đơn vị',
  agency: (name: string, lastDay: Day, owedLater: number) =>
    `${name}: đến hết ${formatDay(lastDay)}${owedLater === 0 ? '' : `; ${count(owedLater)} việc sau đó thành “không phải nộp”`}`,
  newAgencies: 'Cơ quan thêm mới (đánh dấu để thêm)',
  handWork: 'Nhiệm vụ đã giao cho cơ quan cũ không tự chuyển sang cơ quan mới.',
} as const;

const fileProblemNames: Readonly<Record<ChangeFileProblem['problem'], string>> = {
  'not-utf8': 'tệp không phải văn bản UTF-8',
  'not-json': 'tệp không phải JSON',
  'not-a-change-set': 'không đúng dạng của đợt thay đổi',
  'no-head': `không thấy bảng có cột đầu là “${changeColumns[0]}” (các cột: ${changeColumns.join(', ')})`,
  'too-many': 'nhiều hơn 2.000 thay đổi',
  'no-kind': `không rõ loại thay đổi; dùng một trong: ${changeKinds.map(([, name]) => name).join(', ')}`,
  'no-unit': `thiếu ${changeColumns[1]} hoặc ${changeColumns[2]}`,
  'no-new-unit': 'thiếu mã, tên, loại hoặc cấp trên mới',
  'no-type': 'không có loại đơn vị này',
  'no-day': `thiếu dòng “${changeHeadings.effectiveOn}” phía trên bảng`,
  'no-document': `thiếu dòng “${changeHeadings.number}” phía trên bảng`,
};

export const changeFileWords = {
  refused: (problems: number) => ({
    title: `Chưa đọc được tệp: ${count(problems)} chỗ cần sửa`,
    advice: `Chưa có gì được lưu. Tệp Excel ghi mỗi dòng một đơn vị cũ; cột Phần ghi “${partWord}” nếu chỉ một phần.`,
  }),
  problem: ({ line, problem, found }: ChangeFileProblem) =>
    `${line === null ? 'Cả tệp' : `Dòng ${count(line)}`}: ${fileProblemNames[problem]}${found === '' ? '' : ` (${found})`}.`,
} as const;
