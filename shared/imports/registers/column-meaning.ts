import { z } from 'zod';
import { fieldHeading, registerHeadings } from '../../registers/headings.ts';
import type { RegisterField } from '../../registers/register-field.ts';
import type { LifeStep } from '../../registers/register-life.ts';
import type { RegisterContent } from '../../registers/registers.contract.ts';
import { stepColumns, stepHeading } from '../../registers/step-columns.ts';

/** What every entry has, by what a column may hold of it; `document` is number and day in one cell. */
export const FixedMeaning = z.enum([
  'day',
  'placeCode',
  'place',
  'district',
  'document',
  'documentNumber',
  'documentDay',
  'documentTitle',
  'note',
]);
export type FixedMeaning = z.infer<typeof FixedMeaning>;

/** What a column holds: a part of every entry, a field of the register, or what a later step of a case says. */
export const ColumnMeaning = z.union([
  FixedMeaning,
  z.templateLiteral(['field:', z.string()]),
  z.templateLiteral(['step:', z.string()]),
]);
export type ColumnMeaning = z.infer<typeof ColumnMeaning>;

export const meaningOf = ({ code }: Pick<RegisterField, 'code'>): ColumnMeaning => `field:${code}`;

/** The day of the step, or a field of it. */
export const stepMeaning = (step: Pick<LifeStep, 'code'>, field?: Pick<RegisterField, 'code'>): ColumnMeaning =>
  `step:${step.code}${field === undefined ? '' : `.${field.code}`}`;

/** Words that offices write over these columns besides our own. */
const otherNames: Readonly<Record<FixedMeaning, readonly string[]>> = {
  day: ['Ngày tháng', 'Ngày, tháng, năm', 'Thời gian', 'Ngày thực hiện', 'Ngày ghi'],
  placeCode: ['Mã đơn vị', 'Mã xã', 'Mã đơn vị hành chính'],
  place: ['Xã, phường, thị trấn', 'Xã', 'Tên xã', 'Đơn vị', 'Đơn vị hành chính', 'Địa phương'],
  district: ['Huyện', 'Huyện, thị xã, thành phố', 'Tên huyện'],
  document: ['Số, ngày văn bản', 'Văn bản (số, ngày)'],
  documentNumber: ['Số văn bản', 'Số, ký hiệu', 'Số ký hiệu'],
  documentDay: ['Ngày ban hành'],
  documentTitle: ['Trích yếu nội dung'],
  note: ['Chú thích'],
};

export interface Naming {
  readonly meaning: ColumnMeaning;
  readonly names: readonly string[];
  /** How alike a head must be to be taken for it: of a step only word for word. */
  readonly least: number;
}

const leastLike = 0.7;

/** Every meaning a column of this register can have, with what it may be called; our own order and name first. */
export const namingsOf = ({ fields, life }: Pick<RegisterContent, 'fields' | 'life'>): Naming[] => {
  const fixed = (meaning: FixedMeaning): Naming => ({
    meaning,
    names: [registerHeadings[meaning], ...otherNames[meaning]],
    least: leastLike,
  });
  return [
    ...(['day', 'placeCode', 'place', 'district'] as const).map(fixed),
    ...fields.map((field) => ({
      meaning: meaningOf(field),
      names: [fieldHeading(field), field.name],
      least: leastLike,
    })),
    ...stepColumns(life).map((column) => ({
      meaning: stepMeaning(column.step, column.field),
      names: [stepHeading(column)],
      least: 1,
    })),
    ...(['document', 'documentNumber', 'documentDay', 'documentTitle', 'note'] as const).map(fixed),
  ];
};
