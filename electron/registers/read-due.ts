import { compareDays } from '../../shared/calendar/day.ts';
import { type CaseStep, standingOf } from '../../shared/registers/case.ts';
import type { DueCase } from '../../shared/registers/due-case.ts';
import { type RegisterLife, type StepCode, stepNamed } from '../../shared/registers/register-life.ts';
import type { Context } from '../context.ts';
import { readDueRechecks } from '../inspections/read-due-rechecks.ts';
import { describeDue, type Owed } from './describe-due.ts';
import { casesAt } from './entries.repository.ts';
import { type KnownRegister, knownRegisters } from './known-registers.ts';
import { stepsOfEntries } from './steps.repository.ts';

/** What cases owe, by its day: made by what was written last and gone with the next, so nothing of it is stored. */
export async function readDue(context: Context): Promise<DueCase[]> {
  const registers = (await knownRegisters(context, context.db)).filter(({ retired }) => retired === 0);
  const ofSteps = await Promise.all(registers.map((register) => dueOf(context, register)));
  const due = [...ofSteps.flat(), ...(await readDueRechecks(context))];
  return due.toSorted((a, b) => compareDays(a.dueOn, b.dueOn) || a.entry - b.entry);
}

async function dueOf(context: Context, register: KnownRegister): Promise<DueCase[]> {
  const { life } = register.content;
  if (life === undefined || dutiesOf(life).length === 0) return [];
  return describeDue(context, register, await owing(context, register, life));
}

const dutiesOf = ({ opening, steps }: RegisterLife): StepCode[] =>
  [opening, ...steps].filter(({ term }) => term?.kind === 'duty').map(({ code }) => code);

/** Only cases at a step that sets a duty are read: this is asked after every change. */
async function owing({ db, clock }: Context, { id, content }: KnownRegister, life: RegisterLife): Promise<Owed[]> {
  const today = clock.today();
  const entries = await casesAt(db, id, { opening: life.opening.code, steps: dutiesOf(life), day: today });
  const ids = entries.map((entry) => entry.id);
  const steps = Map.groupBy<number, CaseStep>(await stepsOfEntries(db, ids), ({ entry }) => entry);
  return entries.flatMap((entry) => {
    const standing = standingOf(life, entry, steps.get(entry.id) ?? [], today);
    const term = stepNamed(life, standing.step)?.term;
    if (term === undefined || standing.term === null) return [];
    return [{ entry, dueOn: standing.term.on, owedBy: content.keeper, term }];
  });
}
