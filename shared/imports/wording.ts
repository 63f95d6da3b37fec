import { refusalMessage } from '../archive/wording.ts';
import { PeriodCode } from '../calendar/period.ts';
import { periodTitle } from '../calendar/period-label.ts';
import type { Message } from '../errors/message.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { FileNote } from './file-note.ts';
import type { FileProblem } from './file-problem.ts';
import type { FileCounts, RecognisedFile } from './imports.contract.ts';

const count = (value: number): string => formatScaled(value, 0);

const sendAgain = 'Hãy đề nghị đơn vị điền lại trên đúng tệp biểu mẫu đã gửi, không tạo tệp mới.';
const correctCell = 'Sửa ô này trong Excel, lưu tệp rồi đọc lại thư mục.';

/** One sentence for each way a district's file can be wrong: where, what was found, what to do. */
export function fileProblemMessage(problem: FileProblem): Message {
  switch (problem.kind) {
    case 'unreadable':
      return refusalMessage(problem.refusal);
    case 'file-changed':
      return { title: 'Tệp đã thay đổi sau khi xem', advice: 'Đọc lại thư mục, xem lại khác biệt rồi mới nhập.' };
    case 'not-stored':
      return {
        title: 'Chưa lưu được tệp này',
        advice: 'Các tệp đã có biên nhận vẫn an toàn. Kiểm tra chỗ trống của ổ đĩa rồi nhập lại tệp này.',
      };
    case 'no-figures':
      return { title: 'Biểu mẫu chưa có số liệu nào', advice: sendAgain };
    case 'conflicting-file':
      return {
        title: `Trên USB còn tệp khác của cùng biểu, đơn vị và kỳ, số liệu khác nhau: ${list(problem.others)}`,
        advice: 'Xem khác biệt của từng tệp rồi chọn một tệp được lấy. Hỏi đơn vị tệp nào là bản đúng.',
      };
    case 'superseded':
      return {
        title: `Không lấy tệp này: đã chọn tệp “${problem.by}” cho cùng biểu, đơn vị và kỳ`,
        advice: 'Muốn đổi, trả lời lại câu hỏi chọn tệp.',
      };
    case 'correction-unexplained':
      return {
        title: `Tệp sửa số liệu đã nhận ngày ${problem.receivedOn} (biên nhận số ${problem.receipt})`,
        advice: 'Ghi lý do sửa và số, ký hiệu văn bản của đơn vị rồi nhập lại. Chưa lưu số nào của tệp này.',
      };
    case 'received-before-period':
      return {
        title: `Ngày nhận sớm hơn ngày đầu của kỳ ${problem.found}`,
        advice: 'Sửa Ngày nhận ở góc trên bên phải rồi nhập lại.',
      };
    case 'not-our-form':
      return { title: 'Tệp không phải biểu mẫu do chương trình gửi đi', advice: sendAgain };
    case 'unknown-form':
      return { title: `Không có biểu mẫu “${problem.found}” trong chương trình`, advice: sendAgain };
    case 'unknown-version':
      return {
        title: `Biểu mẫu cũ: tệp là bản ${problem.found}, bản đang dùng là ${problem.expected}`,
        advice: 'Hãy gửi lại biểu mẫu mới cho đơn vị (mục Biểu mẫu ra).',
      };
    case 'other-province':
      return { title: `Tệp của tỉnh khác: ${problem.found}, không phải ${problem.expected}`, advice: sendAgain };
    case 'other-plan':
      return {
        title: `Tệp thuộc kế hoạch khác: ${problem.found}, không phải ${problem.expected}`,
        advice: 'Hãy chọn kế hoạch đó trên thanh đầu cửa sổ rồi đọc lại thư mục này.',
      };
    case 'unknown-district':
      return { title: `Không có huyện, thành phố mang mã “${problem.found}”`, advice: sendAgain };
    case 'period-not-begun':
      return {
        title: `${periodName(problem.found)} chưa bắt đầu`,
        advice: 'Kiểm tra ngày của máy tính; nếu đơn vị dùng nhầm biểu, đề nghị gửi lại đúng biểu của kỳ.',
      };
    case 'period-closed':
      return {
        title: `${periodName(problem.found)} đã chốt số liệu${problem.reason === '' ? '' : `: ${problem.reason}`}`,
        advice: 'Muốn nhận tệp này, hãy mở chốt kỳ (ghi lý do) rồi đọc lại thư mục.',
      };
    case 'errors-not-confirmed':
      return {
        title: `Tệp có ${problem.count} lỗi chưa được xác nhận, chưa lưu số nào`,
        advice: 'Đọc lại thư mục, xem các lỗi trong tệp; nếu vẫn nhập, đánh dấu xác nhận rồi nhập lại.',
      };
    case 'unknown-period':
      return { title: `Biểu này không dùng cho kỳ “${periodName(problem.found)}”`, advice: sendAgain };
    case 'period-outside-plan':
      return {
        title: `${periodName(problem.found)} nằm ngoài năm của kế hoạch (${problem.expected})`,
        advice: 'Kiểm tra đơn vị có gửi nhầm tệp của năm khác không.',
      };
    case 'damaged-metadata':
      return { title: `Phần thông tin biểu mẫu trong tệp đã bị sửa hoặc xóa (${problem.detail})`, advice: sendAgain };
    case 'identity-guessed':
      return {
        title: `Phần thông tin biểu mẫu trong tệp đã mất; theo đầu biểu thì có thể là ${problem.found}`,
        advice: `Hỏi đơn vị có đúng là biểu này không. ${sendAgain}`,
      };
    case 'layout-unknown':
      return {
        title: `Trang “${problem.sheet}” là bảng số liệu có bố cục lạ`,
        advice: 'Bấm “Chỉ bố cục…” để chỉ dòng tiêu đề, cột đơn vị, cột số liệu; lần sau chương trình tự đọc.',
      };
    case 'form-as-text':
      return {
        title: 'Biểu mẫu bị lưu thành tệp văn bản (CSV), mất thông tin đơn vị và kỳ',
        advice: 'Hãy đề nghị đơn vị gửi chính tệp biểu mẫu (.xlsx, .xls hoặc .ods), không lưu thành CSV.',
      };
    case 'missing-sheet':
      return { title: `Tệp không còn trang “${problem.sheet}”`, advice: sendAgain };
    case 'duplicate-sheet':
      return {
        title: `Trang “${problem.other}” là bản chép của trang “${problem.sheet}”`,
        advice: 'Xóa trang thừa trong Excel, lưu tệp rồi đọc lại thư mục.',
      };
    case 'missing-rows':
      return {
        title: `Trang “${problem.sheet}” thiếu ${count(problem.places.length)} dòng: ${list(problem.places)}`,
        advice: sendAgain,
      };
    case 'missing-columns':
      return {
        title: `Trang “${problem.sheet}” thiếu ${count(problem.elements.length)} cột: ${list(problem.elements)}`,
        advice: sendAgain,
      };
    case 'personal-columns':
      return {
        title: `Trang “${problem.sheet}” có cột thông tin cá nhân: ${list(problem.columns)}`,
        advice:
          'Tệp không được nhập và không số liệu nào được lưu. Đề nghị đơn vị xóa các cột này, chỉ gửi số tổng hợp.',
      };
    default:
      return cellMessage(problem);
  }
}

