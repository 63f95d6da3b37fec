import { type Column, choiceColumn, choicesColumn, listColumn, textColumn, wholeColumn } from './column.ts';
import type { SetForm } from './indicator-set.ts';
import { originNames, periodKindNames, reporterNames, rowsNames } from './wording.ts';

type Block = SetForm['blocks'][number];

/** A group with the form and the block it stands in: a row of the sheet of groups. */
export interface GroupRow {
  readonly form: string;
  /** From 1. */
  readonly block: number;
  readonly rows: Block['rows'];
  readonly group: Block['groups'][number];
}

export const formColumns: readonly Column<SetForm>[] = [
  textColumn(['code', 'Mã', 10], ({ code }) => code),
  textColumn(['name', 'Tên biểu', 60], ({ name }) => name),
  choiceColumn(['reporter', 'Nơi lập', 12], reporterNames, ({ reporter }) => reporter),
  choicesColumn(['periodKinds', 'Kỳ', 20], periodKindNames, ({ periodKinds }) => periodKinds),
  choiceColumn(['origin', 'Nguồn', 18], originNames, ({ origin }) => origin),
];

export const groupColumns: readonly Column<GroupRow>[] = [
  textColumn(['form', 'Mã biểu', 10], ({ form }) => form),
  wholeColumn(['block', 'Bảng số', 8], ({ block }) => block),
  choiceColumn(['rows', 'Dòng của bảng', 22], rowsNames, ({ rows }) => rows),
  textColumn(['title', 'Tên nhóm', 40], ({ group }) => group.title),
  listColumn(['elements', 'Các mã, theo thứ tự', 60], ({ group }) => group.elements),
  listColumn(['agencies', 'Cơ quan điền nhóm', 30], ({ group }) => group.agencies ?? [], true),
];

export const groupRowsOf = ({ code, blocks }: SetForm): GroupRow[] =>
  blocks.flatMap(({ rows, groups }, at) => groups.map((group) => ({ form: code, block: at + 1, rows, group })));
