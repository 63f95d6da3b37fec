import path from 'node:path';
import type { z } from 'zod';
import { setJson } from '../../shared/sets/set-json.ts';
import type { setsContract } from '../../shared/sets/sets.contract.ts';
import { setFileStem } from '../../shared/sets/wording.ts';
import type { Context } from '../context.ts';
import { freeFile } from '../files/free-file.ts';
import { rememberOwn } from '../files/own-files.ts';
import { requireFolder, writeWhole } from '../files/write-whole.ts';
import { gatherSet } from './gather-set.ts';
import { writeSetWorkbook } from './write-set-workbook.ts';

/** What is in force in the plan's year, as one file. */
export const exportSet =
  (context: Context) =>
  async ({ format, folder }: z.output<(typeof setsContract)['exportFile']['input']>) => {
    requireFolder(folder);
    const set = await gatherSet(context.db);
    const bytes =
      format === 'json' ? Buffer.from(setJson(set), 'utf8') : await writeSetWorkbook(set, context.clock.today());
    const target = freeFile(folder, setFileStem(set.year), format);
    writeWhole(target, bytes);
    rememberOwn(target);
    return { fileName: path.basename(target), path: target };
  };
