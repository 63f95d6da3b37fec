import { formatScaled } from './scaled.ts';
import type { Mark } from './small-count-guard.ts';

/** How hidden counts are written, on screen and on paper. */
export const guardWords = {
  /** In a cell. */
  below: (threshold: number) => `< ${threshold}`,
  hidden: '…',
  /** In a sentence: 'dưới 5 tụ điểm'. */
  belowInText: (threshold: number) => `dưới ${threshold}`,
  note: (threshold: number) =>
    `“< ${threshold}”: từ 1 đến ${threshold - 1}; “…”: số được ẩn để không tính ngược ra được số nhỏ hơn ${threshold}.`,
} as const;

/** A count in a cell, as far as it may be shown. */
export function markedText(value: number, mark: Mark | undefined, threshold: number, scale = 0): string {
  if (mark === 'below') return guardWords.below(threshold);
  return mark === 'hidden' ? guardWords.hidden : formatScaled(value, scale);
}
