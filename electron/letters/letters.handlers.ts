import type { Handlers } from '../../shared/ipc/contract.ts';
import { letter } from '../../shared/letters/letter.ts';
import type { lettersContract } from '../../shared/letters/letters.contract.ts';
import type { Context } from '../context.ts';
import { paperPage } from '../paper/paper-page.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { gatherLetters } from './gather-letters.ts';
import { loggedLetters } from './letters.repository.ts';
import { discardLetter, recordIssue } from './record-letter.ts';
import { saveTemplate, templates } from './templates.ts';
import { writeLetters } from './write-letters.ts';

export const lettersHandlers = (context: Context): Handlers<typeof lettersContract> => ({
  templates: () => templates(context),
  saveTemplate: ({ template }) => saveTemplate(context, template),
  preview: async ({ order, show }) => {
    const { letters, leftOut } = await gatherLetters(context, order);
    const shown = letters[show];
    return {
      letters: letters.map(({ facts: { bodies } }) => ({
        agencies: bodies.map(({ name }) => name),
        nth: Math.max(...bodies.map(({ nth }) => nth)),
      })),
      leftOut,
      url: shown === undefined ? null : await context.host.showPage(paperPage(letter(shown.facts))),
    };
  },
  write: writeLetters(context),
  list: async () => loggedLetters(context.db, (await currentPlan(context.db)).id),
  discard: discardLetter(context),
  record: recordIssue(context),
});
