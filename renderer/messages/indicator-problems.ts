import type { DraftProblem, ValueProblem } from '../../shared/indicators/draft.ts';
import type { Expected, ExpressionProblem } from '../../shared/indicators/expression/problem.ts';
import { placeUnits } from '../../shared/indicators/place-units.ts';
import { mostPlaces } from '../../shared/indicators/try-out.ts';
import { count } from './numbers.ts';

/** One sentence for each way a definition can be wrong: what is wrong and what to write instead. */
export function draftProblemSentence(problem: DraftProblem): string {
  switch (problem.field) {
    case 'name':
      return problem.problem.kind === 'empty' ? 'Cần ghi tên chỉ tiêu.' : tooLong(problem.problem.limit);
    case 'clause':
      return 'Kế hoạch không có mục này; hãy chọn trong danh sách.';
    case 'numerator':
      return expressionProblemSentence(problem.problem);
    case 'denominator':
      return problem.problem.kind === 'other-scale'
        ? 'Tử số và mẫu số giữ số chữ số thập phân khác nhau nên không chia được; hãy chọn trường số liệu khác.'
        : expressionProblemSentence(problem.problem);
    case 'target':
      return targetSentences[problem.problem.kind];
    case 'note':
      return tooLong(problem.problem.limit);
  }
}

const tooLong = (limit: number): string => `Dài quá; tối đa ${count(limit)} ký tự.`;

type TargetProblem = Extract<DraftProblem, { field: 'target' }>['problem']['kind'];

const targetSentences: Readonly<Record<TargetProblem, string>> = {
  'not-a-number': 'Chỉ tiêu phải là một số phần trăm, ví dụ 80 hoặc 92,5.',
  ambiguous: 'Không rõ dấu phân cách là hàng nghìn hay phần lẻ; hãy ghi ví dụ 80 hoặc 92,5.',
  negative: 'Chỉ tiêu không thể âm.',
  'too-large': 'Chỉ tiêu lớn quá; tối đa 999%.',
  'too-fine': 'Chỉ tiêu có tối đa hai chữ số thập phân.',
  'not-a-ratio': 'Chỉ tỷ lệ mới có con số phải đạt; hãy chọn “Không nêu số” hoặc đổi cách trình bày.',
};

export function expressionProblemSentence(problem: ExpressionProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'Cần ghi công thức, ví dụ TT01 + TT02 hoặc số xã có TT01 >= 1.';
    case 'too-long':
      return `Công thức dài quá; tối đa ${count(problem.limit)} ký tự.`;
    case 'unexpected':
      return unexpectedSentence(problem.expected, problem.found);
    case 'unknown-element':
      return unknownElement(problem.found, problem.nearest);
    case 'element-not-asked':
      return `${problem.code} không còn trong biểu mẫu nào nên sẽ không có số liệu mới; hãy dùng trường khác.`;
    case 'not-at-level':
      return `${problem.code} không được thống kê theo từng ${placeUnits[problem.level]}; hãy đếm theo cấp khác.`;
    case 'province-only':
      return `${problem.code} chỉ có ở cấp tỉnh, không cộng từ huyện, xã được.`;
    case 'repeated-element':
      return `${problem.code} đã có trong phép cộng; mỗi trường chỉ cộng một lần.`;
    case 'yes-no':
      return `${problem.code} là câu hỏi có/không, không cộng được; hãy đếm nơi trả lời có, ví dụ số huyện có ${problem.code} = có.`;
    case 'code-list':
      return `${problem.code} là danh mục xếp loại, không cộng hoặc so sánh bằng số được.`;
    case 'mixed-units':
      return `Không cộng “${problem.unit}” của ${problem.code} với “${problem.firstUnit}”; hãy lập chỉ tiêu riêng.`;
    case 'yes-expected':
      return `${problem.code} là câu hỏi có/không; hãy viết ${problem.code} = có.`;
    case 'number-expected':
      return `${problem.code} là số đếm; hãy so với một số, ví dụ ${problem.code} >= 1.`;
    case 'number-negative':
      return 'Số đem so không thể âm.';
    case 'number-not-whole':
      return 'Số đem so phải là số nguyên.';
    case 'number-ambiguous':
      return `“${problem.found}” không rõ là hàng nghìn hay phần lẻ; hãy ghi liền các chữ số, ví dụ 1000.`;
    case 'number-too-large':
      return 'Số đem so lớn quá; tối đa 12 chữ số.';
  }
}

const unknownElement = (found: string, nearest: string | null): string =>
  nearest === null
    ? `Không có trường số liệu “${shortened(found)}”; hãy chọn trong danh sách.`
    : `Không có trường số liệu “${shortened(found)}”. Có phải ${nearest} không?`;

const unexpectedSentence = (expected: Expected, found: string): string =>
  found === ''
    ? `Công thức còn thiếu: ${expectedWords[expected]}.`
    : `Không hiểu “${shortened(found)}”; chỗ này cần ${expectedWords[expected]}.`;

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

const expectedWords: Readonly<Record<Expected, string>> = {
  expression: 'mã trường số liệu, “số xã”, “số huyện” hoặc “cuối kỳ”',
  element: 'mã trường số liệu',
  level: '“xã” hoặc “huyện”',
  'period-end': '“kỳ” rồi đến mã trường số liệu',
  has: '“có” rồi đến mã trường số liệu, hoặc hết công thức',
  operator: 'dấu so sánh >=, >, =, <= hoặc <',
  value: 'một số nguyên hoặc chữ “có”',
  plus: 'dấu + hoặc hết công thức',
  end: 'hết công thức',
};

export function valueProblemSentence({ problem }: ValueProblem): string {
  switch (problem) {
    case 'negative':
      return 'Số liệu không thể âm.';
    case 'fractional':
      return 'Phải là số nguyên.';
    case 'ambiguous':
      return 'Không rõ hàng nghìn hay phần lẻ; hãy ghi liền các chữ số.';
    case 'too-small':
      return 'Nhỏ hơn mức thấp nhất của trường này.';
    case 'too-large':
      return 'Lớn hơn mức cao nhất của trường này.';
    case 'text':
    case 'date':
    case 'error':
      return 'Phải là số; nhiều nơi thì cách nhau bằng dấu chấm phẩy.';
    case 'not-an-option':
      return 'Hãy ghi có hoặc không.';
    case 'too-many':
      return `Tối đa ${mostPlaces} nơi.`;
  }
}
