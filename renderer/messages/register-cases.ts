import type { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { CoverKind } from '../../shared/registers/cover.ts';

/** Words of registers whose entries go on step by step. */
export const caseWords = {
  placeFirst: 'Hãy chọn địa bàn trước',
  noChoice: (register: string) => `Địa bàn này chưa có dòng nào trong sổ ${register}`,
  elsewhere: (id: string) => `Dòng số ${id}, ở địa bàn khác`,
  course: 'Diễn biến',
  state: 'Tình trạng',
  everyState: 'Mọi tình trạng',
  nearness: { soon: 'Sắp đến hạn, sắp hết hạn', past: 'Quá hạn, hết hạn' },
  step: 'Bước',
  addStep: 'Thêm bước',
  saveStep: 'Ghi bước',
  leaveStep: 'Thôi',
  changeStep: 'Sửa bước',
  removeStep: 'Xóa bước',
  nothingFollows: {
    title: 'Không có bước nào ghi được vào ngày này',
    advice: 'Hãy chọn ngày khác, hoặc xem lại các bước đã ghi.',
  },
  history: (changes: number) => `${changes} lần ghi, sửa, xóa bước`,
  /** 'Triệt xóa 12/01/2023 → Triệt xóa 10/01/2023' */
  changed: (before: string, after: string) =>
    before === '' ? `ghi ${after}` : after === '' ? `xóa ${before}` : `${before} → ${after}`,
  calledThen: (name: string) => `(khi ghi gọi là “${name}”)`,
  openingEntry: 'Dòng mở đầu',
} as const;

/** Steps that cases owe, among what falls due. */
export const dueCaseWords = {
  title: 'Đến hạn theo sổ theo dõi',
  group: (items: number) => `${items} việc`,
  due: 'Hạn',
  state: 'Tình trạng',
  place: 'Địa bàn',
  what: 'Việc',
  about: 'Nội dung',
  owedBy: 'Cơ quan thực hiện',
  basis: 'Căn cứ hạn',
  where: (place: string, district: string) => (district === '' ? place : `${place}, ${district}`),
} as const;

/** How far one register covers another. */
export const coverWords = {
  open: 'Rà soát…',
  back: 'Về danh sách',
  title: (register: string) => `Rà soát: ${register}`,
  on: 'Tính đến ngày',
  counts: 'Theo địa bàn',
  lacking: (count: number) => `Chưa có, không còn hiệu lực hoặc sắp hết hạn (${count})`,
  heads: ['Tổng', 'Còn', 'Sắp hết', 'Hết', 'Chưa có'],
  place: 'Địa bàn',
  name: 'Tên trong sổ',
  state: 'Tình trạng',
  total: 'Toàn bộ',
  marks: {
    soon: { tone: 'caution', mark: 'S' },
    lapsed: { tone: 'bad', mark: 'Q' },
    never: { tone: 'bad', mark: 'C' },
  },
  stateText: (kind: CoverKind, until: Day | null) => {
    const day = until === null ? '' : ` ${formatDay(until)}`;
    return { held: 'Còn hiệu lực', soon: `Sắp hết${day}`, lapsed: `Hết${day}`, never: 'Chưa có' }[kind];
  },
  none: (register: string) => ({
    title: 'Không có dòng nào phải rà soát',
    advice: `Hãy ghi sổ “${register}” trước, hoặc chọn ngày, địa bàn khác.`,
  }),
  allHeld: { title: 'Mọi nơi đều còn hiệu lực', advice: 'Không có nơi nào sắp hết hạn vào ngày này.' },
} as const;
