import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { FileAnswer } from '../../shared/imports/file-answer.ts';
import type { AnswerChoice } from '../../shared/imports/file-question.ts';
import { count } from './numbers.ts';

/** What a choice says, in the officer's words. */
export function choiceWord({ answer, shows }: AnswerChoice): string {
  switch (answer.kind) {
    case 'ambiguous-number':
      return answer.decimalMark === ','
        ? 'Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ'
        : 'Dấu phẩy ngăn hàng nghìn, dấu chấm ngăn phần lẻ';
    case 'identity-guessed':
      return `Đúng, tệp là ${shows}`;
    case 'foreign-row':
      return answer.place === null ? 'Bỏ qua dòng này, không lấy số' : `Là số của ${shows}`;
    case 'duplicate-row':
      return answer.holds ? `Lấy dòng lặp lại: ${shows}` : `Lấy dòng đầu: ${shows}`;
    case 'duplicate-column':
      return answer.holds ? `Lấy cột lặp lại: ${shows}` : `Lấy cột đầu: ${shows}`;
    case 'duplicate-sheet':
      return `Lấy trang “${shows}”`;
    case 'label-changed':
      return answer.trust ? `Tin mã ẩn: là số của “${shows}”` : 'Bỏ qua dòng, cột này, không lấy số';
    case 'other-period-shown':
    case 'other-place-shown':
      return `Cả tệp là của ${shows}`;
    case 'merged-figures':
      return 'Bỏ qua các ô gộp, để là chưa có số liệu';
    case 'conflicting-file':
      return `Lấy tệp ${shows}`;
  }
}

/** A kept answer, as it is read months later beside the receipt. */
export function answerSentence(answer: FileAnswer, placeName: (id: PlaceId) => string): string {
  const at = 'cell' in answer ? `Trang ${answer.sheet}, ô ${answer.cell}: ` : '';
  switch (answer.kind) {
    case 'ambiguous-number':
      return choiceWord({ answer, shows: '' });
    case 'identity-guessed':
      return `Tệp mất thông tin biểu mẫu, xác nhận là ${answer.found}`;
    case 'foreign-row':
      return at + (answer.place === null ? 'bỏ qua dòng' : `dòng này là số của ${placeName(answer.place)}`);
    case 'duplicate-row':
      return at + (answer.holds ? 'lấy dòng lặp lại, bỏ dòng đầu' : 'bỏ dòng lặp lại');
    case 'duplicate-column':
      return at + (answer.holds ? 'lấy cột lặp lại, bỏ cột đầu' : 'bỏ cột lặp lại');
    case 'duplicate-sheet':
      return answer.holds ? `Lấy trang chép “${answer.sheet}”` : `Bỏ trang chép “${answer.sheet}”`;
    case 'label-changed':
      return at + (answer.trust ? 'nhãn bị sửa, tin mã ẩn' : 'nhãn bị sửa, bỏ qua dòng, cột');
    case 'other-period-shown':
      return `Cả tệp là của ${periodTitle(answer.period)}`;
    case 'other-place-shown':
      return `Cả tệp là của ${placeName(answer.place)}`;
    case 'merged-figures':
      return `${at}bỏ qua các ô gộp`;
    case 'conflicting-file':
      return 'Được chọn trong các tệp trùng trên USB';
  }
}

export const answerWords = {
  title: 'Cần trả lời',
  progress: (open: number, all: number) =>
    open === 0
      ? `Đã trả lời đủ ${count(all)} câu hỏi của tệp.`
      : `Còn ${count(open)} trong ${count(all)} câu hỏi; tệp chưa được nhập cho đến khi trả lời đủ.`,
  stands: (text: string) => `Trong tệp ghi: “${text}”`,
  choose: 'Chọn câu trả lời…',
  submit: 'Đọc lại với các câu trả lời',
  habit: (cells: number) =>
    cells === 1
      ? 'Một ô có số hiểu được theo hai cách: dấu chấm, dấu phẩy trong tệp là gì?'
      : `${count(cells)} ô có số hiểu được theo hai cách: dấu chấm, dấu phẩy trong tệp là gì?`,
  readings: 'Mỗi cách đọc cho số nào',
  cell: 'Trang, ô',
  found: 'Trong tệp',
  asPoint: 'Chấm là hàng nghìn',
  asComma: 'Phẩy là hàng nghìn',
  blanks: (cells: number) => `${count(cells)} ô trống trong tệp đã có số trong chương trình`,
  keepBlanks: 'Giữ số đang có (ô trống không nói gì)',
  eraseBlanks: 'Xóa số đang có, thành chưa có số liệu',
  conflicts: (files: number) => ({
    title: `${count(files)} tệp trùng biểu, đơn vị và kỳ với tệp khác trên USB mà số liệu khác nhau`,
    advice: 'Mở từng tệp để chọn tệp được lấy; hoặc lấy tệp có ngày sửa mới nhất cho cả USB này.',
  }),
  newestWins: 'Lấy tệp mới nhất của mỗi đơn vị',
  correction: (receipt: number, receivedOn: string) =>
    `Sửa số liệu của biên nhận số ${count(receipt)}, nhận ngày ${receivedOn}`,
  correctionHint: 'Cả hai bản đều được giữ. Lý do và văn bản được ghi trên biên nhận.',
  reason: 'Lý do sửa',
  document: 'Số, ký hiệu văn bản',
  unexplained: (files: number) => ({
    title: `${count(files)} tệp sửa số liệu đã nhận: cần lý do và số, ký hiệu văn bản`,
    advice: 'Bấm vào tên tệp có dấu “Bản sửa”, ghi hai ô ở đầu phần chi tiết, hoặc bỏ chọn tệp đó.',
  }),
  corrected: (reason: string, document: string) => `Bản sửa: ${reason} (${document})`,
  answered: (answers: number) => `${count(answers)} câu trả lời được lưu cùng biên nhận`,
  erased: 'Ô trống xóa số đang có',
} as const;
