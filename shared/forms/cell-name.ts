export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

const letters = 26;
const beforeA = 64;

function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / letters);
  const letter = String.fromCharCode(beforeA + column - before * letters);
  return before === 0 ? letter : columnLetters(before) + letter;
}

/** Row 3, column 28 → 'AB3'. */
export const cellNameOf = ({ row, column }: CellAddress): string => `${columnLetters(column)}${row}`;

/** 'C5:D24', or 'C5' for a single cell. */
export function rangeName({ first, last }: CellRange): string {
  const [from, to] = [cellNameOf(first), cellNameOf(last)];
  return from === to ? from : `${from}:${to}`;
}

/** '$C$5:$D$24' */
export const absoluteRange = ({ first, last }: CellRange): string =>
  [first, last].map(({ row, column }) => `$${columnLetters(column)}$${row}`).join(':');
