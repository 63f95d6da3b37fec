import { makeBackup } from '../backup/make-backup.ts';
import type { Context } from '../context.ts';
import type { Staging } from './staging.ts';

/** Before the first file of a stick is taken in; where no backup can be made nothing is. */
export async function backUpFirst(context: Context, staging: Staging): Promise<void> {
  if (staging.isBackedUp) return;
  await makeBackup(context, 'import');
  staging.isBackedUp = true;
}
