import type { Handlers } from '../../shared/ipc/contract.ts';
import { isGuarded } from '../../shared/registers/guarded-register.ts';
import type { registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import { guardedElements } from '../forms/guarded-elements.ts';
import { chooseFed } from './choose-fed.ts';
import { entryHistory } from './entries.repository.ts';
import { entryEvidenceHandlers } from './entry-evidence.ts';
import { addRegister, defineRegister, retireRegister } from './keep-definitions.ts';
import { addEntry, changeEntry, removeEntry } from './keep-entries.ts';
import { addStep, changeStep, removeStep } from './keep-steps.ts';
import { knownRegisters } from './known-registers.ts';
import { readChoices } from './read-choices.ts';
import { readCourse } from './read-course.ts';
import { readCover } from './read-cover.ts';
import { readCoverage } from './read-coverage.ts';
import { readDue } from './read-due.ts';
import { readEntries, readEntry } from './read-entries.ts';
import { readFed } from './read-fed.ts';
import { readMovedDays } from './read-moved-days.ts';
import { entryCounts } from './registers.repository.ts';

export const registersHandlers = (context: Context): Handlers<typeof registersContract> => ({
  list: async () => {
    const [counts, guarded] = [await entryCounts(context.db), await guardedElements(context)];
    return (await knownRegisters(context, context.db)).map(
      ({ id, code, number, origin, isChanged, retired, content }) => ({
        ...content,
        ...{ code, number, origin, isChanged },
        isRetired: retired === 1,
        isGuarded: isGuarded(content, guarded),
        entries: counts.get(id) ?? 0,
      }),
    );
  },
  entries: async (input) => {
    const { content: _content, ...read } = await readEntries(context, input);
    return read;
  },
  entry: ({ id }) => readEntry(context, id),
  add: addEntry(context),
  change: changeEntry(context),
  remove: removeEntry(context),
  course: ({ id }) => readCourse(context, id),
  addStep: addStep(context),
  changeStep: changeStep(context),
  removeStep: removeStep(context),
  cover: (input) => readCover(context, input),
  due: () => readDue(context),
  choices: (input) => readChoices(context, input),
  fed: (input) => readFed(context, input),
  choose: chooseFed(context),
  coverage: () => readCoverage(context),
  history: ({ id }) => entryHistory(context.db, id),
  define: defineRegister(context),
  movedDays: (input) => readMovedDays(context, input),
  addRegister: addRegister(context),
  retire: retireRegister(context),
  ...entryEvidenceHandlers(context),
});
