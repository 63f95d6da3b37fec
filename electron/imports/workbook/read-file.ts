import { type FileHandle, open } from 'node:fs/promises';
import type { ReadResult } from '../../../shared/imports/sheet.ts';
import { limits } from './limits.ts';
import { readWorkbook } from './read.ts';

/** Opens the file once and works on that handle only, so that it cannot be exchanged between check and reading. */
export async function readWorkbookFile(path: string): Promise<ReadResult> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const stats = await handle.stat();
    if (!stats.isFile()) return { ok: false, refusal: { reason: 'not-a-workbook' } };
    if (stats.size > limits.fileBytes) return { ok: false, refusal: { reason: 'too-large' } };
    return await readWorkbook(await handle.readFile());
  } catch {
    return { ok: false, refusal: { reason: 'missing' } };
  } finally {
    await handle?.close().catch(() => undefined);
  }
}
