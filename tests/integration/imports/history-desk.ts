import path from 'node:path';
import type { z } from 'zod';
import { connect } from '../../../electron/database/open.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { ElementCode, type ImportId, type PlaceId } from '../../../shared/ids.ts';
import type { importHistoryContract } from '../../../shared/imports/history.contract.ts';
import { aPrint } from '../../builders/a-print.ts';
import { aStick, changed, firstCellOf, january } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';

const receivedOn = Day.parse('2023-01-17');
const code = (text: string) => ElementCode.parse(text);

/** The desk on a day, with a printer. */
export const theDesk = (): TestApp => anApp({ today: '2023-01-18', host: { printPage: () => aPrint([2, 1]) } });

const itsReason = { reason: 'rà soát lại', document: '15/UBND' };

/** Takes in everything of a folder that is not taken in yet; answers the numbers of the receipts. */
export async function takeIn({ api }: TestApp, folder: string): Promise<ImportId[]> {
  const { files } = await api.imports.scan({ folder });
  const given = files.flatMap(({ path: file, sha256, outcome }) =>
    sha256 === null || outcome === 'received'
      ? []
      : [{ path: file, sha256, correction: outcome === 'correction' ? itsReason : null }],
  );
  const { receipts, refused } = await api.imports.apply({ files: given, receivedOn });
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return receipts.map(({ id }) => id);
}

/** A form taken in, and beside it a clerk's corrected copy in which one figure of the first commune is another. */
export async function theFirst(app: TestApp): Promise<{ first: ImportId; files: string[]; folder: string }> {
  const { folder, files } = await aStick(app);
  const [first] = await takeIn(app, folder);
  if (first === undefined) throw new Error('one receipt');
  return { first, files, folder };
}

export async function theCorrection(app: TestApp, files: readonly string[], value = 987654, name = 'ban sua.xlsx') {
  const file = await changed(files[0] ?? '', name, (workbook) => {
    firstCellOf(workbook, 'TT03').value = value;
    workbook.creator = name;
  });
  const [second] = await takeIn(app, path.dirname(file));
  if (second === undefined) throw new Error('one receipt');
  return second;
}

type Undo = z.input<(typeof importHistoryContract)['undo']['input']>;

export const undo = ({ api }: TestApp, id: ImportId, accept: NonNullable<Undo['accept']> = []) =>
  api.imports.undo({ id, reason: 'nhập nhầm tệp', accept });

export const typeIn = ({ api }: TestApp, place: PlaceId, element: string, value: number | null) =>
  api.entry.record({
    period: january,
    cells: [{ place, element: code(element), figure: value === null ? null : { state: 'number', value } }],
    mode: 'all',
    reason: 'gọi điện xác minh',
    source: 'hand',
  });

/** Rows as they are on disk, by a second connection. */
export function rowsOf({ dataFolder }: TestApp, sql: string): unknown[] {
  const handle = connect(path.join(dataFolder, 'so-dieu-phoi.sqlite'), { readonly: true });
  try {
    return handle.prepare(sql).raw().all();
  } finally {
    handle.close();
  }
}

/** Everything that is stored as a figure, whatever brought it. */
export const figuresOf = (app: TestApp) =>
  rowsOf(app, 'SELECT element_id, period, place_id, state, value FROM value ORDER BY 1, 2, 3');

export function change({ dataFolder }: TestApp, sql: string): void {
  const handle = connect(path.join(dataFolder, 'so-dieu-phoi.sqlite'));
  handle.exec(sql);
  handle.close();
}

/** She looks at what changed since the print before, if there was one. */
export async function print({ api }: TestApp) {
  const choice = { period: january, audience: 'inside' as const };
  await api.reports.confirmSeen({ choice, seen: (await api.reports.holds(choice)).held });
  return api.reports.print({ ...choice, folder: aFolder() });
}
