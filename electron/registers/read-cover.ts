import type { z } from 'zod';
import type { Day } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { type CaseStep, type Standing, standingOf } from '../../shared/registers/case.ts';
import { type Cover, type CoverKind, countKinds, coveredUntil, coverKind } from '../../shared/registers/cover.ts';
import { saysSo } from '../../shared/registers/fed-figure.ts';
import type { LifeCover, RegisterLife } from '../../shared/registers/register-life.ts';
import type { registersContract } from '../../shared/registers/registers.contract.ts';
import { entryName } from '../../shared/registers/value-text.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { entriesUntil, type StoredEntry } from './entries.repository.ts';
import { type KnownRegister, requireRegister } from './known-registers.ts';
import { stepsUntil } from './steps.repository.ts';

type Input = z.output<(typeof registersContract)['cover']['input']>;

interface Covered {
  readonly entry: StoredEntry;
  readonly kind: CoverKind;
  readonly until: Day | null;
  readonly placeName: string;
  readonly district: string;
}

/** Which entries of the register that is pointed at have on the day a case that stands as it should. */
export async function readCover(context: Context, { register: code, on, district }: Input): Promise<Cover> {
  const register = await requireRegister(context, context.db, code);
  const { life, fields } = register.content;
  const pointing = fields.find((field) => field.code === life?.covers?.field);
  if (life?.covers === undefined || pointing?.of === undefined)
    throw new AppFailure({ code: 'not-found', entity: 'register', id: code });
  const target = await requireRegister(context, context.db, pointing.of);
  const standings = await standingsByTarget(context, register, { life, covers: life.covers }, on);
  const covered = (await meantOf(context, target, life.covers, on)).map((entry) => {
    const own = standings.get(entry.id) ?? [];
    return { entry, kind: coverKind(own, life.covers?.states ?? []), until: coveredUntil(own) };
  });
  const placed = (await withPlaces(context, covered)).filter(
    (each) => district === null || each.districtId === district,
  );
  return coverOf(on, target.content, placed);
}

/** Cases up to the day by the entry they point at. */
async function standingsByTarget(
  { db }: Context,
  { id }: KnownRegister,
  { life, covers }: { readonly life: RegisterLife; readonly covers: LifeCover },
  on: Day,
): Promise<ReadonlyMap<number, Standing[]>> {
  const steps = Map.groupBy<number, CaseStep>(await stepsUntil(db, id, on), ({ entry }) => entry);
  const cases = Map.groupBy(await entriesUntil(db, id, on), ({ values }) => Number(values[covers.field]));
  return new Map(
    [...cases].map(([target, entries]) => [
      target,
      entries.map((entry) => standingOf(life, entry, steps.get(entry.id) ?? [], on)),
    ]),
  );
}

const meantOf = async ({ db }: Context, { id }: KnownRegister, { where = [] }: LifeCover, on: Day) =>
  (await entriesUntil(db, id, on)).filter(({ values }) => where.every((condition) => saysSo(values, condition)));

async function withPlaces({ db }: Context, covered: readonly Pick<Covered, 'entry' | 'kind' | 'until'>[]) {
  const places = new Map((await allPlaces(db)).map((place) => [place.id, place]));
  return covered.map((each) => {
    const place = places.get(each.entry.place);
    const parent = place?.level === 'commune' && place.parentId !== null ? places.get(place.parentId) : place;
    return { ...each, placeName: place?.name ?? '', district: parent?.name ?? '', districtId: parent?.id };
  });
}

function coverOf(on: Day, { name: ofRegister, fields }: KnownRegister['content'], all: readonly Covered[]): Cover {
  const sorted = all.toSorted(
    (a, b) => compareVietnamese(a.district, b.district) || compareVietnamese(a.placeName, b.placeName),
  );
  return {
    on,
    ofRegister,
    total: countsOf(all),
    districts: [...Map.groupBy(sorted, ({ district }) => district)].map(([name, own]) => ({
      name,
      counts: countsOf(own),
      places: [...Map.groupBy(own, ({ entry }) => entry.place)].map(([place, here]) => ({
        place,
        placeName: here[0]?.placeName ?? '',
        district: name,
        counts: countsOf(here),
      })),
    })),
    lacking: sorted.flatMap(({ entry, kind, until, placeName, district }) =>
      kind === 'held'
        ? []
        : [{ entry: entry.id, name: entryName(fields, entry), place: entry.place, placeName, district, kind, until }],
    ),
  };
}

const countsOf = (covered: readonly Pick<Covered, 'kind'>[]) => countKinds(covered.map(({ kind }) => kind));
