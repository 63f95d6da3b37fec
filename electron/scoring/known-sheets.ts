import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Context } from '../context.ts';
import type { Database, Tx } from '../database/open.ts';
import { readScoringSheet } from '../seed/read-seed.ts';
import { insertSheet, type SheetRow, sheetRows } from './scoring.repository.ts';

/** Newest first; before anything was scored or edited the sheet that came with the program. */
export async function knownSheets(
  { resources }: Context,
  db: Database | Tx,
): Promise<readonly [SheetRow, ...SheetRow[]]> {
  const [newest, ...older] = await sheetRows(db);
  return newest === undefined
    ? [{ version: 1, madeAt: null, content: readScoringSheet(resources) }]
    : [newest, ...older];
}

/** From now on the program's own sheet may change with the program: the one that is used is kept. */
export async function keptSheets(context: Context, tx: Tx): Promise<readonly [SheetRow, ...SheetRow[]]> {
  const known = await knownSheets(context, tx);
  if ((await sheetRows(tx)).length === 0) await insertSheet(tx, known[0]);
  return known;
}

export function sheetOf(sheets: readonly SheetRow[], version: number): SheetRow {
  const found = sheets.find((sheet) => sheet.version === version);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'scoring-sheet', id: String(version) });
  return found;
}
