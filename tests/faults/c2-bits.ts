import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { tableHash } from '../../electron/backup/content-hash.ts';
import { connect } from '../../electron/database/open.ts';
import { checkFile } from '../../electron/guard/check-file.ts';
import { readMark } from '../../electron/guard/closing-mark.ts';
import { changeBytes, detectedAtOpen, flipBit } from './damage.ts';
import { cases, type Row } from './row.ts';
import { copyOf, databaseIn, workedData } from './worked-data.ts';

/** A bit flipped anywhere in a closed file: found when it is opened next. */
export const flippedAtOpen: Row = {
  id: 'C2.hash',
  usual: 400,
  run: async (chance) => {
    const data = await workedData(path.join(chance.folder, 'dau'));
    return cases(chance, async ({ below, folder }) => {
      const own = copyOf(data, path.join(folder, 'du-lieu'));
      changeBytes(databaseIn(own), (bytes) => flipBit(bytes, below(bytes.length * 8)));
      return detectedAtOpen(own);
    });
  },
};

const figureTables = ['value', 'value_change', 'value_source', 'period_lock', 'audit_entry'];
const Pages = z.array(z.number()).min(1);

/** Pages of the figures, what they came with and what they are sealed with, their indexes too. */
function pagesOfFigures(file: string): number[] {
  const handle = connect(file, { readonly: true });
  const wanted = figureTables.map((table) => `'${table}'`).join(', ');
  const sql = `SELECT pageno FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE tbl_name IN (${wanted})) ORDER BY 1`;
  const pages = Pages.parse(handle.prepare(sql).pluck().all());
  handle.close();
  return pages;
}

/** What the tables of the figures say; undefined where they cannot be read any more. */
function saidIn(file: string): string | undefined {
  try {
    const handle = connect(file, { readonly: true });
    try {
      return figureTables.map((table) => tableHash(handle, table).sha256).join(' ');
    } finally {
      handle.close();
    }
  } catch {
    return undefined;
  }
}

/** A bit flipped among the figures: where they say something else now, the daily check finds it without the hash of the file. */
export const flippedInContent: Row = {
  id: 'C2.content',
  usual: 400,
  run: async (chance) => {
    const whole = databaseIn(await workedData(path.join(chance.folder, 'dau')));
    const [pages, said, head] = [pagesOfFigures(whole), saidIn(whole), readMark(whole)?.head ?? null];
    let changed = 0;
    const outcome = await cases(chance, async ({ below, folder }) => {
      const file = path.join(folder, 'so-dieu-phoi.sqlite');
      copyFileSync(whole, file);
      const page = pages[below(pages.length)] ?? 1;
      changeBytes(file, (bytes) => flipBit(bytes, (page - 1) * 4096 * 8 + below(4096 * 8)));
      if (saidIn(file) === said) return undefined;
      changed += 1;
      const { findings } = checkFile({ file, sha256: null, head, isDeep: true });
      return findings !== null && findings.length > 0 ? undefined : `page ${page}: other figures, and nothing found`;
    });
    return { ...outcome, figures: { changed } };
  },
};
