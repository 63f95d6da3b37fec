const million = 1_000_000;

/** What the content of a workbook from outside may amount to, besides the limits of every packed file. */
export const limits = {
  sheets: 64,
  row: 100_000,
  column: 512,
  cells: 2 * million,
  sharedStrings: 500_000,
  /** Text of all cells together. */
  textCharacters: 50 * million,
  mergedAreas: 65_536,
  sheetNameCharacters: 255,
  /** Excel's own limit is 65,490 cell formats. */
  styles: 65_536,
} as const;
