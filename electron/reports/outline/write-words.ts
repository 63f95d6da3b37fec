import type { BlockId, OwnWords } from '../../../shared/reports/outline/outline.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import type { Context } from '../../context.ts';
import { inOneStep } from '../../undo/in-one-step.ts';
import { dropWords, keepWords, logWords, ownWords, wordsHistory } from './outline.repository.ts';

export interface Writing {
  readonly choice: ReportChoice;
  readonly block: BlockId;
  /** Null: as the outline has it. */
  readonly words: Omit<OwnWords, 'block'> | null;
}

/** Kept as it is typed, also while a chip in it cannot be read yet: that holds the printing, not the typing. */
export async function writeWords(context: Context, { choice, block, words }: Writing): Promise<{ changed: boolean }> {
  const before = (await ownWords(context.db, choice)).find((own) => own.block === block);
  const after = words === null ? undefined : { block, ...words };
  if (logged(before) === logged(after)) return { changed: false };
  const at = context.clock.now();
  await inOneStep(context, 'reports.write', async (tx) => {
    if (after === undefined) await dropWords(tx, choice, block);
    else await keepWords(tx, choice, after, at);
    await logWords(tx, choice, block, { before: logged(before), after: logged(after), at });
  });
  return { changed: true };
}

/** Her words; a decision without words by its name in brackets, which no text of hers begins with. */
function logged(own: OwnWords | undefined): string | null {
  if (own === undefined) return null;
  return own.decision === 'changed' ? own.text : `<${own.decision}>`;
}

export async function writingHistory(context: Context, { choice, block }: Pick<Writing, 'choice' | 'block'>) {
  const rows = await wordsHistory(context.db, choice, block);
  return rows.map(({ at, before, source }) => ({ at, before: before ?? '', isUndo: source === 'undo' }));
}
