import { metadataSheetName } from '../forms/metadata.ts';
import { isLastSheet, wording } from '../forms/wording.ts';
import type { AnchoredSheet } from './anchored-sheet.ts';
import type { FileNote } from './file-note.ts';
import type { Workbook } from './sheet.ts';

/** Things in the file that are never run or followed. */
export const fileNotes = ({ notes }: Workbook): FileNote[] => notes.map((kind) => ({ kind }));

/** Sheets of a form that are none of the form's. */
export function unreadSheets({ sheets }: Workbook, read: readonly AnchoredSheet[]): FileNote[] {
  const own = new Set<string>([metadataSheetName, wording.guideSheet, ...read.map(({ sheet }) => sheet.name)]);
  const others = sheets.filter(({ name, cells }) => !own.has(name) && !isLastSheet(name) && cells.length > 0);
  return others.map(({ name }) => ({ kind: 'sheet-not-read', sheet: name }));
}
