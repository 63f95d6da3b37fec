import { AlignmentType, type Paragraph as WordParagraph } from 'docx';
import type { Chart } from '../../shared/paper/document.ts';
import { line, pt, run, tight } from './docx-type.ts';

/** Word gets the figures of the chart in words, a line for each label. */
export function chart({ title, labels, series }: Chart): WordParagraph[] {
  const figures = series.filter(({ role }) => role === 'figure');
  const words = labels.map(
    (label, at) => `${label}: ${figures.map(({ points }) => points[at]?.text ?? '').join('; ')}`,
  );
  return [
    line([run(title, { size: 11, bold: true })], {
      alignment: AlignmentType.CENTER,
      spacing: { ...tight, before: pt(6) },
      keepNext: true,
    }),
    ...words.map((text) => line([run(text, { size: 11 })], { spacing: tight })),
  ];
}
