import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { FigureLock } from '../../../shared/forms/figure-lock.ts';
import type { EntryId, RegisterImportId } from '../../../shared/ids.ts';
import type { KeptReason, RegisterUndoPlan } from '../../../shared/imports/registers/register-undo.ts';
import type { TouchedPrint } from '../../../shared/imports/touched-print.ts';
import { placeName } from '../../../shared/places/place-in-time.ts';
import type { Context } from '../../context.ts';
import type { Database, Tx } from '../../database/open.ts';
import { allPlaces } from '../../places/places.repository.ts';
import { entriesWithIds, type StoredEntry } from '../../registers/entries.repository.ts';
import { pointing } from '../../registers/entry-references.ts';
import { type FeedGround, feedGround } from '../../registers/feed-ground.ts';
import { type FigureWithout, figuresWithout } from '../../registers/figures-without.ts';
import type { KnownRegister } from '../../registers/known-registers.ts';
import { type IndicatorElements, indicatorElements, touchedPrints } from '../touched-prints.ts';
import { broughtEntries, firstFedSince, pointedAtBy, registerImportRow } from './undo-register-import.repository.ts';

type Places = Awaited<ReturnType<typeof allPlaces>>;

/** What decides besides what is stored; read before the transaction. */
export interface RegisterUndoGround {
  readonly feeds: FeedGround;
  readonly indicators: IndicatorElements;
  readonly places: ReadonlyMap<Places[number]['id'], Places[number]>;
}

export const registerUndoGround = async (context: Context): Promise<RegisterUndoGround> => ({
  feeds: await feedGround(context, context.db),
  indicators: await indicatorElements(context),
  places: new Map((await allPlaces(context.db)).map((place) => [place.id, place])),
});

export interface PlannedRegisterUndo {
  readonly plan: RegisterUndoPlan;
  readonly removed: readonly StoredEntry[];
}

/** An entry goes if it says what the file said and nothing was built on it; whatever else stays. */
export async function planRegisterUndo(
  context: Context,
  db: Database | Tx,
  ground: RegisterUndoGround,
  id: RegisterImportId,
): Promise<PlannedRegisterUndo> {
  const row = await registerImportRow(db, id);
  const register = row && ground.feeds.registers.get(row.registerId);
  if (row === undefined || register === undefined)
    throw new AppFailure({ code: 'not-found', entity: 'import', id: String(id) });
  if (row.undoneAt !== null) throw new AppFailure({ code: 'stale', entity: 'import' });
  const { going, staying, gone } = await partedEntries(db, ground, register, id);
  const figures = figuresWithout(context, ground.feeds, register, going);
  const moving = figures.filter(({ lock }) => lock === null);
  const since = {
    change: firstFedSince(context.handle, register.id, row.appliedAt) ?? Number.MAX_SAFE_INTEGER,
    at: row.appliedAt,
  };
  const kept = staying.map(({ entry, why }) => {
    const place = ground.places.get(entry.place);
    return { entry: entry.id, on: entry.on, place: place === undefined ? '' : placeName(place), why };
  });
  return {
    plan: {
      ...{ removed: going.length, kept, gone, figures: moving.length, locks: locksIn(figures) },
      prints: printsOf(context, ground, moving, since),
    },
    removed: going,
  };
}

async function partedEntries(
  db: Database | Tx,
  { feeds }: RegisterUndoGround,
  register: KnownRegister,
  id: RegisterImportId,
) {
  const brought = await broughtEntries(db, id);
  const pointed = await pointedEntries(db, feeds, register);
  const reasons = new Map<EntryId, KeptReason>(
    brought.flatMap(({ entry, why }) => {
      const reason = why ?? (pointed.has(entry) ? ('pointed-at' as const) : null);
      return reason === null ? [] : [[entry, reason]];
    }),
  );
  const standing = brought.filter(({ stands }) => stands);
  const entries = await entriesWithIds(
    db,
    standing.map(({ entry }) => entry),
  );
  return {
    going: entries.filter((entry) => !reasons.has(entry.id)),
    staying: entries.flatMap((entry) => {
      const why = reasons.get(entry.id);
      return why === undefined ? [] : [{ entry, why }];
    }),
    gone: brought.length - standing.length,
  };
}

async function pointedEntries(db: Database | Tx, { registers }: FeedGround, own: KnownRegister): Promise<Set<number>> {
  const pointed = new Set<number>();
  for (const { id, content } of registers.values())
    for (const { code, of } of pointing(content.fields))
      if (of === own.code) for (const entry of await pointedAtBy(db, id, code)) pointed.add(entry);
  return pointed;
}

const locksIn = (figures: readonly FigureWithout[]): FigureLock[] => [
  ...new Map(figures.flatMap(({ lock }) => (lock === null ? [] : [[JSON.stringify(lock), lock] as const]))).values(),
];

/** Each print once, whatever periods its figures are of. */
function printsOf(
  context: Context,
  { indicators, places }: RegisterUndoGround,
  moving: readonly FigureWithout[],
  since: Parameters<typeof touchedPrints>[2]['since'],
): TouchedPrint[] {
  const found = [...Map.groupBy(moving, ({ period }) => period)].flatMap(([period, own]) => {
    const figures = own.map(({ element, placeId }) => ({
      ...{ element, placeId },
      parentId: places.get(placeId)?.parentId ?? null,
    }));
    return touchedPrints(context, indicators, { period, figures, since });
  });
  return [...new Map(found.map((print) => [print.id, print])).values()].toSorted((a, b) => b.id - a.id);
}
