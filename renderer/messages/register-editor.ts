import type { DefinitionFault } from '../../shared/registers/definition-problem.ts';
import type { FeedRule } from '../../shared/registers/feed.ts';
import type { FieldKind } from '../../shared/registers/register-field.ts';
import type { StepTerm } from '../../shared/registers/register-life.ts';
import type { Register } from '../../shared/registers/registers.contract.ts';

export const fieldKindNames: Readonly<Record<FieldKind, string>> = {
  text: 'Chữ',
  count: 'Số lượng',
  money: 'Số tiền (đồng)',
  day: 'Ngày',
  'yes-no': 'Có, không',
  choice: 'Chọn trong danh sách',
  agency: 'Cơ quan, đơn vị',
  entry: 'Dòng của sổ khác',
};

export const feedRuleNames: Readonly<Record<FeedRule['kind'], string>> = {
  count: 'Đếm số dòng',
  sum: 'Cộng cột',
  last: 'Lấy giá trị mới nhất của cột',
  standing: 'Số hiện có cuối kỳ',
};

export const levelNames: Readonly<Record<Register['level'], string>> = {
  province: 'Tỉnh',
  district: 'Huyện, thành phố',
  commune: 'Xã, phường, thị trấn',
};

export const sensitivityNames: Readonly<Record<Register['sensitivity'], string>> = {
  normal: 'Thường',
  'counts-only': 'Nhạy cảm: chỉ ghi số lượng, lưu nội bộ',
};

const originNames: Readonly<Record<Register['origin'], string>> = {
  proposed: 'sổ của chương trình',
  office: 'sổ của cơ quan',
};

/** Under the field itself, so without its name. */
export const faultHere: Readonly<Partial<Record<DefinitionFault, string>>> = {
  person: 'Cột này hỏi về một người. Sổ chỉ giữ số lượng; hãy đổi tên hoặc bỏ cột.',
  twice: 'Trùng mã với cột khác. Hãy bỏ một cột.',
  'same-name': 'Trùng tên với cột khác. Hãy đặt tên khác.',
  'kind-changed': 'Cột đã có thì không đổi kiểu. Hãy ngừng cột này và thêm cột mới.',
  removed: 'Cột đã có thì không bỏ hẳn. Hãy chọn ngừng dùng.',
  'options-missing': 'Cần ít nhất hai lựa chọn, mỗi dòng một lựa chọn.',
  'text-in-counts-only': 'Sổ chỉ ghi số lượng không có cột chữ tự do.',
  'register-missing': 'Hãy chọn sổ mà cột này dẫn tới.',
  'feed-step': 'Hãy chọn ít nhất một bước của vụ việc.',
  'feed-field': 'Hãy chọn cột; chỉ cộng được cột số.',
  'feed-twice': 'Trường này được tính hai lần. Hãy bỏ một cách tính.',
};

