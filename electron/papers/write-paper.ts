import path from 'node:path';
import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { paperCsv } from '../../shared/paper/csv.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';
import type { PaperFile, PaperFormat, papersContract } from '../../shared/papers/papers.contract.ts';
import type { Context } from '../context.ts';
import { freeFile } from '../files/free-file.ts';
import { rememberOwn } from '../files/own-files.ts';
import { requireFolder, writeWhole } from '../files/write-whole.ts';
import { printWatched } from '../paper/print-jobs.ts';
import { paperWorkbook } from '../paper/workbook.ts';
import { makePaper } from './make-paper.ts';

type Input = z.output<(typeof papersContract)['write']['input']>;

/** Writes a paper whole or not at all, beside what was written before. */
export const writePaper =
  (context: Context) =>
  async ({ paper, format, folder }: Input): Promise<PaperFile> => {
    refuseSecret(paper);
    requireFolder(folder);
    const { document, stem } = await makePaper(context, paper);
    const { bytes, pages } = await paperBytes(context, document, format);
    const target = freeFile(folder, `${stem}_${context.clock.today()}`, format);
    writeWhole(target, bytes);
    rememberOwn(target);
    return { fileName: path.basename(target), path: target, pages };
  };

/** A passphrase goes to paper, never into a file. */
function refuseSecret(paper: Input['paper']): void {
  if (paper.kind === 'recovery-sheet' && paper.phrase !== null)
    throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'paper.phrase', issue: 'secret' }] });
}

export async function paperBytes(
  context: Context,
  document: PaperDocument,
  format: PaperFormat,
): Promise<{ bytes: Uint8Array; pages: number | null }> {
  switch (format) {
    case 'pdf':
      return printWatched(context, document);
    case 'xlsx':
      return { bytes: await paperWorkbook(document, context.clock.today()), pages: null };
    case 'csv':
      return { bytes: new TextEncoder().encode(paperCsv(document)), pages: null };
  }
}
