import type { PaperDocument } from '../../../shared/paper/document.ts';
import { reportPaper } from '../../../shared/reports/report-paper.ts';
import type { Context } from '../../context.ts';
import { gatherReportFacts } from '../gather-report-facts.ts';
import { holdsOfFacts, noteFresh, refuseHeld } from '../outline/report-holds.ts';
import { correctionDocument } from './correction-document.ts';
import type { StoredReport } from './life.repository.ts';

export interface SignatureDocument {
  readonly document: PaperDocument;
  /** The figures in it count as seen once it is printed and recorded. */
  readonly noteSeen: () => Promise<unknown>;
}

/** What is printed for signature; refused while it says something that was not seen as it is now. */
export async function signatureDocument(
  context: Context,
  { id, corrects, choice }: StoredReport,
): Promise<SignatureDocument> {
  if (corrects !== null) {
    const document = await correctionDocument(context, { id, corrects }, 'signature');
    return { document, noteSeen: async () => undefined };
  }
  const facts = await gatherReportFacts(context, choice);
  const holds = await holdsOfFacts(context, choice, facts);
  refuseHeld(holds);
  return {
    document: reportPaper({ ...facts, isDraft: false }),
    noteSeen: () => noteFresh(context, choice, holds),
  };
}