export const registerEditorWords = {
  add: 'Thêm sổ…',
  newTitle: 'Sổ mới',
  title: (register: Register) => `${register.code} · ${register.name}`,
  state: ({ origin, isChanged, isRetired, entries }: Register) =>
    [
      originNames[origin],
      ...(isChanged ? ['đã sửa'] : []),
      ...(isRetired ? ['ngừng dùng'] : []),
      `${entries} dòng`,
    ].join(' · '),
  form: 'Định nghĩa sổ',
  name: 'Tên sổ',
  keeper: 'Cơ quan giữ sổ',
  level: 'Mỗi dòng nói về',
  sensitivity: 'Mức nhạy cảm',
  clauses: 'Mục của kế hoạch',
  addClause: 'Thêm mục…',
  removeClause: (label: string) => `Bỏ mục ${label}`,
  fields: 'Các cột của sổ',
  fieldsHint: 'Ngoài các cột này, dòng nào cũng có ngày, địa bàn, văn bản và ghi chú.',
  fieldName: 'Tên cột',
  fieldNameOf: (at: number) => `Tên cột thứ ${at}`,
  kind: 'Kiểu',
  kindOf: (name: string) => `Kiểu của cột ${name}`,
  detail: 'Đơn vị tính, danh sách chọn',
  unitOf: (name: string) => `Đơn vị tính của cột ${name}`,
  optionsOf: (name: string) => `Danh sách chọn của cột ${name}, mỗi dòng một lựa chọn`,
  unitHint: 'Ví dụ: buổi',
  optionsHint: 'Mỗi dòng một lựa chọn',
  required: 'Bắt buộc',
  requiredOf: (name: string) => `Bắt buộc ghi cột ${name}`,
  prints: 'In ra',
  printsOf: (name: string) => `In cột ${name} trong danh sách`,
  order: 'Thứ tự',
  up: (name: string) => `Đưa cột ${name} lên`,
  down: (name: string) => `Đưa cột ${name} xuống`,
  drop: 'Bỏ',
  dropOf: (name: string) => `Bỏ cột ${name}`,
  retire: 'Ngừng',
  retireOf: (name: string) => `Ngừng dùng cột ${name}`,
  bringBack: 'Dùng lại',
  bringBackOf: (name: string) => `Dùng lại cột ${name}`,
  addField: 'Thêm cột',
  unnamed: 'chưa có tên',
  feeds: 'Tính ra trường số liệu',
  feedsHint: 'Số của kỳ được tính từ các dòng của sổ, theo từng địa bàn.',
  element: 'Trường số liệu',
  rule: 'Cách tính',
  ruleOf: (at: number) => `Cách tính ${at}`,
  ofField: (at: number) => `Cột của cách tính ${at}`,
  standingCount: 'Đếm số dòng',
  stepsOf: (at: number) => `Các bước được tính trong cách tính ${at}`,
  registerOf: (name: string) => `Sổ mà cột ${name} dẫn tới`,
  chooseRegister: 'Chọn sổ…',
  life: 'Các bước của một vụ việc',
  lifeHint: 'Các bước và thời hạn đi cùng sổ; ở đây chỉ xem.',
  step: 'Bước',
  after: 'Sau bước',
  opens: 'Mở đầu',
  caseState: 'Tình trạng sau bước',
  term: 'Thời hạn',
  termOf: ({ name, after, warnDays }: StepTerm) =>
    [
      name,
      ...(after === undefined ? [] : [`${after.count} ${after.unit === 'days' ? 'ngày' : 'tháng'}`]),
      `nhắc trước ${warnDays} ngày`,
    ].join(', '),
  conditions: 'Chỉ tính dòng có',
  conditionField: (at: number) => `Cột của điều kiện trong cách tính ${at}`,
  conditionValue: (at: number) => `Giá trị của điều kiện trong cách tính ${at}`,
  addCondition: 'Thêm điều kiện',
  addConditionOf: (at: number) => `Thêm điều kiện cho cách tính ${at}`,
  dropCondition: (at: number) => `Bỏ điều kiện của cách tính ${at}`,
  dropFeed: (at: number) => `Bỏ cách tính ${at}`,
  addFeed: 'Thêm cách tính',
  save: 'Lưu sổ',
  create: 'Tạo sổ',
  discard: 'Bỏ thay đổi',
  giveBack: 'Lấy lại định nghĩa gốc',
  retireRegister: 'Ngừng dùng sổ này',
  bringBackRegister: 'Dùng lại sổ này',
  unchanged: 'Chưa có gì thay đổi.',
  ready: 'Có thay đổi chưa lưu.',
  faults: (count: number) => `Còn ${count} chỗ cần sửa trước khi lưu.`,
  empty: 'Hãy ghi vào ô này.',
  noClause: 'Hãy chọn ít nhất một mục.',
  noField: 'Sổ cần ít nhất một cột.',
  tooLong: 'Quá dài hoặc quá nhiều; hãy rút gọn.',
} as const;
