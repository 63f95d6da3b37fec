import { type ColumnConversion, columnName, type PlainText } from '../../shared/imports/sheet.ts';
import { count } from './numbers.ts';

const encodings: Readonly<Record<PlainText['encoding'], string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16': 'Unicode (UTF-16)',
  cp1258: 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'latin-1': 'không rõ, đọc như chữ Latinh',
};

const delimiters: Readonly<Record<PlainText['delimiter'], string>> = {
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy',
  '\t': 'dấu tab',
};

const witnesses: Readonly<Record<ColumnConversion['witness'], string>> = {
  font: 'theo phông chữ',
  letters: 'theo chữ viết',
  file: 'theo cả tệp',
};

/** In percent; below it the officer is asked to look. */
const sureFrom = 90;

export const textReadingWords = {
  title: 'Bảng mã chữ',
  table: 'Chữ đã đổi sang Unicode',
  columns: { place: 'Trang, cột', encoding: 'Bảng mã', before: 'Trong tệp', after: 'Đọc là' },
  place: ({ sheet, column }: ColumnConversion) => `${sheet}, cột ${columnName(column)}`,
  encoding: ({ encoding, witness, cells }: ColumnConversion) =>
    `${encodings[encoding]}, ${witnesses[witness]}, ${count(cells)} ô`,
  undecided: 'chưa rõ, giữ nguyên',
  plainText: ({ encoding, delimiter }: PlainText) =>
    `Tệp văn bản: ${encodings[encoding]}, ngăn cột bằng ${delimiters[delimiter]}`,
  doubt: ({ confidence }: PlainText) =>
    confidence >= sureFrom ? undefined : `Chưa chắc về bảng mã (${count(confidence)}%): hãy xem chữ có dấu trong tệp.`,
  checkUndecided:
    'Cột chưa rõ bảng mã được giữ nguyên. Nếu cột “Đọc là” mới đúng, hãy đề nghị đơn vị gửi bằng Unicode.',
} as const;
