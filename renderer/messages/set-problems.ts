import type { SetProblem, SetProblemKind } from '../../shared/sets/set-problem.ts';
import { levelNames } from '../../shared/sets/wording.ts';
import type { Message } from './message.ts';

type Said = Pick<SetProblem, 'found' | 'expected'>;

/** What is wrong, and what to do; a kind without a sentence does not compile. */
const sentences: Readonly<Record<SetProblemKind, (said: Said) => Message>> = {
  'not-utf8': () => ({ title: 'Tệp JSON không ghi bằng UTF-8', advice: 'Lưu lại tệp với mã UTF-8.' }),
  'not-json': () => ({
    title: 'Tệp không phải JSON',
    advice: 'Chọn tệp do “Xuất JSON…” ghi ra, hoặc tệp Excel của bộ.',
  }),
  'not-a-set': () => ({
    title: 'Tệp này không phải bộ biểu mẫu',
    advice: 'Dùng “Xuất Excel…” để có tệp đúng mẫu, sửa trên tệp đó rồi nạp lại.',
  }),
  'other-format': ({ found, expected }) => ({
    title: `Phiên bản tệp là ${found || 'không rõ'}, chương trình này đọc phiên bản ${expected}`,
    advice: 'Xuất lại bộ từ chương trình này, hoặc dùng phiên bản chương trình mới hơn.',
  }),
  'missing-sheet': ({ expected }) => ({
    title: `Thiếu trang “${expected}”`,
    advice: 'Trang bị xóa hoặc đổi tên. Lấy lại từ tệp đã xuất; trang không có dòng nào thì để trống, không xóa.',
  }),
  'missing-column': ({ expected }) => ({
    title: `Thiếu cột “${expected}”`,
    advice: 'Ghi lại đúng tên cột như tệp đã xuất.',
  }),
  'unknown-column': ({ found }) => ({
    title: found === '' ? 'Ô nằm ngoài các cột của bảng' : `Cột “${found}” không có trong mẫu`,
    advice: 'Xóa cột hoặc ô này. Ghi chú riêng để ở tệp khác.',
  }),
  'duplicate-column': ({ found }) => ({ title: `Cột “${found}” có hai lần`, advice: 'Xóa bớt một cột.' }),
  'unknown-field': ({ found }) => ({
    title: `Trường “${found}” không có trong mẫu`,
    advice: 'Xóa trường này khỏi tệp JSON.',
  }),
  'too-many': ({ expected }) => ({
    title: `Quá ${expected} dòng`,
    advice: 'Một bộ không có nhiều mục như vậy. Kiểm tra xem có chọn nhầm tệp không.',
  }),
  formula: () => ({ title: 'Ô có công thức', advice: 'Ghi thẳng chữ hoặc số vào ô (chép, rồi dán giá trị).' }),
  date: () => ({ title: 'Ô có định dạng ngày', advice: 'Đổi định dạng ô thành văn bản hoặc số rồi ghi lại.' }),
  'unreadable-cell': () => ({ title: 'Không đọc được ô', advice: 'Ghi lại giá trị của ô bằng chữ hoặc số.' }),
  required: () => ({ title: 'Ô bắt buộc đang trống', advice: 'Ghi giá trị, hoặc xóa cả dòng nếu bỏ mục này.' }),
  'not-an-option': ({ found, expected }) => ({
    title: `“${found}” không có trong danh sách`,
    advice: `Chọn một trong: ${expected}.`,
  }),
  'not-a-number': ({ found }) => ({
    title: `“${found}” không phải số nguyên hợp lệ`,
    advice: 'Ghi bằng chữ số, không có chữ.',
  }),
  'not-an-expression': ({ found, expected }) => ({
    title: found === '' ? 'Chưa có biểu thức' : `Không hiểu biểu thức “${found}”`,
    advice: expressionAdvice(expected),
  }),
  'bad-side': ({ found, expected }) => ({ title: `Không hiểu “${found}”`, advice: `Ghi như ví dụ: ${expected}.` }),
  'too-long': ({ expected }) => ({ title: `Dài quá ${expected} ký tự`, advice: 'Viết ngắn lại.' }),
  'out-of-bounds': ({ found }) => ({ title: `Số ${found} nằm ngoài khoảng cho phép`, advice: 'Ghi số khác.' }),
  'not-valid': ({ found }) => ({
    title: found === '' ? 'Giá trị không hợp lệ' : `Giá trị “${found}” không hợp lệ`,
    advice: 'So với các dòng khác của tệp đã xuất rồi sửa lại.',
  }),
  personal: ({ found }) => ({
    title: found === '' ? 'Tên này hỏi thông tin của từng người' : `Có cột thông tin của từng người: ${found}`,
    advice: 'Chương trình chỉ giữ số đếm. Bỏ cột hoặc đổi thành số đếm; chưa có gì của tệp được lưu.',
  }),
  'foreign-letter': ({ found, expected }) => ({
    title: `Mã “${found}” có ký tự không dùng được: ${expected}`,
    advice:
      'Mã chỉ gồm chữ cái A–Z không dấu, chữ số, dấu chấm, gạch. Chữ của bảng chữ khác trông giống vẫn là mã khác.',
  }),
  'bad-code': ({ found }) => ({
    title: `Mã “${found}” không dùng được`,
    advice:
      'Mã dài không quá 32 ký tự, bắt đầu bằng chữ hoặc số, không chỉ toàn số và không trùng từ của biểu thức (số, xã, huyện, có, cuối, kỳ).',
  }),
  separator: ({ found }) => ({
    title: `“${found}” có dấu chấm phẩy hoặc để trống`,
    advice: 'Dấu chấm phẩy dùng để ngăn các giá trị; hãy viết khác.',
  }),
  'options-only-for-lists': () => ({
    title: 'Danh mục chỉ dành cho kiểu “danh mục”',
    advice: 'Kiểu “danh mục” phải có danh mục; các kiểu khác để trống cột này.',
  }),
  'yes-no-bounds': () => ({ title: 'Kiểu “có/không” chạy từ 0 đến 1', advice: 'Ghi nhỏ nhất 0, lớn nhất 1.' }),
  'min-above-max': () => ({ title: 'Nhỏ nhất lớn hơn lớn nhất', advice: 'Sửa một trong hai ô.' }),
  'guarded-at-commune': () => ({
    title: 'Trường che số nhỏ không thu ở xã',
    advice: 'Bỏ cấp xã: số này chỉ giữ ở huyện, tỉnh.',
  }),
  'ratio-needs-denominator': () => ({
    title: 'Tỷ lệ phải có mẫu số, thể hiện khác thì không',
    advice: 'Ghi mẫu số, hoặc đổi cách thể hiện.',
  }),
  duplicate: ({ found }) => ({ title: `“${found}” có hai lần`, advice: 'Giữ một, xóa hoặc đổi mã cái kia.' }),
  'unknown-element': ({ found }) => ({
    title: `Không có trường số liệu mã ${found}`,
    advice: 'Thêm mã này ở trang “Trường số liệu”, hoặc sửa mã.',
  }),
  'unknown-form': ({ found }) => ({
    title: `Không có biểu mã ${found}`,
    advice: 'Thêm biểu ở trang “Biểu mẫu”, hoặc sửa mã.',
  }),
  'unknown-indicator': ({ found }) => ({
    title: `Không có chỉ tiêu mã ${found}`,
    advice: 'Thêm chỉ tiêu ở trang “Chỉ tiêu”, hoặc sửa mã.',
  }),
  'unknown-clause': ({ found }) => ({
    title: `Kế hoạch không có mục ${found}`,
    advice: 'Ghi đúng mục như ở Kế hoạch, hoặc để trống.',
  }),
  'unknown-agency': ({ found }) => ({
    title: `Không có cơ quan mã “${found}”`,
    advice: 'Ghi đúng mã cơ quan như tệp đã xuất.',
  }),
  'rows-differ': () => ({
    title: 'Cùng một bảng mà ghi hai loại dòng',
    advice: 'Các nhóm cùng “Bảng số” của một biểu phải cùng “Dòng của bảng”.',
  }),
  'wrong-level': ({ found, expected }) => ({
    title: `Mã ${found} không thu ở cấp ${expected === 'commune' ? levelNames.commune : levelNames.district}`,
    advice: 'Thêm cấp cho trường số liệu, hoặc bỏ mã khỏi bảng này.',
  }),
  'other-year': ({ found, expected }) => ({
    title: `Bộ này của năm ${found}, kế hoạch đang mở của năm ${expected}`,
    advice: 'Chọn kế hoạch của năm ấy ở mục Kế hoạch, hoặc sửa năm ở trang “Hướng dẫn” của tệp.',
  }),
  'meaning-changed': ({ found, expected }) => ({
    title: `Mã ${found} đã có số liệu nên không đổi được ${meaningNames[expected] ?? 'ý nghĩa'}`,
    advice: 'Giữ nguyên mã này, đặt mã mới cho ý nghĩa mới rồi ghi ở trang “Đối chiếu mã”.',
  }),
  'mapping-misfit': ({ found, expected }) => ({
    title: `Không đối chiếu được ${found}: hai mã khác ${misfitNames[expected] ?? 'ý nghĩa'}`,
    advice: 'Chỉ đối chiếu hai mã cùng loại, cùng kiểu, cùng số lẻ và cùng danh mục.',
  }),
  'mapping-many': ({ found }) => ({
    title: `${found}: loại này chỉ đối chiếu một mã cũ với một mã mới`,
    advice: 'Có/không, điểm và danh mục không cộng được. Giữ lại một đối chiếu.',
  }),
  'mapping-circle': ({ found }) => ({
    title: `${found}: mã dẫn về chính nó`,
    advice: 'Bỏ một trong các đối chiếu tạo vòng.',
  }),
  'kept-needs-ended': ({ found, expected }) => ({
    title: `${found} được giữ nhưng dùng ${expected}, thứ sẽ không còn`,
    advice: 'Giữ cả hai, cho kết thúc cả hai, hoặc ghi bản mới của mục đó trong tệp.',
  }),
};

