import { ReadRefusal, type Sheet, type Workbook, WorkbookNote } from '../../../shared/imports/sheet.ts';
import type { Archive } from '../../archive/archive.ts';
import { Refused, readingPart } from '../../archive/refused.ts';
import { readXml } from '../../archive/xml.ts';
import { newBudget } from '../workbook/budget.ts';
import { limits } from '../workbook/limits.ts';
import { manifest, named, openDocument } from './names.ts';
import { type Styles, styleReader } from './styles.ts';
import { tableReader } from './table-reader.ts';

/** LibreOffice's own format: also an archive, with these two parts at its top. */
export const isOpenDocument = (archive: Archive): boolean => archive.has('mimetype') && archive.has('content.xml');

/** Reads .ods: values and cached results as stored, never a formula, a link or a macro. */
export async function readOpenDocument(archive: Archive): Promise<Workbook> {
  if (await isEncrypted(archive)) throw new Refused({ reason: 'encrypted' });
  const styles = styleReader();
  if (archive.has('styles.xml')) await readingPart({ part: 'styles' }, () => readStyles(archive, styles));
  const { sheets, hasLinks } = await readContent(archive, styles);
  checkNames(sheets);
  if (sheets.every(({ cells }) => cells.length === 0)) throw new Refused({ reason: 'no-rows' });
  return { sheets, notes: notesOf(archive.names, hasLinks) };
}

async function isEncrypted(archive: Archive): Promise<boolean> {
  const part = 'META-INF/manifest.xml';
  if (!archive.has(part)) return false;
  let found = false;
  await readingPart({ part: 'archive' }, () =>
    readXml(archive.read(part), manifest, {
      open: (name) => {
        if (name === 'encryption-data') found = true;
      },
    }),
  );
  return found;
}

const readStyles = (archive: Archive, styles: Styles): Promise<void> =>
  readXml(archive.read('styles.xml'), openDocument, {
    open: (name, _parent, attributes, uriOf) => styles.open(name, named(attributes, uriOf)),
    close: styles.close,
  });

/** Elements that bring in another file or a database. */
const linking = new Set([
  'table-source',
  'cell-range-source',
  'dde-link',
  'database-source-sql',
  'database-source-table',
]);

async function readContent(archive: Archive, styles: Styles): Promise<{ sheets: Sheet[]; hasLinks: boolean }> {
  const tables = tableReader(styles, newBudget());
  let isSpreadsheet = false;
  let hasLinks = false;
  const read = () =>
    readXml(archive.read('content.xml'), openDocument, {
      open: (name, parent, attributes, uriOf) => {
        const own = named(attributes, uriOf);
        if (name === 'spreadsheet') isSpreadsheet = true;
        if (linking.has(name)) hasLinks = true;
        if (isSpreadsheet) tables.open(name, parent, own);
        else styles.open(name, own);
      },
      text: tables.text,
      close: (name) => {
        if (isSpreadsheet) tables.close(name);
        else styles.close(name);
      },
    });
  await readingPart({ part: 'sheet' }, () =>
    read().catch((cause: unknown) => Promise.reject(inSheet(cause, tables.current()))),
  );
  if (!isSpreadsheet) throw new Refused({ reason: 'not-a-workbook' });
  return { sheets: tables.sheets(), hasLinks };
}

/** What goes wrong inside a sheet names it. */
function inSheet(cause: unknown, sheet: string | undefined): unknown {
  if (sheet === undefined) return cause;
  if (!(cause instanceof Refused)) return new Refused({ reason: 'broken', part: 'sheet', sheet });
  const refusal = ReadRefusal.safeParse({ ...cause.refusal, sheet });
  return refusal.success ? new Refused(refusal.data) : cause;
}

function checkNames(sheets: readonly Sheet[]): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const isOdd = sheets.some(({ name }) => name === '' || name.length > limits.sheetNameCharacters);
  if (isOdd || names.size < sheets.length) throw new Refused({ reason: 'broken', part: 'workbook' });
}

function notesOf(names: readonly string[], hasLinks: boolean): WorkbookNote[] {
  const isFound: Readonly<Record<WorkbookNote, boolean>> = {
    macro: names.some((name) => /^(basic|scripts)\//.test(name)),
    'external-link': hasLinks,
    connection: false,
    'embedded-object': names.some((name) => /^object \d+\//.test(name)),
    'chart-sheet': false,
  };
  return WorkbookNote.options.filter((note) => isFound[note]);
}
