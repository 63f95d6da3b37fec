import type { Context } from '../context.ts';
import { takeRecorded } from './undo-log.repository.ts';

/**
 * After work that is no step itself but writes rows that steps are about, such as the receipts of a file taken in:
 * earlier steps would be taken back over it, out of order, so none of them is kept.
 */
export function forgetSteps({ handle, undo }: Pick<Context, 'handle' | 'undo'>): void {
  takeRecorded(handle);
  undo.clear();
}