type CellProblem = Extract<FileProblem, { cell: string }>;

function cellMessage(problem: CellProblem): Message {
  const at = `Trang “${problem.sheet}”, ô ${problem.cell}`;
  switch (problem.kind) {
    case 'duplicate-row':
      return {
        title: `${at}: “${problem.place}” xuất hiện hai lần`,
        advice: 'Xóa dòng thừa trong Excel, lưu tệp rồi đọc lại thư mục.',
      };
    case 'duplicate-column':
      return {
        title: `${at}: cột “${problem.element}” xuất hiện hai lần`,
        advice: 'Xóa cột thừa trong Excel, lưu tệp rồi đọc lại thư mục.',
      };
    case 'label-changed':
      return {
        title: `${at}: nhãn của biểu mẫu đã bị sửa, đúng ra là “${problem.expected}”`,
        advice: `Số liệu có thể đã nhập lệch dòng, lệch cột. ${sendAgain}`,
      };
    case 'foreign-row':
      return {
        title: `${at}: ${foreignRow(problem.found)}`,
        advice: 'Xóa dòng này trong Excel, lưu tệp rồi đọc lại thư mục.',
      };
    case 'place-unclear':
      return {
        title: `${at}: chưa rõ là đơn vị nào${problem.candidates.length === 0 ? '' : ` (có thể là ${list(problem.candidates)})`}`,
        advice: 'Bấm “Chỉ bố cục…” để chọn đơn vị của dòng này; lần sau chương trình tự hiểu.',
      };
    case 'other-period-shown':
      return {
        title: `${at}: đầu biểu ghi “${problem.found}”, tệp lại là biểu của ${problem.expected}`,
        advice: `Có thể đơn vị dùng lại tệp của kỳ khác. Hỏi đơn vị số liệu thuộc kỳ nào. ${sendAgain}`,
      };
    case 'other-place-shown':
      return {
        title: `${at}: đầu biểu không ghi “${problem.expected}” là đơn vị báo cáo`,
        advice: `Có thể đơn vị dùng nhầm tệp của nơi khác. Hỏi đơn vị số liệu là của đâu. ${sendAgain}`,
      };
    case 'merged-figures':
      return {
        title: `${at}: các ô ${problem.cells} bị gộp làm một`,
        advice: 'Không rõ số thuộc ô nào. Bỏ gộp ô, ghi lại từng ô trong Excel, lưu tệp rồi đọc lại thư mục.',
      };
    case 'percent-in-number':
      return {
        title: `${at}: ô số bị định dạng phần trăm`,
        advice: `Số nhìn thấy khác số được lưu. Đổi định dạng ô về Số (Number) và ghi lại. ${correctCell}`,
      };
    case 'negative':
      return { title: `${at}: số âm`, advice: `Số liệu không thể nhỏ hơn 0. ${correctCell}` };
    case 'fractional':
      return { title: `${at}: số có phần lẻ`, advice: `Ô này chỉ nhận số nguyên. ${correctCell}` };
    case 'text-in-number':
      return {
        title: `${at}: chữ trong ô số`,
        advice: `Chỉ ghi số, KPS (không phát sinh) hoặc để trống. ${correctCell}`,
      };
    case 'ambiguous-number':
      return {
        title: `${at}: “${problem.found}” có thể hiểu theo hai cách`,
        advice: `Không rõ dấu chấm, dấu phẩy là hàng nghìn hay phần lẻ. Ghi liền các chữ số. ${correctCell}`,
      };
    case 'out-of-range':
      return { title: `${at}: số nằm ngoài giới hạn${limits(problem.min, problem.max)}`, advice: correctCell };
    case 'date-in-number':
      return {
        title: `${at}: ô số bị định dạng thành ngày tháng`,
        advice: `Đổi định dạng ô về Số (Number) và ghi lại. ${correctCell}`,
      };
    case 'error-value':
      return { title: `${at}: ô báo lỗi ${problem.found}`, advice: correctCell };
    case 'formula-without-value':
      return { title: `${at}: công thức chưa được tính`, advice: 'Mở tệp bằng Excel, lưu lại rồi đọc lại thư mục.' };
    case 'not-an-option':
      return {
        title: `${at}: giá trị không có trong danh sách`,
        advice: `Chọn một trong: ${list(problem.options)}. ${correctCell}`,
      };
    case 'none-occurred-with-figures':
      return {
        title: `${at}: “${problem.place}” ghi không phát sinh nhưng vẫn có số liệu`,
        advice: `Bỏ dấu không phát sinh hoặc xóa các số trên dòng. ${correctCell}`,
      };
  }
}

