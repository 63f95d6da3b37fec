import { killedEdit } from './k1-edit.ts';
import { killedImport } from './k1-import.ts';
import { killedRestore } from './k1-restore.ts';
import { killedBackup } from './k3-backup.ts';
import type { Row } from './row.ts';

export const killedRows: readonly Row[] = [killedEdit, killedImport, killedRestore, killedBackup];

/** The fault matrix, in its order. */
export const rows: readonly Row[] = [...killedRows];
