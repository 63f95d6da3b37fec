import type { importsContract } from '../../shared/imports/imports.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { elementRows, formRows } from '../forms/forms.repository.ts';
import { answerFile } from './answer-file.ts';
import type { KnownIds } from './apply-file.ts';
import { applyFiles } from './apply-files.ts';
import { differencesOf } from './differences.ts';
import { receipts } from './imports.repository.ts';
import { inspectFile } from './inspect-file.ts';
import { knownForms } from './known-forms.ts';
import { layoutHandlers } from './layouts.handlers.ts';
import { printsTouchedBy } from './prints-touched-by.ts';
import { registerFileHandlers } from './registers/register-files.handlers.ts';
import { listCandidates, scanFile, scanFolder } from './scan-folder.ts';
import { newStaging } from './staging.ts';

export function importsHandlers(context: Context): Handlers<typeof importsContract> {
  const staging = newStaging();
  return {
    scan: async ({ folder }) => {
      const { codes } = await knownIds(context);
      return { folder, files: await scanFolder(context, staging, folder, await knownForms(context), codes) };
    },
    list: async ({ folder }) => ({ folder, files: listCandidates(context, staging, folder) }),
    read: async ({ path }) =>
      scanFile(context, staging, path, await knownForms(context), (await knownIds(context)).codes),
    inspect: async ({ file }) => inspectFile(context, file, (await knownIds(context)).codes),
    preview: async (given) => differencesOf(context, staging, given, await knownIds(context)),
    answer: async (given) => answerFile(context, staging, given, (await knownIds(context)).codes),
    touchedPrints: async (given) => printsTouchedBy(context, staging, given, await knownIds(context)),
    apply: async ({ files, receivedOn }) => applyFiles(context, staging, files, receivedOn, await knownIds(context)),
    receipts: ({ period }) => receipts(context.db, period),
    ...layoutHandlers(context),
    ...registerFileHandlers(context),
  };
}

async function knownIds({ db }: Context): Promise<KnownIds> {
  const elements = await elementRows(db);
  return {
    codes: new Map(elements.map(({ code, id }) => [id, code])),
    elements: new Map(elements.map(({ code, id }) => [code, id])),
    forms: new Map((await formRows(db)).map(({ code, id }) => [code, id])),
  };
}