/** A row with the mark of a place elsewhere, or with no mark at all. */
const foreignRow = (code: string): string =>
  code === '' ? 'dòng có số này không thuộc biểu mẫu' : `“${code}” không thuộc huyện này`;

/** A code of ours in words; anything else as the file has it. */
function periodName(found: string): string {
  const code = PeriodCode.safeParse(found).data;
  return code === undefined ? found : periodTitle(code);
}

function limits(min: number | null, max: number | null): string {
  const parts = [min === null ? '' : `từ ${count(min)}`, max === null ? '' : `đến ${count(max)}`].filter(Boolean);
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}

/** Names the first few and says how many more there are. */
function list(names: readonly string[]): string {
  const shown = 5;
  const rest = names.length - shown;
  return names.slice(0, shown).join(', ') + (rest > 0 ? ` và ${count(rest)} mục khác` : '');
}

/** The whole of it in one piece, for a script and for paper. */
export function problemSentence(problem: FileProblem): string {
  const { title, advice } = fileProblemMessage(problem);
  return `${title}. ${advice}`;
}

export function acceptedSentence(
  { form, place, periodLabel }: RecognisedFile,
  { created, changed, same, blank }: FileCounts,
  hasErrors: boolean,
): string {
  const counts = `${count(created)} số mới, ${count(changed)} số thay đổi, ${count(same)} số giữ nguyên, ${count(blank)} ô trống`;
  const ask = hasErrors ? ' Có số không khớp nhau: xem lại rồi mới nhập.' : '';
  return `${form}, ${place}, ${periodLabel}: ${counts}.${ask}`;
}

