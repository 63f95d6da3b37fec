import { addDays, type Day } from '../../shared/calendar/day.ts';
import { obligationState } from '../../shared/deadlines/obligation-state.ts';
import type { DueCase } from '../../shared/registers/due-case.ts';
import type { StepTerm } from '../../shared/registers/register-life.ts';
import { entryName } from '../../shared/registers/value-text.ts';
import type { Context } from '../context.ts';
import { workingCalendar } from '../deadlines/obligations.repository.ts';
import { describeEntries } from './describe-entries.ts';
import type { StoredEntry } from './entries.repository.ts';
import type { KnownRegister } from './known-registers.ts';

/** What one case owes, before it is put in words. */
export interface Owed {
  readonly entry: StoredEntry;
  readonly dueOn: Day;
  readonly owedBy: string;
  readonly term: Pick<StepTerm, 'name' | 'warnDays' | 'basis' | 'note'>;
}

/** A case is called by what it points at, where it points at something: an inspection by its establishment. */
export async function describeDue(
  context: Context,
  register: KnownRegister,
  owed: readonly Owed[],
): Promise<DueCase[]> {
  if (owed.length === 0) return [];
  const { clock, handle } = context;
  const { code, content } = register;
  const [today, calendar] = [clock.today(), workingCalendar(handle)];
  const entries = await describeEntries(
    context,
    register,
    owed.map(({ entry }) => entry),
  );
  const described = new Map(entries.map((entry) => [entry.id, entry]));
  return owed.map(({ entry: stored, dueOn, owedBy, term }) => {
    const { placeName = '', district = '', names = {} } = described.get(stored.id) ?? {};
    const dates = { dueOn, movedTo: null, extendedTo: null, receivedOn: null, isRequired: true };
    return {
      ...{ register: code, registerName: content.name, entry: stored.id, placeName, district, owedBy },
      name: Object.values(names)[0] ?? entryName(content.fields, stored),
      ...{ what: term.name, dueOn, basis: term.basis, note: term.note },
      ...obligationState(dates, today, addDays(today, term.warnDays), calendar),
    };
  });
}
