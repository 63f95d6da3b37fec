import { addDays, compareDays, type Day } from '../../shared/calendar/day.ts';
import { obligationState } from '../../shared/deadlines/obligation-state.ts';
import { type CaseStep, standingOf } from '../../shared/registers/case.ts';
import type { DueCase } from '../../shared/registers/due-case.ts';
import { type RegisterLife, type StepCode, type StepTerm, stepNamed } from '../../shared/registers/register-life.ts';
import { entryName } from '../../shared/registers/value-text.ts';
import type { Context } from '../context.ts';
import { workingCalendar } from '../deadlines/obligations.repository.ts';
import { allPlaces } from '../places/places.repository.ts';
import { casesAt, type StoredEntry } from './entries.repository.ts';
import { type KnownRegister, knownRegisters } from './known-registers.ts';
import { stepsOfEntries } from './steps.repository.ts';

/** What cases owe, by its day: made by their last step and gone with the next, so nothing of it is stored. */
export async function readDue(context: Context): Promise<DueCase[]> {
  const registers = (await knownRegisters(context, context.db)).filter(({ retired }) => retired === 0);
  const due = await Promise.all(registers.map((register) => dueOf(context, register)));
  return due.flat().toSorted((a, b) => compareDays(a.dueOn, b.dueOn) || a.entry - b.entry);
}

async function dueOf(context: Context, { id, code, content }: KnownRegister): Promise<DueCase[]> {
  const { life, name: registerName, fields } = content;
  if (life === undefined || dutiesOf(life).length === 0) return [];
  const { db, clock, handle } = context;
  const today = clock.today();
  const [owed, calendar] = [await owing(context, id, life, today), workingCalendar(handle)];
  if (owed.length === 0) return [];
  const places = new Map((await allPlaces(db)).map((place) => [place.id, place]));
  return owed.map(({ entry, dueOn, term }) => {
    const place = places.get(entry.place);
    const parent = place?.parentId == null ? undefined : places.get(place.parentId);
    const dates = { dueOn, movedTo: null, extendedTo: null, receivedOn: null, isRequired: true };
    return {
      ...{ register: code, registerName, entry: entry.id, name: entryName(fields, entry) },
      placeName: place?.name ?? '',
      district: parent?.level === 'district' ? parent.name : '',
      ...{ what: term.name, dueOn, basis: term.basis, note: term.note },
      ...obligationState(dates, today, addDays(today, term.warnDays), calendar),
    };
  });
}

const dutiesOf = ({ opening, steps }: RegisterLife): StepCode[] =>
  [opening, ...steps].filter(({ term }) => term?.kind === 'duty').map(({ code }) => code);

interface Owing {
  readonly entry: StoredEntry;
  readonly dueOn: Day;
  readonly term: StepTerm;
}

/** Only cases at a step that sets a duty are read: this is asked after every change. */
async function owing({ db }: Context, registerId: number, life: RegisterLife, today: Day): Promise<Owing[]> {
  const entries = await casesAt(db, registerId, { opening: life.opening.code, steps: dutiesOf(life), day: today });
  const ids = entries.map(({ id }) => id);
  const steps = Map.groupBy<number, CaseStep>(await stepsOfEntries(db, ids), ({ entry }) => entry);
  return entries.flatMap((entry) => {
    const standing = standingOf(life, entry, steps.get(entry.id) ?? [], today);
    const term = stepNamed(life, standing.step)?.term;
    return term === undefined || standing.term === null ? [] : [{ entry, dueOn: standing.term.on, term }];
  });
}
