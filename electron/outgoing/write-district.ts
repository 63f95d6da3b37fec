import path from 'node:path';
import type { z } from 'zod';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { placeFileStem, placeFolderName } from '../../shared/forms/file-name.ts';
import { type FormIssue, placeLabel } from '../../shared/forms/form-issue.ts';
import { layoutOf } from '../../shared/forms/layout.ts';
import type { OutgoingDistrict, OutgoingFile, outgoingContract } from '../../shared/outgoing/outgoing.contract.ts';
import type { Context } from '../context.ts';
import { rememberOwn } from '../files/own-files.ts';
import { writeBeside } from '../files/write-beside.ts';
import { requireFolder } from '../files/write-whole.ts';
import { issuesOfDistrict } from '../forms/issue-forms.ts';
import { writeFormWorkbook } from '../forms/write-workbook.ts';
import { makePaper } from '../papers/make-paper.ts';
import { paperBytes } from '../papers/write-paper.ts';
import { folderBeside } from './folder-beside.ts';

type Input = z.output<(typeof outgoingContract)['write']['input']>;
type Made = Pick<OutgoingFile, 'kind' | 'fileName'> & { readonly content: Uint8Array };

/** All files of the district are made before the first is written: what cannot be made leaves nothing on the stick. */
export const writeDistrict =
  (context: Context) =>
  async ({ period, district, folder }: Input): Promise<OutgoingDistrict> => {
    requireFolder(folder);
    const issues = await issuesOfDistrict(context, period, district);
    const [first] = issues;
    if (first === undefined) throw new AppFailure({ code: 'form-not-for-period', form: '', period });
    const made = [...(await madeForms(issues)), await madeReceipt(context, period, first)];
    const own = folderBeside(folder, placeFolderName(first.reporter));
    rememberOwn(own);
    return { place: placeLabel(first.reporter), folder: own, files: made.map((file) => written(own, file)) };
  };

async function madeForms(issues: readonly FormIssue[]): Promise<Made[]> {
  const made: Made[] = [];
  for (const issue of issues) {
    const layout = layoutOf(issue);
    made.push({ kind: 'form', fileName: layout.fileName, content: await writeFormWorkbook(layout) });
  }
  return made;
}

async function madeReceipt(context: Context, period: PeriodCode, { reporter }: FormIssue): Promise<Made> {
  const { document } = await makePaper(context, { kind: 'blank-receipt', district: reporter.id, period });
  const { bytes: content } = await paperBytes(context, document, 'pdf');
  return { kind: 'receipt', fileName: `${placeFileStem('bien-nhan', period, reporter)}.pdf`, content };
}

function written(folder: string, { kind, fileName, content }: Made): OutgoingFile {
  const { path: file, sha256 } = writeBeside(folder, fileName, content);
  rememberOwn(file);
  return { kind, fileName: path.basename(file), path: file, bytes: content.length, sha256 };
}
