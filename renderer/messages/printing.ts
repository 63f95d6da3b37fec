import type { PrintOutcome } from '../../shared/printing/printing.contract.ts';
import type { Message } from './message.ts';
import { count } from './numbers.ts';

export const printingWords = {
  panel: 'In ra giấy',
  dialog: 'In…',
  quick: 'In nhanh',
  copies: 'Số bản',
  copiesOfEach: 'Số bản mỗi loại',
  copiesShort: 'bản',
  copiesOf: (name: string) => `Số bản: ${name}`,
  twoSides: 'Hai mặt',
  duplexNote:
    'Trang ngang (phụ lục) lật cạnh ngắn, trang dọc lật cạnh dài: chương trình chọn theo phần lớn số trang. Máy không in hai mặt thì sẽ in một mặt.',
  batch: 'In nhiều văn bản một lượt',
  doing: 'Đang gửi máy in',
  part: 'phần',
  letter: 'công văn',
  making: (piece: string) => `Đang in ra PDF, ${piece}`,
  nothingWritten: 'chưa ghi tệp nào cho đến khi in xong',
  joining: 'đang ghép và đánh số trang',
  printBatch: (documents: number, copies: number) => `In nhanh ${count(documents)} văn bản (${count(copies)} bản)`,
  outcome: ({ outcome, printer, pages }: PrintOutcome, copies: number): Message =>
    outcome === 'cancelled'
      ? { title: 'Đã bỏ lệnh in', advice: 'Chưa in gì; có thể in lại bất cứ lúc nào.' }
      : {
          title: `Đã gửi máy in${printer === null ? '' : ` “${printer}”`}: ${count(pages)} trang, ${count(copies)} bản`,
          advice: 'Bản giấy giống hệt tệp PDF. Hãy xem khay giấy; nếu thiếu trang, in lại.',
        },
  batchOutcome: (printed: number, all: number): Message => ({
    title:
      printed === all
        ? `Đã gửi máy in cả ${count(all)} văn bản`
        : `Đã gửi máy in ${count(printed)}/${count(all)} văn bản`,
    advice:
      printed === all
        ? 'Hãy xem khay giấy trước khi đóng.'
        : 'Những văn bản chưa in có ghi “chưa in” bên dưới; bỏ chọn văn bản đã in rồi in tiếp.',
  }),
  itemOutcome: (name: string, copies: number, isPrinted: boolean) =>
    `${isPrinted ? '✓ đã gửi' : '– chưa in'}: ${name}, ${count(copies)} bản`,
} as const;
