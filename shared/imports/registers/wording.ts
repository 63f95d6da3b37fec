import type { Message } from '../../errors/message.ts';
import { fileProblemMessage } from '../wording.ts';
import { EntryRowProblem, type RowProblem } from './row-problem.ts';

const correctCell = 'Sửa ô này trong Excel, lưu tệp rồi chọn lại tệp.';

/** Why a row is not taken in: where, what was found, what to do. */
export const rowProblemMessage = (problem: RowProblem): Message =>
  isOfRow(problem) ? ownMessage(problem) : ofOneFile(fileProblemMessage(problem));

/** The desk reads a whole stick; here one file is chosen. */
const ofOneFile = ({ title, advice }: Message): Message => ({
  title,
  advice: advice.replace('đọc lại thư mục', 'chọn lại tệp'),
});

const isOfRow = (problem: RowProblem): problem is EntryRowProblem => EntryRowProblem.safeParse(problem).success;

function ownMessage(problem: EntryRowProblem): Message {
  const at = `Trang “${problem.sheet}”, ô ${problem.cell}`;
  switch (problem.kind) {
    case 'no-day':
      return { title: `${at}: chưa ghi ngày`, advice: correctCell };
    case 'not-a-day':
      return { title: `${at}: không phải ngày`, advice: `Ghi theo dạng ngày/tháng/năm. ${correctCell}` };
    case 'day-after-today':
      return { title: `${at}: ngày sau hôm nay`, advice: `Sổ chỉ ghi việc đã diễn ra. ${correctCell}` };
    case 'no-place':
      return { title: `${at}: chưa ghi địa bàn`, advice: correctCell };
    case 'place-asked':
      return {
        title: `${at}: chưa rõ là đơn vị nào${problem.candidates.length === 0 ? '' : ` (có thể là ${problem.candidates.slice(0, 5).join(', ')})`}`,
        advice: 'Chọn đơn vị ở phần “Cần trả lời”; lần sau chương trình tự hiểu.',
      };
    case 'no-such-entry':
      return {
        title: `${at}: sổ được dẫn tới không có “${problem.found}” ở địa bàn này hoặc trong huyện`,
        advice: `Ghi “${problem.found}” vào sổ đó trước rồi chọn lại tệp; nếu tên ghi sai thì sửa trong Excel.`,
      };
    case 'several-entries':
      return {
        title: `${at}: có ${problem.entries} dòng cùng mang tên “${problem.found}”, chưa rõ là dòng nào`,
        advice: 'Để dòng này lại và ghi tay trong sổ, ở đó chọn được đúng dòng; hoặc đặt tên khác nhau cho các dòng.',
      };
    case 'missing':
      return { title: `${at}: chưa ghi “${problem.field}”`, advice: `Cột này bắt buộc ghi. ${correctCell}` };
    case 'too-long':
      return { title: `${at}: dòng có chữ quá dài`, advice: `Rút gọn còn dưới 500 chữ cái mỗi ô. ${correctCell}` };
    case 'no-step-day':
      return { title: `${at}: chưa ghi ngày của bước “${problem.step}”`, advice: correctCell };
    case 'step-out-of-order':
      return {
        title: `${at}: bước “${problem.step}” ${problem.fault === 'before-opening' ? 'trước ngày mở đầu của dòng' : 'không thể theo bước trước nó'}`,
        advice: `Xem lại ngày của các bước. ${correctCell}`,
      };
    case 'other-course':
      return {
        title: `${at}: dòng này đã có trong sổ nhưng các bước khác với tệp`,
        advice: 'Để dòng này lại và ghi thêm, sửa bước bằng tay ở dòng của nó trong sổ.',
      };
    case 'about-person':
      return {
        title: `${at}: có vẻ nói về một người cụ thể`,
        advice: 'Sổ chỉ giữ số lượng. Bỏ phần đó trong tệp, hoặc ghi tay dòng này nếu đó không phải thông tin cá nhân.',
      };
  }
}
