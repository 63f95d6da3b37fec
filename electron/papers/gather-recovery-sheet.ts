import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { RecoveryFacts } from '../../shared/papers/recovery-sheet.ts';
import type { Context } from '../context.ts';
import { programVersion } from '../program-version.ts';
import { gatherHead } from './gather-head.ts';

/** The phrase passes through here to the paper and is kept nowhere. */
export async function gatherRecoverySheet(
  context: Context,
  { fileName, madeAt, phrase }: Extract<Paper, { kind: 'recovery-sheet' }>,
): Promise<RecoveryFacts> {
  return { head: await gatherHead(context), fileName, madeAt, program: programVersion, phrase };
}
