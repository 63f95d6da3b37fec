import { rmSync } from 'node:fs';
import type { ReportId } from '../../../shared/ids.ts';
import type { PaperDocument } from '../../../shared/paper/document.ts';
import { checkCode } from '../../../shared/reports/life/check-code.ts';
import { lifeWording } from '../../../shared/reports/life/wording.ts';
import type { Context } from '../../context.ts';
import { watched } from '../../paper/print-jobs.ts';
import { type AsOfChange, asOfChange } from '../as-of-change.ts';
import { layoutVersion } from '../layout-version.ts';
import { insertSnapshot } from '../reports.repository.ts';
import { keepPrint, keptPrintPath } from './kept-print.ts';
import { isPrintNamed } from './life.repository.ts';
import { type Life, lifeOf, requireStep, takeStep } from './life-of.ts';
import { signatureDocument } from './signature-document.ts';
import { contentHash } from './stored-print.ts';

/**
 * Trình ký: the report is printed without the mark of a draft, number and day blank, its check code in the foot. The bytes
 * are safely among the kept prints before a row speaks of them; where one cannot be written, nothing is stored at all.
 */
export async function submitReport(context: Context, id: ReportId): Promise<void> {
  const life = lifeOf(context, id);
  requireStep(life, 'submit');
  const madeAt = context.clock.now();
  const { made, lastChange } = await asOfChange(context, () => signatureDocument(context, life.report));
  const { document, noteSeen } = made;
  const code = checkCode(contentHash(document));
  // With the library for PDF, which the start of the program would wait for.
  const { printWithFoot } = await import('../../paper/foot-line.ts');
  const { bytes, pages } = await watched(context, (print, plan) =>
    printWithFoot(document, lifeWording.foot(code), print, plan),
  );
  const sha256 = keepPrint(context.folders, bytes);
  try {
    record(context, life, { made: document, lastChange }, { madeAt, sha256, pages, code });
  } catch (cause) {
    // Printed twice within a second the bytes may be the very same, and then they are those of the other print.
    if (!isPrintNamed(context.handle, sha256)) rmSync(keptPrintPath(context.folders, sha256), { force: true });
    throw cause;
  }
  await noteSeen();
}

type Printed = Pick<Parameters<typeof insertSnapshot>[1], 'madeAt' | 'sha256' | 'pages'> & { readonly code: string };

const record = (
  context: Context,
  { report }: Life,
  { made: document, lastChange }: AsOfChange<PaperDocument>,
  { code, ...printed }: Printed,
): number =>
  context.handle
    .transaction(() => {
      const snapshotId = insertSnapshot(context.handle, {
        ...printed,
        document,
        lastChange,
        choice: report.choice,
        fileName: lifeWording.fileName(report.kind, report.choice.period, code),
        layout: layoutVersion(context.resources),
        signature: { report: report.id, kind: report.kind, checkCode: code },
      });
      return takeStep(context, report.id, 'submit', { snapshotId });
    })
    .immediate();
