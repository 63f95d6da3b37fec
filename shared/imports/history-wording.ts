import { formatScaled } from '../numbers/scaled.ts';
import { lowerFirst } from '../paper/official-words.ts';
import type { RecognisedFile } from './imports.contract.ts';

const count = (value: number): string => formatScaled(value, 0);

interface NamedFile {
  readonly id: number;
  readonly fileName: string;
  readonly receivedOn: string;
  readonly hash: string;
}

const file = ({ id, fileName, receivedOn, hash }: NamedFile): string =>
  `biên nhận số ${id}, tệp ${fileName}, nhận ngày ${receivedOn}, mã tệp ${hash}`;

/** The words of the paper that compares two files. */
export const comparisonPaper = {
  title: 'SO SÁNH HAI LẦN NỘP',
  subject: ({ form, place, periodLabel }: RecognisedFile) => `${form}, ${place}, ${lowerFirst(periodLabel)}`,
  before: (given: NamedFile) => `Trước: ${file(given)}.`,
  after: (given: NamedFile) => `Sau: ${file(given)}.`,
  summary: (differences: number, same: number) =>
    differences === 0
      ? `Hai tệp giống nhau ở cả ${count(same)} ô số liệu.`
      : `Khác nhau ${count(differences)} ô, giống nhau ${count(same)} ô số liệu.`,
  columns: {
    place: 'Đơn vị',
    element: 'Trường số liệu',
    before: 'Trước',
    after: 'Sau',
    delta: 'Chênh lệch',
    percent: 'Tỷ lệ',
    beforeCell: 'Ô ở tệp trước',
    afterCell: 'Ô ở tệp sau',
  },
  blank: 'để trống',
  none: 'KPS',
  notApplicable: '×',
} as const;
