import type { RegisterField } from './register-field.ts';

/** Heads of what every entry has besides the fields of its register, on paper, in workbooks and in files that come back. */
export const registerHeadings = {
  number: 'TT',
  day: 'Ngày',
  placeCode: 'Mã địa bàn',
  place: 'Địa bàn',
  district: 'Huyện, thành phố',
  document: 'Văn bản',
  documentNumber: 'Số, ký hiệu văn bản',
  documentDay: 'Ngày văn bản',
  documentTitle: 'Trích yếu',
  note: 'Ghi chú',
} as const;

export const fieldHeading = ({ name, unit }: Pick<RegisterField, 'name' | 'unit'>): string =>
  unit === undefined ? name : `${name} (${unit})`;
