import { damagedPages } from './c1-pages.ts';
import { flippedAtOpen, flippedInContent } from './c2-bits.ts';
import { brokenLog } from './c3-log.ts';
import { killedEdit } from './k1-edit.ts';
import { killedImport } from './k1-import.ts';
import { killedRestore } from './k1-restore.ts';
import { killedBackup } from './k3-backup.ts';
import type { Row } from './row.ts';

export const killedRows: readonly Row[] = [killedEdit, killedImport, killedRestore, killedBackup];

export const otherRows: readonly Row[] = [...damagedPages, flippedAtOpen, flippedInContent, brokenLog];

/** The fault matrix, in its order. */
export const rows: readonly Row[] = [...killedRows, ...otherRows];
