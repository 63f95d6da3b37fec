import type { z } from 'zod';
import type { CaseStep } from '../../shared/registers/case.ts';
import { type MovedDays, movedDays, stepsWithOtherDays } from '../../shared/registers/moved-days.ts';
import type { registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import { casesAt } from './entries.repository.ts';
import { requireRegister, seededContents } from './known-registers.ts';
import { stepsUntil } from './steps.repository.ts';

type Input = z.output<(typeof registersContract)['movedDays']['input']>;

const none: MovedDays = { moved: 0, past: 0 };

/** What a definition that is not kept yet would do to the days of open cases; only cases at a step it changes are read. */
export async function readMovedDays(context: Context, { register: code, content }: Input): Promise<MovedDays> {
  const { db, clock, resources } = context;
  const { id, content: kept } = await requireRegister(context, db, code);
  const [before, after] = [kept.life, (content ?? seededContents(resources).get(code))?.life];
  if (before === undefined || after === undefined) return none;
  const [today, steps] = [clock.today(), stepsWithOtherDays(before, after)];
  if (steps.length === 0) return none;
  const entries = await casesAt(db, id, { opening: before.opening.code, steps, day: today });
  const taken = Map.groupBy<number, CaseStep>(await stepsUntil(db, id, today), ({ entry }) => entry);
  const cases = entries.map((entry) => ({ entry, steps: taken.get(entry.id) ?? [] }));
  return movedDays(before, after, cases, today);
}
