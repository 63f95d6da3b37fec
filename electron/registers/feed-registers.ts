import { type PeriodCode, PeriodKind, periodOfNumber, periodsOf } from '../../shared/calendar/period.ts';
import { whyPeriodLocked } from '../../shared/forms/why-locked.ts';
import { changedDays } from '../../shared/registers/changed-days.ts';
import { reaches } from '../../shared/registers/fed-value.ts';
import type { Context } from '../context.ts';
import { releaseFed } from '../forms/fed-figures.repository.ts';
import { closedPeriods } from '../forms/figure-locks.repository.ts';
import { openRegisterSource, writeFigures } from '../forms/figures.repository.ts';
import { feedPlace, hasBegun, withdrawFed } from './feed-figures.ts';
import type { FeedGround } from './feed-ground.ts';
import { fedKeysOf, fedUntil, hasEntries, placesOfRegister, saveFedUntil, type Touched } from './feeding.repository.ts';
import type { KnownRegister } from './known-registers.ts';

/**
 * After entries changed: each place once, and of it only what those entries can have changed. `isWhole`: the ground changed
 * with them, so an entry that says the same may give something else.
 */
export function feedTouched(
  context: Context,
  ground: FeedGround,
  touched: readonly Touched[],
  { isWhole }: { readonly isWhole: boolean },
): void {
  for (const some of Map.groupBy(touched, ({ registerId, place }) => `${registerId} ${place}`).values()) {
    const [first] = some;
    const register = first === undefined ? undefined : ground.registers.get(first.registerId);
    if (first === undefined || register === undefined || register.retired === 1) continue;
    feedPlace(context, ground, {
      register,
      place: first.place,
      reaches: (feed) => {
        const days = isWhole || isCase(register) ? some.map(({ on }) => on) : changedDays(feed, some);
        return (period) => days.some((on) => reaches(feed, on, period));
      },
      closed: 'refuse',
    });
  }
}

/** Its steps repeat what was said when it opened, and end each other: any change may reach any of them. */
const isCase = ({ content }: KnownRegister): boolean => content.life !== undefined;

/**
 * After its definition changed. A register that is retired gives nothing any more: its figures stay as they are, and can
 * be typed over.
 */
export function feedRegister(context: Context, ground: FeedGround, register: KnownRegister): void {
  if (register.retired === 1) {
    releaseFed(context.handle, register.id);
  } else {
    withdrawOthers(context, ground, register);
    feedWhole(context, ground, register, () => true);
  }
}

function feedWhole(
  context: Context,
  ground: FeedGround,
  register: KnownRegister,
  isMeant: (period: PeriodCode) => boolean,
): void {
  if (register.content.feeds.length === 0) return;
  for (const place of placesOfRegister(context.handle, register.id)) {
    feedPlace(context, ground, { register, place, reaches: () => isMeant, closed: 'leave' });
  }
}

/** Elements that it fed before and feeds no longer. */
function withdrawOthers({ handle, clock }: Context, { figures }: FeedGround, { id, content }: KnownRegister): void {
  const still = new Set(content.feeds.map(({ element }) => figures.elements.get(element)?.id));
  const closed = closedPeriods(handle);
  const others = fedKeysOf(handle, id).filter(([element]) => !still.has(element));
  const isOpen = (period: number) => whyPeriodLocked({ ...figures, period: periodOfNumber(period), closed }) === null;
  const writes = others.filter(([, period]) => isOpen(period)).flatMap((key) => withdrawFed(handle, key));
  if (writes.length > 0) writeFigures(handle, openRegisterSource(handle, id, clock.now(), ''), writes);
}

/**
 * Time goes on without anybody changing an entry: what stands at the end of a period that has begun since is counted, and
 * what was written ahead for it; of another plan year everything.
 */
export function feedBegun(context: Context, ground: FeedGround): void {
  const { planYear, today } = ground.figures;
  const until = fedUntil(context.handle);
  if (until === undefined && !hasEntries(context.handle)) return;
  const after = until?.planYear === planYear ? until.day : undefined;
  const periods = PeriodKind.options.flatMap((kind) => periodsOf(planYear, kind));
  const begun = new Set(periods.filter((period) => hasBegun(period, after, today)));
  if (begun.size === 0) return;
  for (const register of ground.registers.values()) {
    if (register.retired === 0) feedWhole(context, ground, register, (period) => begun.has(period));
  }
  saveFedUntil(context.handle, planYear, today);
}
