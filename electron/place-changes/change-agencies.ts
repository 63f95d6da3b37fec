import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PlaceId } from '../../shared/ids.ts';
import { placeName } from '../../shared/places/place-in-time.ts';
import type { NewAgency, placesContract } from '../../shared/places/places.contract.ts';
import type { BegunUnit, ChangeEffect } from '../../shared/places/plan-change.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Tx } from '../database/open.ts';
import {
  agenciesOfPlaces,
  agencyCodes,
  endAgencies,
  insertAgency,
  linkAgencies,
  logAgency,
  type PlaceAgency,
} from './place-changes.repository.ts';

type Input = z.output<(typeof placesContract)['apply']['input']>;

/**
 * A body ends with its unit: what it owes by then stays owed, later occurrences are "không phải nộp". The bodies the
 * officer asked for begin with theirs; the work given to an older one is not passed on by itself.
 */
export async function changeAgencies(
  tx: Tx,
  { ended, lastDay }: ChangeEffect,
  ids: ReadonlyMap<BegunUnit, PlaceId>,
  { agencies, set }: Input,
  at: string,
): Promise<void> {
  const ending = await agenciesOfPlaces(
    tx,
    ended.map(({ id }) => id),
    lastDay,
  );
  if (ending.length > 0)
    await endAgencies(
      tx,
      ending.map(({ id }) => id),
      lastDay,
    );
  for (const { id } of ending) await logAgency(tx, id, 'ended', lastDay, at);
  const codes = new Set(await agencyCodes(tx));
  for (const given of agencies) {
    const [unit, placeId] = [...ids].find(([{ code }]) => code === given.unit) ?? unknownUnit(given);
    const follows = ending.filter(({ id }) => given.follows.includes(id));
    if (follows.length !== new Set(given.follows).size) unknownUnit(given);
    const code = freeCode(unit, set.effectiveOn, codes);
    const row = { code, name: given.name, shortName: given.shortName, placeId, validFrom: set.effectiveOn };
    const id = await insertAgency(tx, { ...row, ...standing(unit, follows) });
    if (follows.length > 0) await linkAgencies(tx, given.follows, id, set.effectiveOn);
    await logAgency(tx, id, 'begun', given.name, at);
  }
}

function unknownUnit({ unit }: NewAgency): never {
  throw new AppFailure({ code: 'not-found', entity: 'agency', id: unit });
}

/** Its place among the bodies: that of the one it follows. A new one of a commune is bound by no rule until one names it. */
function standing({ level }: BegunUnit, [older]: readonly PlaceAgency[]) {
  if (older !== undefined) {
    const { kind, binding, section, seq } = older;
    return { kind, binding, section, seq };
  }
  return {
    kind: level === 'district' ? 'district' : 'other',
    binding: 'yeu-cau' as const,
    section: null,
    seq: lastInList,
  };
}

const lastInList = 999;

/** 'ubnd-thi-xa-moc-chau', with the day behind where that name was borne before. */
function freeCode(unit: BegunUnit, day: string, codes: Set<string>): string {
  const plain = `ubnd-${fold(placeName(unit))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
  const code = [plain, `${plain}-${day}`, `${plain}-${day}-${unit.code}`].find((each) => !codes.has(each));
  if (code === undefined) throw new AppFailure({ code: 'already-exists', entity: 'agency', name: placeName(unit) });
  codes.add(code);
  return code;
}
