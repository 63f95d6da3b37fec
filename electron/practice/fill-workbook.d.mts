/**
 * Fills a form workbook of ours with invented counts from the seed and saves it under `target`; `change` may put another
 * count in the place of one.
 */
export declare function fillWorkbook(
  source: string,
  target: string,
  seed: number,
  change?: (element: string, given: string | number | null) => string | number | null,
): Promise<void>;
