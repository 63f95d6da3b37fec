import type { ReadRefusal, ReadResult, Sheet, Workbook } from '../../../shared/imports/sheet.ts';
import { type Archive, openArchive } from './archive.ts';
import { newBudget } from './budget.ts';
import type { CellContext } from './cell-value.ts';
import { notesOf } from './notes.ts';
import { Refused, readingPart } from './refused.ts';
import { type Relation, readRelations } from './relations.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetPart } from './sheet-part.ts';
import { refusalByFirstBytes } from './sniff.ts';
import { readStyles } from './styles.ts';
import { type ListedSheet, readWorkbookPart } from './workbook-part.ts';

/** Tabs that hold no table: charts, and the macro languages of Excel 4 and 5. `notesOf` tells of them. */
const withoutCells = new Set(['chartsheet', 'xlMacrosheet', 'xlIntlMacrosheet', 'dialogsheet']);

/** Reads the bytes of an untrusted workbook. Never throws: whatever is wrong becomes a refusal. */
export async function readWorkbook(bytes: Buffer): Promise<ReadResult> {
  try {
    const refusal = refusalByFirstBytes(bytes);
    return refusal ? { ok: false, refusal } : { ok: true, workbook: await readParts(await openArchive(bytes)) };
  } catch (cause) {
    return { ok: false, refusal: refusalOf(cause) };
  }
}

function refusalOf(cause: unknown): ReadRefusal {
  return cause instanceof Refused ? cause.refusal : { reason: 'broken', part: 'archive' };
}

async function readParts(archive: Archive): Promise<Workbook> {
  if (isOpenDocument(archive)) throw new Refused({ reason: 'ods' });
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

/** LibreOffice's own format: also an archive, with these two parts at its top. */
function isOpenDocument(archive: Archive): boolean {
  return archive.has('mimetype') && archive.has('content.xml');
}

function targetOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.target;
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
      readSheetPart(archive.read(relation.target), context),
    );
    sheets.push({ name, visibility, ...content });
  }
  return sheets;
}
