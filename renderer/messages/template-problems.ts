import type { TemplateProblem } from '../../shared/reports/outline/say-template.ts';

type Kind = TemplateProblem['problem'];

const sentences: Readonly<Record<Kind, (written: string) => string>> = {
  unclosed: () => 'Dấu “{” chưa có dấu “}” đóng lại. Hãy thêm “}” sau tên chỗ điền, hoặc xóa “{”.',
  unopened: () => 'Dấu “}” không có dấu “{” mở ra. Hãy thêm “{” trước tên chỗ điền, hoặc xóa “}”.',
  empty: () => 'Giữa “{” và “}” chưa có gì. Hãy ghi mã số liệu (như TT02) hoặc chọn trong danh sách chỗ điền.',
  'unknown-code': (written) => `Không có số liệu, chỉ tiêu mã “${written}”. Hãy chọn mã trong danh sách chỗ điền.`,
  'unknown-name': (written) => `Không có chỗ điền “${written}”. Hãy chọn trong danh sách chỗ điền.`,
  'unknown-form': (written) =>
    `Phần sau dấu chấm của “${written}” không dùng được. Có thể ghi: lũy kế, cùng kỳ, so sánh, chênh lệch, kèm tên, bằng chữ.`,
  'not-of-stock': (written) =>
    `“${written}”: số hiện có tại một thời điểm không có lũy kế. Hãy bỏ “lũy kế”, số được lấy ở cuối kỳ.`,
  'not-together': (written) =>
    `“${written}”: chỉ so sánh được số trong kỳ. Hãy bỏ “lũy kế” hoặc “cùng kỳ” trước “so sánh”, “chênh lệch”.`,
};

/** What cannot be read and what to do; where it stands is shown at the place itself. */
export const templateProblemSentence = ({ problem, written }: Pick<TemplateProblem, 'problem' | 'written'>): string =>
  sentences[problem](written);
