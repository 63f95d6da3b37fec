import { withUnicodeText } from '../../../shared/imports/legacy-columns.ts';
import { ReadRefusal, type ReadResult, type Sheet, type Workbook } from '../../../shared/imports/sheet.ts';
import { type Archive, openArchive } from '../../archive/archive.ts';
import { Refused, readingPart } from '../../archive/refused.ts';
import { type Relation, readRelations, targetOf } from '../../archive/relations.ts';
import { readDelimited } from '../delimited/read-delimited.ts';
import { isOpenDocument, readOpenDocument } from '../open-document/read-open-document.ts';
import { newBudget } from './budget.ts';
import type { CellContext } from './cell-value.ts';
import { notesOf } from './notes.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetPart } from './sheet-part.ts';
import { type FileKind, kindByFirstBytes } from './sniff.ts';
import { readStyles } from './styles.ts';
import { type ListedSheet, readWorkbookPart } from './workbook-part.ts';

/** Tabs that hold no table: charts, and the macro languages of Excel 4 and 5. `notesOf` tells of them. */
const withoutCells = new Set(['chartsheet', 'xlMacrosheet', 'xlIntlMacrosheet', 'dialogsheet']);

/** Reads the bytes of an untrusted workbook. Never throws: whatever is wrong becomes a refusal. */
export async function readWorkbook(bytes: Buffer): Promise<ReadResult> {
  try {
    const kind = kindByFirstBytes(bytes);
    return typeof kind === 'string' ? { ok: true, workbook: await readers[kind](bytes) } : { ok: false, refusal: kind };
  } catch (cause) {
    return { ok: false, refusal: refusalOf(cause) };
  }
}

let libraryUsed = false;

/** Whether this process has read a file with the library for .xls, which keeps state between files. */
export const isLibraryUsed = (): boolean => libraryUsed;

const readers: Readonly<Record<FileKind, (bytes: Buffer) => Workbook | Promise<Workbook>>> = {
  archive: async (bytes) => {
    const archive = await openArchive(bytes);
    const isOds = isOpenDocument(archive);
    return withUnicodeText(await (isOds ? readOpenDocument(archive) : readParts(archive)));
  },
  // Large, and needed by few files: a process that reads another kind starts without it.
  biff: async (bytes) => {
    libraryUsed = true;
    return withUnicodeText((await import('../biff/read-biff.ts')).readBiff(bytes));
  },
  text: readDelimited,
};

function refusalOf(cause: unknown): ReadRefusal {
  const refusal = ReadRefusal.safeParse(cause instanceof Refused ? cause.refusal : undefined);
  return refusal.data ?? { reason: 'broken', part: 'archive' };
}

async function readParts(archive: Archive): Promise<Workbook> {
  const main = targetOf(await readRelations(archive, ''), 'officeDocument');
  if (main === undefined || !archive.has(main)) throw new Refused({ reason: 'not-a-workbook' });
  const { date1904, sheets: listed } = await readWorkbookPart(archive, main);
  const relations = await readRelations(archive, main);
  const budget = newBudget();
  const styles = await readStyles(archive, targetOf(relations, 'styles'));
  const strings = await readSharedStrings(archive, targetOf(relations, 'sharedStrings'), budget);
  const sheets = await readSheets(archive, listed, relations, { strings, styles, date1904, budget });
  return { sheets, notes: notesOf(archive.names, relations) };
}

async function readSheets(
  archive: Archive,
  listed: readonly ListedSheet[],
  relations: readonly Relation[],
  context: CellContext,
): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const { name, visibility, relationId } of listed) {
    const relation = relations.find(({ id }) => id === relationId);
    if (relation === undefined) throw new Refused({ reason: 'broken', part: 'workbook' });
    if (withoutCells.has(relation.type)) continue;
    const content = await readingPart({ part: 'sheet', sheet: name }, () =>
      readSheetPart(archive.read(relation.target), context).catch((cause: unknown) => {
        throw namingSheet(cause, name);
      }),
    );
    sheets.push({ name, visibility, ...content });
  }
  return sheets;
}

/** A limit of the content says on which sheet it was passed. */
function namingSheet(cause: unknown, sheet: string): unknown {
  if (!(cause instanceof Refused) || cause.refusal.reason !== 'content-limit') return cause;
  const refusal = ReadRefusal.safeParse({ ...cause.refusal, sheet });
  return refusal.success ? new Refused(refusal.data) : cause;
}
