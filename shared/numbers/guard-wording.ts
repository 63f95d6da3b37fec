/** How hidden counts are written, on screen and on paper. */
export const guardWords = {
  /** In a cell. */
  below: (threshold: number) => `< ${threshold}`,
  hidden: '…',
  /** In a sentence: 'dưới 5 tụ điểm'; '… tụ điểm' would read as left out, so the hidden one has a word of its own. */
  belowInText: (threshold: number) => `dưới ${threshold}`,
  hiddenInText: 'ẩn',
  note: (threshold: number) =>
    `“< ${threshold}”: từ 1 đến ${threshold - 1}; “…”: số được ẩn để không tính ngược ra được các số nhỏ hơn ${threshold}.`,
} as const;
