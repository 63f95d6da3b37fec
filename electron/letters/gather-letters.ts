import type { Agency } from '../../shared/agencies/agencies.contract.ts';
import { compareDays, Day } from '../../shared/calendar/day.ts';
import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import {
  fits,
  groupsOf,
  type LetterBody,
  type LetterFacts,
  type LetterItem,
} from '../../shared/letters/letter-facts.ts';
import { earlierThan, type PastLetter, writtenBefore } from '../../shared/letters/letter-history.ts';
import type { LetterOrder } from '../../shared/letters/letters.contract.ts';
import { allAgencies } from '../agencies/agencies.repository.ts';
import type { Context } from '../context.ts';
import { obligationsWhere, withoutPlace } from '../deadlines/obligations.ts';
import { officeOf } from '../office/office.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { pastLetters, requestsOf, returnsOf } from './letters.repository.ts';
import { templateOf } from './templates.ts';

export interface GatheredLetter {
  readonly facts: LetterFacts;
  readonly codes: readonly string[];
  readonly planId: number;
  /** The letter this one is only written once more of. */
  readonly again: PastLetter | undefined;
}

type Shared = Pick<LetterFacts, 'template' | 'office' | 'officeInText' | 'plan' | 'today'>;

/** The letters of an order with all they say, and how many of its obligations they have nothing to say about. */
export async function gatherLetters(
  context: Context,
  { kind, obligations: ids, shape }: LetterOrder,
): Promise<{ letters: GatheredLetter[]; leftOut: number }> {
  const plan = await currentPlan(context.db);
  const agencies = await allAgencies(context.db);
  const office = await requireOffice(context);
  const own = agencies.find(({ name }) => capitals(name) === capitals(office.name));
  const items = (await itemsOf(context, plan.id, ids)).filter(
    (item) => fits(kind, item) && item.obligation.agencyId !== own?.id,
  );
  const past = await pastLetters(context.db, plan.id, kind);
  const today = context.clock.today();
  const issuedOn = plan.issuedOn === null ? null : Day.parse(plan.issuedOn);
  const template = await templateOf(context, kind);
  const shared: Shared = {
    template,
    office,
    officeInText: own?.name ?? office.name,
    plan: { ...plan, issuedOn },
    today,
  };
  const letters = groupsOf(items, shape).map((group) => ({
    ...letterOf(shared, group, agencies, past),
    planId: plan.id,
  }));
  return { letters, leftOut: new Set(ids).size - items.length };
}

const capitals = (name: string): string => name.toLocaleUpperCase('vi');

async function requireOffice({ db }: Context) {
  const stored = await officeOf(db);
  if (stored === undefined) throw new AppFailure({ code: 'not-configured' });
  return stored.office;
}

/** By body, then by the date that counts; each with its return and what was asked. */
async function itemsOf(context: Context, planId: number, ids: LetterOrder['obligations']): Promise<LetterItem[]> {
  const rows = (await obligationsWhere(context, { planId, ids })).map(withoutPlace);
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw new AppFailure({ code: 'not-found', entity: 'obligation', id: String(missing) });
  const requests = await requestsOf(context.db, ids);
  const returns = new Map(
    (await returnsOf(context.db, ids, context.clock.today())).map(({ obligationId, returned }) => [
      obligationId,
      returned,
    ]),
  );
  return rows.map((obligation) => ({
    obligation,
    reminded: obligation.letters,
    request: requests.get(obligation.id) ?? null,
    returned: returns.get(obligation.id) ?? null,
  }));
}

function letterOf(
  shared: Shared,
  group: readonly LetterItem[],
  agencies: readonly Agency[],
  past: readonly PastLetter[],
): Omit<GatheredLetter, 'planId'> {
  const named = agencies.filter(({ id }) => group.some(({ obligation }) => obligation.agencyId === id));
  const coming = { agencies: named.map(({ id }) => id), obligations: group.map(({ obligation }) => obligation.id) };
  const again = writtenBefore(past, coming, shared.today);
  const earlier = earlierThan(past, again);
  const bodies = named.map(({ id, name, binding }) => bodyOf({ id, name, binding }, earlier));
  const items = sorted(group, named).map((item) => ({ ...item, reminded: remindedOf(item.obligation, earlier) }));
  return { facts: { ...shared, bodies, items }, codes: named.map(({ code }) => code), again };
}

function bodyOf(body: Pick<LetterBody, 'id' | 'name' | 'binding'>, past: readonly PastLetter[]): LetterBody {
  const earlier = past.filter(({ agencies }) => agencies.includes(body.id));
  return {
    ...body,
    nth: earlier.length + 1,
    earlier: earlier.map(({ number, issuedOn }) => ({ number, issuedOn })),
  };
}

const remindedOf = ({ id }: Obligation, past: readonly PastLetter[]): number =>
  past.filter(({ obligations }) => obligations.includes(id)).length;

/** A joint table keeps the lines of one body together, the bodies in the plan's order. */
function sorted(group: readonly LetterItem[], bodies: readonly Agency[]): LetterItem[] {
  const rank = ({ obligation }: LetterItem) => bodies.findIndex(({ id }) => id === obligation.agencyId);
  const due = ({ obligation: { extendedTo, movedTo, dueOn } }: LetterItem) => extendedTo ?? movedTo ?? dueOn;
  return group.toSorted((a, b) => rank(a) - rank(b) || compareDays(due(a), due(b)));
}
