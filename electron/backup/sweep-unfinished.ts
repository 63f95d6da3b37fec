import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DataFolders } from '../data-folders.ts';
import { pastFolder } from './open-past.ts';

const unfinished = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tam$|^(?:dien-tap|doc-thu)-/;

/** What a kill left half done in our own folders: files that never got their name, rehearsals, copies that were looked at or read from. */
export function sweepUnfinished({ root, backups }: DataFolders): void {
  for (const folder of [root, backups]) {
    for (const name of readdirSync(folder).filter((each) => unfinished.test(each))) {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }
  rmSync(path.join(root, pastFolder), { recursive: true, force: true });
}