const meaningNames: Readonly<Record<string, string>> = {
  kind: 'loại (phát sinh, số hiện có)',
  valueType: 'kiểu',
  scale: 'số lẻ',
  levels: 'cấp thu số',
  options: 'danh mục đã có (chỉ thêm được vào cuối)',
};

const misfitNames: Readonly<Record<string, string>> = {
  'other-kind': 'loại (phát sinh, số hiện có)',
  'other-type': 'kiểu',
  'other-scale': 'số lẻ',
  'other-options': 'danh mục',
};

const expressionAdvices: Readonly<Record<string, string>> = {
  'unknown-element': 'Có mã không có ở trang “Trường số liệu”.',
  'not-at-level': 'Mã trong biểu thức không thu ở cấp được đếm.',
  'province-only': 'Mã trong biểu thức chỉ thu ở tỉnh, không cộng được từ xã, huyện.',
  'repeated-element': 'Một mã được cộng hai lần.',
  'yes-no': 'Có/không thì không cộng được; ghi: số huyện có KH01 = có.',
  'code-list': 'Danh mục thì không cộng, không đếm được.',
  'mixed-units': 'Các mã cộng với nhau phải cùng đơn vị tính.',
  'yes-expected': 'Mã có/không thì ghi: = có.',
  'number-expected': 'Sau dấu so sánh phải là số.',
};

const expressionAdvice = (problem: string): string =>
  expressionAdvices[problem] ?? 'Ghi như: TT01 + TT02; cuối kỳ CS01; số xã có TT01 >= 1; số huyện có KH01 = có; số xã.';

export const setProblemMessage = ({ kind, found, expected }: SetProblem): Message =>
  sentences[kind]({ found, expected });

/** 'Trường số liệu, ô D5' or the path inside a JSON file; nothing for the file as a whole. */
export function problemPlace({ sheet, cell, path }: SetProblem): string {
  if (sheet !== null && cell !== null) return `Trang ${sheet}, ô ${cell}`;
  return path;
}
