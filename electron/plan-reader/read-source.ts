import path from 'node:path';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ReadSource } from '../../shared/plan-reader/plan-reader.contract.ts';
import type { Proposal } from '../../shared/plan-reader/proposal.ts';
import { readPlan } from '../../shared/plan-reader/read-plan.ts';
import { cleanText } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import { existsIn, readerAgencies } from './plan-reader.repository.ts';

/** What the rules make of a text or a file. Bodies that ended before the plan's year are not proposed for it. */
export const readSource =
  ({ db, host }: Pick<Context, 'db' | 'host'>) =>
  async ({ source }: { source: ReadSource }): Promise<Proposal> => {
    const lines = source.kind === 'text' ? textLines(source.text) : await fileLines(host, source.path);
    const agencies = await readerAgencies(db);
    const proposal = readPlan(lines, agencies);
    const { year } = proposal.suggestion;
    const lasting = year === null ? agencies : agencies.filter(existsIn(year));
    return lasting.length === agencies.length ? proposal : readPlan(lines, lasting);
  };

function textLines(text: string): string[] {
  if (cleanText(text) === '')
    throw new AppFailure({ code: 'document-unreadable', fileName: '', refusal: { reason: 'no-text' } });
  return text.split(/\r\n|[\n\r\u2028\u2029\f\v]/);
}

async function fileLines(host: Context['host'], file: string): Promise<string[]> {
  const result = await host.readDocument(file);
  if (result.ok) return result.lines;
  const fileName = path.basename(file).normalize('NFC');
  throw new AppFailure({ code: 'document-unreadable', fileName, refusal: result.refusal });
}
