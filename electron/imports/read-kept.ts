import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Sha256 } from '../../shared/ids.ts';
import type { ReadResult } from '../../shared/imports/sheet.ts';
import { limits } from '../archive/limits.ts';
import type { Context } from '../context.ts';
import { copyHashed } from '../files/copy-hashed.ts';
import { keptOriginal } from './original-file.ts';

/** What is read is the very copy that was hashed: the original may change meanwhile. */
export async function readKept(
  { folders, host }: Context,
  sha256: Sha256,
): Promise<ReadResult | 'missing' | 'altered'> {
  await mkdir(folders.incoming, { recursive: true });
  const copy = path.join(folders.incoming, randomUUID());
  try {
    const copied = await copyHashed(keptOriginal(folders, sha256), copy, limits.fileBytes);
    if ('refusal' in copied) return copied.refusal === 'unreadable' ? 'missing' : 'altered';
    return copied.sha256 === sha256 ? await host.readWorkbook(copy) : 'altered';
  } finally {
    rmSync(copy, { force: true });
  }
}
