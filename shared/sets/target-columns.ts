import { cleanCell } from './canonical.ts';
import {
  type CellContent,
  type Column,
  choiceColumn,
  misread,
  noteColumn,
  type ReadCell,
  textColumn,
  textOf,
  wholeColumn,
} from './column.ts';
import type { SetMapping, SetTarget } from './indicator-set.ts';
import { targetOperatorNames } from './wording.ts';

/** 80,5 as a number or as a text with comma or point: n / 10^scale. */
function readPercent(cell: CellContent): ReadCell {
  const text = cleanCell(textOf(cell)).replace(',', '.');
  if (text === '') return { ok: true, value: null };
  const [, whole = '', decimals = ''] = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  if (whole === '') return misread('not-a-number');
  return { ok: true, value: { n: Number(whole + decimals), scale: decimals.length } };
}

const orNull = <T>(column: Column<T>): Column<T> => ({
  ...column,
  read: (cell) => (textOf(cell) === '' ? { ok: true, value: null } : column.read(cell)),
});

export const targetColumns: readonly Column<SetTarget>[] = [
  textColumn(['code', 'Mã', 14], ({ code }) => code),
  orNull(noteColumn(['clause', 'Mục của kế hoạch', 12], ({ clause }) => clause ?? '')),
  textColumn(['title', 'Tên mức chỉ tiêu', 60], ({ title }) => title),
  orNull(noteColumn(['indicator', 'Mã chỉ tiêu', 10], ({ indicator }) => indicator ?? '')),
  choiceColumn(['operator', 'Mức đặt ra', 11], targetOperatorNames, ({ operator }) => operator, true),
  {
    field: 'value',
    header: 'Phần trăm',
    width: 10,
    write: ({ value }) => (value === null ? null : value.n / 10 ** value.scale),
    read: readPercent,
  },
  noteColumn(['scope', 'Phạm vi', 40], ({ scope }) => scope),
  wholeColumn(['seq', 'Thứ tự', 7], ({ seq }) => seq),
];

export const mappingColumns: readonly Column<SetMapping>[] = [
  textColumn(['old', 'Mã cũ', 10], (mapping) => mapping.old),
  textColumn(['new', 'Mã mới', 10], (mapping) => mapping.new),
  wholeColumn(['fromYear', 'Dùng mã mới từ năm', 12], ({ fromYear }) => fromYear),
  noteColumn(['note', 'Ghi chú', 60], ({ note }) => note),
];
