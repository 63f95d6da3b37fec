import { RuleOperator } from '../forms/form-seed.ts';
import {
  type CellContent,
  type Column,
  choiceColumn,
  choicesColumn,
  codesOfSum,
  misread,
  noteColumn,
  type ReadCell,
  sumText,
  textColumn,
  textOf,
  wholeOf,
} from './column.ts';
import type { SetRule } from './indicator-set.ts';
import { missingZero, operatorNames, periodKindNames, rightBaseNames, severityNames } from './wording.ts';

type Base = keyof typeof rightBaseNames;

const missingNames = { zero: missingZero } as const;
const missingOf = (side: SetRule['left'] | SetRule['right']): 'zero' | null =>
  'missing' in side && side.missing === 'zero' ? 'zero' : null;

function baseOf({ right }: SetRule): Base | null {
  if ('constant' in right) return null;
  if (right.previous === true) return right.opening === true ? 'both' : 'previous';
  return right.opening === true ? 'opening' : null;
}

const conditionPattern = /^(\S+?)\s*(<=|>=|≤|≥|>|=)\s*(-?\d{1,15})$/;

function readCondition(cell: CellContent): ReadCell {
  const text = textOf(cell);
  if (text === '') return { ok: true, value: null };
  const [, element, sign = '', constant] = conditionPattern.exec(text) ?? [];
  const operator = RuleOperator.safeParse(sign.replace('≤', '<=').replace('≥', '>='));
  if (!operator.success) return misread('bad-side', 'TT02 > 0');
  return { ok: true, value: { element, operator: operator.data, constant: Number(constant) } };
}

function readSum(cell: CellContent): ReadCell {
  if (textOf(cell) === '') return misread('required');
  const codes = codesOfSum(cell);
  return codes === undefined ? misread('bad-side', 'KP01 + KP02') : { ok: true, value: { elements: codes } };
}

function readRight(cell: CellContent): ReadCell {
  const constant = wholeOf(cell);
  return constant === undefined ? readSum(cell) : { ok: true, value: { constant } };
}

export const ruleColumns: readonly Column<SetRule>[] = [
  textColumn(['code', 'Mã', 9], ({ code }) => code),
  choiceColumn(['severity', 'Mức', 11], severityNames, ({ severity }) => severity),
  { field: 'left', header: 'Vế trái', width: 22, write: ({ left }) => sumText(left.elements), read: readSum },
  choiceColumn(['leftMissing', 'Thiếu số ở vế trái', 13], missingNames, ({ left }) => missingOf(left), true),
  choiceColumn(['operator', 'So sánh', 16], operatorNames, ({ operator }) => operator),
  {
    field: 'right',
    header: 'Vế phải',
    width: 22,
    write: ({ right }) => ('constant' in right ? right.constant : sumText(right.elements)),
    read: readRight,
  },
  choiceColumn(['rightBase', 'Vế phải lấy từ', 22], rightBaseNames, baseOf, true),
  choiceColumn(['rightMissing', 'Thiếu số ở vế phải', 13], missingNames, ({ right }) => missingOf(right), true),
  {
    field: 'when',
    header: 'Chỉ khi',
    width: 16,
    write: ({ when }) => (when === null ? null : `${when.element} ${when.operator} ${when.constant}`),
    read: readCondition,
  },
  choicesColumn(['periodKinds', 'Chỉ cho kỳ', 16], periodKindNames, ({ periodKinds }) => periodKinds ?? [], true),
  noteColumn(['note', 'Câu báo cho người nhập', 70], ({ note }) => note),
];

/** The cells of a row as one rule; what is empty is left out, as the schema has it. */
export function ruleFrom(row: Readonly<Record<string, unknown>>): unknown {
  const { leftMissing, rightMissing, rightBase, left, right, periodKinds, ...rest } = row;
  return {
    ...rest,
    left: { ...Object(left), ...missing(leftMissing) },
    right: { ...Object(right), ...missing(rightMissing), ...base(rightBase) },
    ...(Array.isArray(periodKinds) && periodKinds.length > 0 ? { periodKinds } : {}),
  };
}

const missing = (value: unknown) => (value === 'zero' ? { missing: 'zero' } : {});

const base = (value: unknown) => ({
  ...(value === 'opening' || value === 'both' ? { opening: true } : {}),
  ...(value === 'previous' || value === 'both' ? { previous: true } : {}),
});
