/** What the new plan says about itself until somebody has compared it with the document of its year. */
export const copiedPlanNote = (code: string, from: number, to: number): string =>
  `Chữ trong kế hoạch này chép từ kế hoạch năm ${from} (${code}), chưa đối chiếu với văn bản của năm ${to}. ` +
  'Số và ngày ban hành còn để trống.';

const basisSentence = (from: number | string, to: number | string): string =>
  `Chép từ kế hoạch năm ${from}: căn cứ và hạn gửi là của năm ${from}, cần đối chiếu với văn bản của năm ${to}.`;

const anyBasisSentence = new RegExp(` ?${basisSentence('\\d{4}', '\\d{4}').replaceAll('.', '\\.')}`, 'g');

/** Our own reading stays; the warning of an earlier year gives way to the one of this year. */
export const copiedRegimeNote = (note: string, from: number, to: number): string =>
  `${note.replace(anyBasisSentence, '')} ${basisSentence(from, to)}`.trim();
