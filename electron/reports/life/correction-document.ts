import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { ReportId } from '../../../shared/ids.ts';
import type { PaperDocument } from '../../../shared/paper/document.ts';
import { type CorrectedLine, correctionPaper } from '../../../shared/reports/life/correction-paper.ts';
import { lifeWording, correctionWording as words } from '../../../shared/reports/life/wording.ts';
import type { Context } from '../../context.ts';
import { reportDocument } from '../report-document.ts';
import { lifeOf } from './life-of.ts';
import { changesSince, type ReportChange } from './report-changes.ts';

/** Of the signed report `corrects`, of all that neither it nor an earlier đính chính says. */
export async function correctionDocument(
  context: Context,
  { id, corrects }: { readonly id: ReportId | undefined; readonly corrects: ReportId },
  purpose: 'draft' | 'signature',
): Promise<PaperDocument> {
  const life = lifeOf(context, corrects);
  const { signing, report } = life;
  if (signing?.number == null || signing.symbol === null || signing.day === null)
    throw new AppFailure({ code: 'report-step-refused', reason: 'original-not-signed' });
  const made = await reportDocument(context, report.choice, purpose);
  const changes = await changesSince(context, { life, now: made, ...(id === undefined ? {} : { toldBefore: id }) });
  return correctionPaper({
    made,
    number: lifeWording.number(signing.number, signing.symbol),
    signedOn: signing.day,
    period: report.choice.period,
    lines: changes.filter(({ isOpen }) => isOpen).map(lineOf),
  });
}

const lineOf = ({ source, name, printed, told, sayable, causes }: ReportChange): CorrectedLine => ({
  source,
  name,
  was: told ?? printed,
  now: sayable,
  reason: reasonOf(causes),
});

/** In the words of whoever changed it; files and hands that gave none are named by what they are. */
function reasonOf(causes: ReportChange['causes']): string {
  const said = new Set(causes.map(({ kind, reason }) => (reason.trim() === '' ? byKind[kind] : reason.trim())));
  return said.size === 0 ? words.byRules : [...said].join('; ');
}

const byKind = { file: words.byFile, hand: words.byHand, undo: words.byUndo, register: words.byRegister } as const;
