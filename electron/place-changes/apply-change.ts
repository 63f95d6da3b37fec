import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { ChangeSet } from '../../shared/places/change-set.ts';
import { placeName } from '../../shared/places/place-in-time.ts';
import type { placesContract } from '../../shared/places/places.contract.ts';
import { type BegunUnit, type ChangeEffect, planChange } from '../../shared/places/plan-change.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { makeObligations } from '../deadlines/make-obligations.ts';
import { allPlaces, logPlaces } from '../places/places.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { changeAgencies } from './change-agencies.ts';
import {
  copyAliases,
  endPlaces,
  insertChange,
  insertPlace,
  linkPlaces,
  setPlaceEnd,
} from './place-changes.repository.ts';

type Input = z.output<(typeof placesContract)['apply']['input']>;

/** All of the set in one step. What the preview found no fault with may have changed since: then nothing is stored. */
export const applyChange = (context: Context) => (input: Input) =>
  inOneStep(context, 'places.apply', async (tx) => {
    const planned = planChange(await allPlaces(tx), input.set);
    if (!planned.ok) throw new AppFailure({ code: 'stale', entity: 'place' });
    const { effect } = planned;
    const at = context.clock.now();
    const change = await insertChange(tx, input.set, at);
    const ids = await writePlaces(tx, effect, input.set, change, at);
    await changeAgencies(tx, effect, ids, input, at);
    const { id: planId } = await currentPlan(tx);
    const obligations = input.agencies.length === 0 ? 0 : makeObligations(context.handle, planId);
    return { ended: effect.ended.length, begun: effect.begun.length, obligations };
  });

/** The new units' ids, in the order of the effect. */
async function writePlaces(
  tx: Tx,
  { lastDay, ended, begun, continued }: ChangeEffect,
  { effectiveOn, name }: ChangeSet,
  change: number,
  at: string,
): Promise<ReadonlyMap<BegunUnit, PlaceId>> {
  for (const place of continued) await setPlaceEnd(tx, place.id, place.validTo);
  if (ended.length > 0)
    await endPlaces(
      tx,
      ended.map(({ id }) => id),
      lastDay,
      change,
    );
  const ids = new Map<BegunUnit, PlaceId>();
  for (const unit of parentsFirst(begun)) {
    const parentId = parentIdOf(unit, begun, ids);
    const id = await insertPlace(tx, unit, { parentId, validFrom: effectiveOn, beganBy: change });
    ids.set(unit, id);
    await linkPlaces(tx, id, effectiveOn, unit.from);
    const [from] = unit.from;
    if (unit.isCarried && from !== undefined) await copyAliases(tx, from.place.id, id);
  }
  await logPlaces(
    tx,
    [
      ...continued.map(({ id, validTo }) => ({ id, field: 'valid-to' as const, before: lastDay, after: validTo })),
      ...ended.map(({ id, validTo }) => ({ id, field: 'ended' as const, before: validTo, after: lastDay })),
      ...[...ids].map(([unit, id]) => ({
        id,
        field: 'begun' as const,
        before: null,
        after: `${placeName(unit)}: ${name}`,
      })),
    ],
    at,
  );
  return ids;
}

const levels = ['province', 'district', 'commune'];

const parentsFirst = (begun: readonly BegunUnit[]): BegunUnit[] =>
  begun.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));

function parentIdOf({ parent }: BegunUnit, begun: readonly BegunUnit[], ids: ReadonlyMap<BegunUnit, PlaceId>) {
  if (parent === null) return null;
  if (parent.kind === 'known') return parent.place.id;
  const above = begun[parent.index];
  return (above && ids.get(above)) ?? null;
}
