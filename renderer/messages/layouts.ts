import { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { LayoutTrial, TrialRow } from '../../shared/imports/layout/layouts.contract.ts';
import { count } from './numbers.ts';

export type Pointing = 'head' | 'places' | 'codes' | 'row' | 'period';

export const layoutWords = {
  open: 'Chỉ bố cục…',
  title: (fileName: string) => `Chỉ bố cục: ${fileName}`,
  readBy: (confidence: number) => `Đọc theo bố cục đã nhớ, chắc chắn ${percent(confidence)}.`,
  proposed: (confidence: number) =>
    `Bố cục dưới đây do chương trình đoán, chắc chắn ${percent(confidence)}. Xem lại rồi bấm nút cuối cột này.`,
  notProposed: 'Chương trình chưa đoán được bố cục. Hãy chỉ từng mục dưới đây.',
  table: 'Bảng',
  sheet: 'Trang',
  form: 'Biểu',
  direction: 'Đơn vị xếp theo',
  across: 'Dòng (mỗi đơn vị một dòng)',
  down: 'Cột (mỗi đơn vị một cột)',
  headFirst: (across: boolean) => `${across ? 'Dòng' : 'Cột'} tiêu đề đầu`,
  headLast: (across: boolean) => `${across ? 'Dòng' : 'Cột'} tiêu đề cuối`,
  places: 'Đơn vị',
  placesFrom: 'Đơn vị của số liệu',
  placeKinds: {
    column: 'Ghi tên hoặc mã trong bảng',
    one: 'Cả trang là một đơn vị',
    sheets: 'Mỗi trang là một xã',
  },
  placeLine: (across: boolean) => (across ? 'Cột tên đơn vị' : 'Dòng tên đơn vị'),
  codeLine: (across: boolean) => (across ? 'Cột mã đơn vị' : 'Dòng mã đơn vị'),
  figureLine: (across: boolean) => (across ? 'Dòng số liệu' : 'Cột số liệu'),
  noLine: 'Không có',
  onePlace: 'Là đơn vị',
  district: 'Huyện gửi tệp',
  choose: 'Chọn…',
  period: 'Kỳ số liệu',
  periodFrom: 'Kỳ lấy từ đâu',
  periodKinds: { cell: 'Ghi ở một ô', heads: 'Ghi ở tiêu đề cột', fixed: 'Chọn kỳ cho tệp này' },
  periodRow: 'Dòng của ô',
  periodColumn: 'Cột của ô',
  columns: 'Cột, dòng số liệu → trường số liệu',
  skip: 'bỏ qua',
  columnHead: (name: string, header: string) => `${name}: ${header}`,
  suspect: (name: string, told: string) => `${name}: nghi là thông tin cá nhân (${told}), không hiện nội dung`,
  notChosen: 'chưa chọn',
  rows: 'Dòng chưa rõ đơn vị',
  rowAs: (name: string, text: string) => (text === '' ? `${name}: không ghi tên` : `${name}: “${text}”`),
  total: 'dòng cộng',
  save: 'Nhớ bố cục và đọc lại tệp',
  pointing: 'Bấm vào bảng để chỉ',
  pointingAt: {
    head: 'tiêu đề',
    places: 'tên đơn vị',
    codes: 'mã đơn vị',
    row: 'số liệu',
    period: 'ô ghi kỳ',
  } satisfies Record<Pointing, string>,
  grid: 'Nội dung trang',
  cut: 'Chỉ hiện phần đầu của trang.',
  values: 'Số sẽ đọc',
  valuesOf: ({ values, blank, period }: LayoutTrial) =>
    period === null
      ? 'Chưa đọc được: cần đủ huyện, kỳ và ít nhất một trường số liệu.'
      : `${count(values.length)} số, ${count(blank)} ô trống.`,
  more: (rest: number) => `và ${count(rest)} số nữa`,
  place: 'Đơn vị',
  element: 'Trường số liệu',
  cell: 'Trang, ô',
  value: 'Số',
  kinds: {
    place: 'đơn vị',
    total: 'cộng',
    skip: 'bỏ qua',
    text: 'chữ',
    hidden: 'ẩn',
    unclear: '?',
  } satisfies Record<TrialRow['kind'], string>,
  list: 'Bố cục đã nhớ',
  listOpen: 'Bố cục đã nhớ…',
  none: {
    title: 'Chưa nhớ bố cục nào',
    advice: 'Khi một tệp có bố cục lạ, mở tệp đó và bấm “Chỉ bố cục…”. Lần sau chương trình tự đọc.',
  },
  name: 'Tên gọi',
  savedOn: (savedAt: string) => `nhớ ngày ${formatDay(Day.parse(savedAt.slice(0, 10)))}`,
  edit: (name: string) => `Sửa ${name}`,
  remove: 'Xóa bố cục này',
  change: 'Lưu thay đổi',
  export: 'Xuất ra tệp JSON…',
  exported: (path: string) => ({ title: 'Đã xuất bố cục', advice: path }),
} as const;

const percent = (confidence: number): string => `${Math.floor(confidence * 100)} %`;
