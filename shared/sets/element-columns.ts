import { type Column, choiceColumn, choicesColumn, listColumn, textColumn, wholeColumn } from './column.ts';
import type { SetElement } from './indicator-set.ts';
import { elementKindNames, levelNames, originNames, valueTypeNames, yesNoNames } from './wording.ts';

const guarded = choiceColumn<SetElement, 'yes' | 'no'>(
  ['smallCountGuard', 'Che số nhỏ', 11],
  yesNoNames,
  ({ smallCountGuard }) => (smallCountGuard ? 'yes' : 'no'),
);

export const elementColumns: readonly Column<SetElement>[] = [
  textColumn(['code', 'Mã', 10], ({ code }) => code),
  textColumn(['name', 'Tên trường số liệu', 46], ({ name }) => name),
  textColumn(['shortName', 'Tên ngắn (đầu cột)', 24], ({ shortName }) => shortName),
  choiceColumn(['kind', 'Loại', 18], elementKindNames, ({ kind }) => kind),
  choiceColumn(['valueType', 'Kiểu', 11], valueTypeNames, ({ valueType }) => valueType),
  textColumn(['unit', 'Đơn vị tính', 12], ({ unit }) => unit),
  wholeColumn(['scale', 'Số lẻ', 7], ({ scale }) => scale),
  choicesColumn(['levels', 'Cấp thu số', 14], levelNames, ({ levels }) => levels),
  wholeColumn(['min', 'Nhỏ nhất', 9], ({ min }) => min, true),
  wholeColumn(['max', 'Lớn nhất', 11], ({ max }) => max, true),
  listColumn(['options', 'Danh mục', 22], ({ options }) => options, true),
  {
    ...guarded,
    read: (cell) => {
      const read = guarded.read(cell);
      return read.ok ? { ok: true, value: read.value === 'yes' } : read;
    },
  },
  listColumn(['clauses', 'Mục của kế hoạch, văn bản', 22], ({ clauses }) => clauses),
  choiceColumn(['origin', 'Nguồn', 18], originNames, ({ origin }) => origin),
  wholeColumn(['seq', 'Thứ tự', 7], ({ seq }) => seq),
];
