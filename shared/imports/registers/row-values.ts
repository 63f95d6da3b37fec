import { Day } from '../../calendar/day.ts';
import { formatDay, parseVietnameseDay } from '../../calendar/day-text.ts';
import type { DataElement } from '../../forms/forms.contract.ts';
import { ElementCode } from '../../ids.ts';
import type { DecimalMark } from '../../numbers/parse-number.ts';
import type { EntryDocument, EntryValue } from '../../registers/entry.ts';
import type { FieldKind, RegisterField } from '../../registers/register-field.ts';
import { personalHints } from '../../text/personal-hints.ts';
import { readInputCell } from '../input-cell.ts';
import type { Cell } from '../sheet.ts';
import type { RowProblem } from './row-problem.ts';

export type Read<T> = { readonly value: T | undefined } | { readonly problem: RowProblem };

export interface At {
  readonly sheet: string;
  readonly cell: string;
}

/** The desk reads figures by the rules of a data element: whole numbers from 0, a list, yes and no. */
const valueTypes: Readonly<Partial<Record<FieldKind, DataElement['valueType']>>> = {
  count: 'count',
  money: 'money',
  'yes-no': 'yes-no',
  choice: 'code-list',
};

function elementOf({ code, name, unit, options }: RegisterField, valueType: DataElement['valueType']): DataElement {
  return {
    code: ElementCode.parse(code),
    ...{ name, shortName: name, kind: 'flow', valueType },
    ...{ unit: unit ?? '', scale: 0, min: 0, max: null, options: options ?? [] },
  };
}

/** Nothing where the cell says nothing; "không phát sinh" of a number is 0. */
export function readField(
  field: RegisterField,
  cell: Cell | undefined,
  mark: DecimalMark | undefined,
  at: At,
): Read<EntryValue> {
  const valueType = valueTypes[field.kind];
  if (valueType === undefined) return field.kind === 'day' ? readDay(cell, at) : readText(cell, at);
  const reading = readInputCell(cell, elementOf(field, valueType), mark, at);
  if (!reading.ok) return { problem: reading.problem };
  const { figure } = reading;
  if (figure === undefined || figure.state === 'not-applicable') return { value: undefined };
  return { value: figureValue(field, figure.state === 'none' ? 0 : figure.value) };
}

function figureValue({ kind, options = [] }: RegisterField, figure: number): EntryValue | undefined {
  if (kind === 'yes-no') return figure === 1;
  return kind === 'choice' ? options[figure] : figure;
}

export function readDay(cell: Cell | undefined, at: At): Read<Day> {
  const text = cell === undefined ? '' : writtenText(cell);
  if (text === '') return { value: undefined };
  const day =
    cell?.value.kind === 'date' ? Day.safeParse(cell.value.value.slice(0, 10)).data : parseVietnameseDay(text);
  return day === undefined ? { problem: { kind: 'not-a-day', ...at } } : { value: day };
}

export function readText(cell: Cell | undefined, at: At): Read<string> {
  if (cell === undefined) return { value: undefined };
  if (!cell.cached) return { problem: { kind: 'formula-without-value', ...at } };
  if (cell.value.kind === 'error') return { problem: { kind: 'error-value', ...at, found: cell.value.code } };
  const text = writtenText(cell);
  if (text === '') return { value: undefined };
  return personalHints(text).length > 0 ? { problem: { kind: 'about-person', ...at } } : { value: text };
}

/** A day in a column of words is written as offices write it. */
export function writtenText({ value }: Cell): string {
  switch (value.kind) {
    case 'text':
      return value.value.trim();
    case 'number':
      return String(value.value);
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'date': {
      const day = Day.safeParse(value.value.slice(0, 10)).data;
      return day === undefined ? value.value : formatDay(day);
    }
    case 'error':
      return value.code;
  }
}

/** '12/KH-UBND, ngày 05/01/2023', as our own lists have it. */
export function documentIn(text: string): Pick<EntryDocument, 'number' | 'day'> {
  const [, number = '', written = ''] = /^(.*?),?\s*ngày\s+(\S+)$/.exec(text) ?? [];
  const day = parseVietnameseDay(written);
  return day === undefined ? { number: text, day: null } : { number, day };
}