export const notOpenedSentence = (fileName: string): string =>
  `Không mở “${fileName}”: không phải loại tệp số liệu. Chương trình chỉ đọc tệp bảng tính.`;

/** What the officer is told of a file that may be taken in all the same. */
export function fileNoteSentence(note: FileNote): string {
  switch (note.kind) {
    case 'macro':
      return 'Tệp có macro; chương trình không chạy macro, chỉ đọc số liệu.';
    case 'external-link':
      return 'Tệp có liên kết ra tệp khác; chương trình không mở liên kết, chỉ đọc giá trị đã lưu.';
    case 'connection':
      return 'Tệp có kết nối dữ liệu; chương trình không kết nối, chỉ đọc giá trị đã lưu.';
    case 'embedded-object':
      return 'Tệp có đối tượng nhúng; chương trình không mở đối tượng này.';
    case 'chart-sheet':
      return 'Tệp có trang biểu đồ; trang này không có số liệu để đọc.';
    case 'sheet-not-read':
      return `Trang “${note.sheet}” không thuộc biểu mẫu, không đọc.`;
    case 'hidden-sheet':
      return `Trang “${note.sheet}” đang bị ẩn; số liệu của trang vẫn được đọc.`;
    case 'places-without-row':
      return `Trang “${note.sheet}” không có dòng của ${count(note.places.length)} đơn vị: ${list(note.places)}.`;
    default:
      return `Trang “${note.sheet}”, ô ${note.cell}: ${cellNote(note)}`;
  }
}

function cellNote(note: Extract<FileNote, { cell: string }>): string {
  switch (note.kind) {
    case 'row-not-read':
      return 'dòng này không thuộc biểu mẫu, không đọc.';
    case 'column-not-read':
      return `cột này không thuộc biểu mẫu, không đọc (${count(note.cells)} ô).`;
    case 'hidden-row':
      return 'dòng đang bị ẩn; số liệu của dòng vẫn được đọc.';
    case 'hidden-column':
      return 'cột đang bị ẩn; số liệu của cột vẫn được đọc.';
    case 'total-not-read':
      return 'số cộng, không đọc; chương trình tự cộng từ từng đơn vị.';
    case 'hidden-not-read':
      return 'dòng hoặc cột đang bị ẩn, không đọc.';
    case 'merged-head':
      return 'tiêu đề gộp ô, được hiểu cho từng cột bên dưới.';
    case 'from-formula':
      return 'số lấy từ giá trị đã lưu của một công thức.';
    case 'from-text':
      return `“${note.found}” ghi dạng chữ, được hiểu là ${note.read}.`;
    case 'not-taken':
      return `theo câu trả lời về ô này, không lấy ${count(note.cells.length)} ô có số: ${note.cells.join(', ')}.`;
    case 'total-differs':
      return `dòng cộng ghi ${note.found}, các dòng cộng lại là ${note.expected}; chương trình lấy số của từng dòng.`;
  }
}
