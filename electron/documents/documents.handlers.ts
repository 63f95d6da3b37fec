import path from 'node:path';
import type { z } from 'zod';
import type { DocumentDraft, DocumentType } from '../../shared/documents/document-draft.ts';
import type { DocumentFile, documentsContract } from '../../shared/documents/documents.contract.ts';
import { officialDocument } from '../../shared/documents/official-document.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';
import type { Context } from '../context.ts';
import { freeFile } from '../files/free-file.ts';
import { rememberOwn } from '../files/own-files.ts';
import { requireFolder, writeWhole } from '../files/write-whole.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { paperPage } from '../paper/paper-page.ts';
import { printWatched } from '../paper/print-jobs.ts';
import { storedDocuments } from './documents.repository.ts';
import { removeDocument, requireDraft, saveDocument } from './save-document.ts';

export const documentsHandlers = (context: Context): Handlers<typeof documentsContract> => ({
  list: () => storedDocuments(context.db),
  get: ({ document }) => requireDraft(context.db, document),
  preview: async ({ draft, isDraft }) => ({
    url: await context.host.showPage(paperPage(await paperOf(context, draft, isDraft))),
  }),
  save: saveDocument(context),
  remove: removeDocument(context),
  write: (input) => writeDocument(context, input),
});

const paperOf = async (context: Context, draft: DocumentDraft, isDraft: boolean): Promise<PaperDocument> =>
  officialDocument({ draft, office: await configuredOffice(context), today: context.clock.today(), isDraft });

type WriteInput = z.output<(typeof documentsContract)['write']['input']>;

const stems: Readonly<Record<DocumentType, string>> = {
  report: 'bao-cao',
  proposal: 'to-trinh',
  'work-plan': 'ke-hoach',
  notice: 'thong-bao',
  letter: 'cong-van',
};

async function writeDocument(
  context: Context,
  { document, isDraft, format, folder }: WriteInput,
): Promise<DocumentFile> {
  requireFolder(folder);
  const draft = await requireDraft(context.db, document);
  const { bytes, pages } = await bytesOf(context, await paperOf(context, draft, isDraft), format);
  const stem = `${stems[draft.type]}${isDraft ? '_du-thao' : ''}_${document}_${context.clock.today()}`;
  const target = freeFile(folder, stem, format);
  writeWhole(target, bytes);
  rememberOwn(target);
  return { fileName: path.basename(target), path: target, pages };
}

async function bytesOf(context: Context, paper: PaperDocument, format: WriteInput['format']) {
  switch (format) {
    case 'pdf':
      return printWatched(context, paper);
    case 'docx': {
      // Word's library is read when the first is written: the start of the program would wait for it.
      const { paperDocx } = await import('../paper/docx.ts');
      return { bytes: await paperDocx(paper, (await configuredOffice(context)).name), pages: null };
    }
  }
}
