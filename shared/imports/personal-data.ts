import { cleanText } from '../text/fold.ts';
import { legacyReadings } from '../text/legacy/word-readings.ts';
import { detectPersonalHeader, looksLikeIdentityNumber } from '../text/personal-columns.ts';
import type { FileProblem } from './file-problem.ts';
import { type Cell, columnName, type Sheet, type Workbook } from './sheet.ts';

/** Longer texts are sentences, not heads of columns. */
const longestHeader = 300;
/** Heads stand above what they head: after so many different texts of a sheet without one, what follows are data. */
const mostTexts = 5000;

type PersonalColumns = Extract<FileProblem, { kind: 'personal-columns' }>;

/** Cells in which nine or twelve digits may well be a sum of money. */
export type IsMoneyCell = (sheet: Sheet, cell: Cell) => boolean;

/** A column that may be about persons, and what may be told of it: words of our own list, or its letter. */
export interface SuspectColumn {
  readonly sheet: string;
  readonly column: number;
  readonly told: string;
}

/**
 * Columns on persons, in any sheet, seen or hidden. What is told of them is their sheet and words of our own list (or the
 * letter of a column of identity numbers), never anything else that the file says.
 */
export const personalColumns = (workbook: Workbook, isMoney: IsMoneyCell): PersonalColumns[] =>
  workbook.sheets.flatMap((sheet) => {
    const columns = [...new Set(suspectsIn(sheet, isMoney).map(({ told }) => told))];
    return columns.length === 0 ? [] : [{ kind: 'personal-columns', sheet: sheet.name, columns }];
  });

export const suspectColumns = ({ sheets }: Workbook, isMoney: IsMoneyCell): SuspectColumn[] =>
  sheets.flatMap((sheet) => suspectsIn(sheet, isMoney));

const suspectsIn = (sheet: Sheet, isMoney: IsMoneyCell): SuspectColumn[] => [
  ...headers(sheet),
  ...identityColumns(sheet, isMoney),
];

/** Those of the first row that has any: below it begin the data, which nobody needs to look at. */
function headers({ name, cells }: Sheet): SuspectColumn[] {
  const found: SuspectColumn[] = [];
  let row: number | undefined;
  const checked = new Set<string>();
  for (const cell of cells) {
    if ((row !== undefined && cell.row > row) || checked.size > mostTexts) break;
    if (cell.value.kind !== 'text' || checked.has(cell.value.value)) continue;
    checked.add(cell.value.value);
    const header = legacyReadings(cell.value.value).find(isPersonal);
    if (header === undefined) continue;
    row = cell.row;
    found.push({ sheet: name, column: cell.column, told: announcingWords(header) });
  }
  return found;
}

const isPersonal = (text: string): boolean => text.length <= longestHeader && detectPersonalHeader(text) !== undefined;

/** Makes the words to its left a part of a header, so that only phrases that tell wherever they stand count. */
const oneMoreWord = ' mục';

/** The shortest run of words that announces persons: 'Họ tên: …' may be followed by a name. */
function announcingWords(text: string): string {
  const words = cleanText(text)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  for (let length = 1; length <= words.length; length += 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(' ');
      if (detectPersonalHeader(run + oneMoreWord) !== undefined) return run;
    }
  }
  return words.join(' ');
}

function identityColumns(sheet: Sheet, isMoney: IsMoneyCell): SuspectColumn[] {
  const columns = new Set<number>();
  for (const cell of sheet.cells) {
    if (cell.value.kind !== 'text' || !looksLikeIdentityNumber(cell.value.value)) continue;
    if (cell.value.value.trim().startsWith('0') || !isMoney(sheet, cell)) columns.add(cell.column);
  }
  return [...columns].map((column) => ({ sheet: sheet.name, column, told: columnName(column) }));
}
