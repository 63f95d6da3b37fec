/** What a scanner makes of a signed page. */
export const scanKinds = ['pdf', 'jpg', 'jpeg', 'png'] as const;

export const isScan = (fileName: string): boolean =>
  scanKinds.some((kind) => fileName.toLowerCase().endsWith(`.${kind}`));
