import type { Handlers } from '../../shared/ipc/contract.ts';
import type { papersContract } from '../../shared/papers/papers.contract.ts';
import type { Context } from '../context.ts';
import { paperPage } from '../paper/paper-page.ts';
import { makePaper } from './make-paper.ts';
import { insertMeeting, lastMeeting } from './papers.repository.ts';
import { writePaper } from './write-paper.ts';

export const papersHandlers = (context: Context): Handlers<typeof papersContract> => ({
  preview: async ({ paper }) => {
    const { document } = await makePaper(context, paper);
    return { url: await context.host.showPage(paperPage(document)), title: document.title };
  },
  write: writePaper(context),
  lastMeeting: async () => ({ on: await lastMeeting(context.db) }),
  recordMeeting: async ({ on }) => {
    await insertMeeting(context.db, on, context.clock.now());
    return { on };
  },
});
