import type { ReportId } from '../../../shared/ids.ts';
import { checkCode } from '../../../shared/reports/life/check-code.ts';
import type { ReportDetail, SignaturePrint } from '../../../shared/reports/life/life.contract.ts';
import { signatureOf } from '../../../shared/reports/life/signature-of.ts';
import type { Context } from '../../context.ts';
import { reportChanges } from './document-of.ts';
import { keptState } from './kept-print.ts';
import { correctionsOf } from './life.repository.ts';
import { type Life, lifeOf, lifeOfReport } from './life-of.ts';
import { entryOf, rowOf } from './report-rows.ts';
import { contentHash, storedPrint } from './stored-print.ts';

/** A report with its history, its print as it is kept today, and the figures that have changed since. */
export async function readReport(context: Context, id: ReportId): Promise<ReportDetail> {
  const life = lifeOf(context, id);
  return {
    report: rowOf(context, life),
    steps: life.steps.map(entryOf),
    print: life.snapshot === undefined ? null : printOf(context, life),
    scanName: scanOf(life)?.scanName ?? null,
    changes: (await reportChanges(context, life)).map(({ sayable: _sayable, ...change }) => change),
    corrections: correctionsOf(context.handle, id).map((report) => rowOf(context, lifeOfReport(context, report))),
  };
}

/** Of the signing that stands: a later scan takes the place of an earlier one. */
export function scanOf({ steps, signing }: Life) {
  if (signing === undefined) return undefined;
  return steps.findLast(({ id, scanSha256 }) => id >= signing.id && scanSha256 !== null);
}

function printOf(context: Context, { snapshot }: Life): SignaturePrint {
  const print = storedPrint(context, snapshot);
  const { symbol, title, name } = signatureOf(print.document);
  return {
    snapshot: print.id,
    madeAt: print.madeAt,
    pages: print.pages ?? 0,
    sha256: print.sha256,
    layout: print.layout,
    checkCode: print.checkCode,
    codeAgrees: checkCode(contentHash(print.document)) === print.checkCode,
    kept: keptState(context.folders, print.sha256),
    symbol,
    signerTitle: title,
    signerName: name,
  };
}
