import { addDays, compareDays, type Day } from '../calendar/day.ts';
import type { PlaceId } from '../ids.ts';
import type { ChangeProblem, ChangeSet } from './change-set.ts';
import { type KnownPlace, unitFinder } from './find-unit.ts';
import { isValidOn, placeName } from './place-in-time.ts';
import type { PlaceLevel } from './place-seed.ts';
import { carried, type Draft, type ParentWish, type ReadChange, readChange } from './read-change.ts';

/** A unit that would begin. Its parent is an older unit or another of the same set, by its place in the list. */
export interface BegunUnit extends Omit<Draft, 'parent'> {
  readonly parent:
    | { readonly kind: 'known'; readonly place: KnownPlace }
    | { readonly kind: 'new'; readonly index: number }
    | null;
  /** A unit never outlives its parent: what the catalogue says of the parent's end holds for it. */
  readonly validTo: Day | null;
}

export interface ChangeEffect {
  readonly lastDay: Day;
  readonly ended: readonly KnownPlace[];
  readonly begun: readonly BegunUnit[];
  /** With the end they have now. */
  readonly continued: readonly KnownPlace[];
  /** Units the catalogue lets end the day before, of which the set says nothing. */
  readonly lapsing: readonly KnownPlace[];
}

export type PlannedChange =
  | { readonly ok: true; readonly effect: ChangeEffect }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] };

/** What a change set would do to the units as they stand, or why it cannot be applied. */
export function planChange(places: readonly KnownPlace[], set: ChangeSet): PlannedChange {
  const known = new Map(places.map((place) => [place.id, place]));
  const find = unitFinder(places, set.effectiveOn);
  const parentOf = ({ parentId }: KnownPlace) => (parentId === null ? undefined : known.get(parentId));
  const read = set.changes.map((change, index) => readChange(change, index, find, parentOf));
  const problems = [...read.flatMap((one) => one.problems), ...listedTwice(read)];
  return problems.length > 0 ? { ok: false, problems } : settle(places, set.effectiveOn, read);
}

/** Two changes of one unit on a day: no order of theirs would be the document's. */
function listedTwice(read: readonly ReadChange[]): ChangeProblem[] {
  const seen = new Set<PlaceId>();
  return read.flatMap(({ ended, continued }, change) =>
    [...ended, ...continued].flatMap((place) => {
      if (!seen.has(place.id)) {
        seen.add(place.id);
        return [];
      }
      return [{ kind: 'listed-twice' as const, change, unit: placeName(place), on: null }];
    }),
  );
}

interface Settling {
  /** As they stand after the ends that were only approximate have been moved. */
  readonly places: readonly KnownPlace[];
  readonly effectiveOn: Day;
  readonly ended: Map<PlaceId, KnownPlace>;
  readonly continued: ReadonlyMap<PlaceId, number>;
  readonly drafts: Draft[];
}

function settle(places: readonly KnownPlace[], effectiveOn: Day, read: readonly ReadChange[]): PlannedChange {
  const lastDay = addDays(effectiveOn, -1);
  const continued = new Map(read.flatMap((one, index) => one.continued.map(({ id }) => [id, index] as const)));
  const settling: Settling = {
    places: withoutApproximateEnds(places, continued, lastDay),
    effectiveOn,
    ended: new Map(read.flatMap((one) => one.ended.map((place) => [place.id, place] as const))),
    continued,
    drafts: read.flatMap((one) => one.drafts),
  };
  const { ended, drafts } = settling;
  const alone = carryChildren(settling);
  const { parents, problems } = resolveParents(settling);
  const all = [...notEnding(places, continued, lastDay), ...alone, ...problems, ...takenCodes(settling)];
  if (all.length > 0) return { ok: false, problems: all };
  const isLapsing = ({ id, validTo, endIsKnown }: KnownPlace) =>
    validTo === lastDay && !endIsKnown && !ended.has(id) && !continued.has(id);
  return {
    ok: true,
    effect: {
      lastDay,
      ended: [...ended.values()],
      begun: withEnds(drafts, parents),
      continued: settling.places.filter(({ id }) => continued.has(id) && !ended.has(id)),
      lapsing: places.filter(isLapsing),
    },
  };
}

/** What goes on gets the end of its parent instead of its own; one whose parent ends now goes with what follows that. */
function withoutApproximateEnds(
  places: readonly KnownPlace[],
  continued: ReadonlyMap<PlaceId, number>,
  lastDay: Day,
): KnownPlace[] {
  const known = new Map(places.map((place) => [place.id, place]));
  const endOf = ({ id, parentId, validTo }: KnownPlace): Day | null => {
    if (!continued.has(id)) return validTo;
    const parent = parentId === null ? undefined : known.get(parentId);
    const end = parent === undefined ? null : endOf(parent);
    return end === lastDay ? null : end;
  };
  return places.map((place) => (continued.has(place.id) ? { ...place, validTo: endOf(place) } : place));
}

const notEnding = (
  places: readonly KnownPlace[],
  continued: ReadonlyMap<PlaceId, number>,
  lastDay: Day,
): ChangeProblem[] =>
  places.flatMap((place) => {
    const change = continued.get(place.id);
    if (change === undefined || place.validTo === lastDay) return [];
    return [{ kind: 'not-ending', change, unit: placeName(place), on: place.validTo }];
  });

/** The units under one that became another as a whole go with it; under one that is no more they are left alone. */
function carryChildren({ places, effectiveOn, ended, drafts }: Settling): ChangeProblem[] {
  const children = Map.groupBy(places, ({ parentId }) => parentId);
  const successors = wholeSuccessors(drafts);
  const problems: ChangeProblem[] = [];
  const isThere = (place: KnownPlace) => !ended.has(place.id) && isValidOn(place, effectiveOn);
  const queue = places.filter(
    (place) => !isThere(place) && (place.validFrom === null || place.validFrom < effectiveOn),
  );
  for (const parent of queue) {
    const successor = successors.get(parent.id);
    for (const child of (children.get(parent.id) ?? []).filter(isThere)) {
      if (successor === undefined) {
        problems.push({ kind: 'left-without-parent', change: null, unit: placeName(child), on: effectiveOn });
        continue;
      }
      const draft = carried(child, { kind: 'of', place: parent }, successor.change);
      ended.set(child.id, child);
      drafts.push(draft);
      successors.set(child.id, draft);
      queue.push(child);
    }
  }
  return problems;
}

const wholeSuccessors = (drafts: readonly Draft[]): Map<PlaceId, Draft> =>
  new Map(
    drafts.flatMap((draft) =>
      draft.from.flatMap(({ place, part }) => (part === 'whole' ? [[place.id, draft] as const] : [])),
    ),
  );

type Parent = BegunUnit['parent'];

function resolveParents(settling: Settling): { parents: Parent[]; problems: ChangeProblem[] } {
  const parentOf = parentFinder(settling);
  const { drafts } = settling;
  const parents = drafts.map(({ parent }) => (parent === null ? null : parentOf(parent)));
  const problems = drafts.flatMap((draft, index) => {
    const parent = parents[index] ?? null;
    if (parent === null) return draft.parent === null ? [] : [misplaced(draft, 'no-parent')];
    const above = parent.kind === 'known' ? parent.place.level : drafts[parent.index]?.level;
    return fitsUnder(above, draft) ? [] : [misplaced(draft, 'wrong-level')];
  });
  return { parents, problems };
}

/** Among the units of the set first: one of them may bear the code of the unit it takes the place of. */
function parentFinder({ places, effectiveOn, ended, drafts }: Settling): (wish: ParentWish) => Parent {
  const indexes = new Map(drafts.map((draft, index) => [draft, index]));
  const newByCode = new Map(drafts.map((draft) => [draft.code, draft]));
  const successors = wholeSuccessors(drafts);
  const there = places.filter((place) => !ended.has(place.id) && isValidOn(place, effectiveOn));
  const byCode = new Map(there.map((place) => [place.code, place]));
  const byId = new Map(there.map((place) => [place.id, place]));
  return (wish) => {
    const successor = wish.kind === 'code' ? newByCode.get(wish.code) : successors.get(wish.place.id);
    if (successor !== undefined) return { kind: 'new', index: indexes.get(successor) ?? 0 };
    const older = wish.kind === 'code' ? byCode.get(wish.code) : byId.get(wish.place.id);
    return older === undefined ? null : { kind: 'known', place: older };
  };
}

const fitsUnder = (above: PlaceLevel | undefined, { level, from }: Draft): boolean =>
  above !== undefined && isAbove(above, level) && from.every(({ place }) => place.level === level);

const misplaced = ({ change, code, type, name }: Draft, kind: ChangeProblem['kind']): ChangeProblem => ({
  kind,
  change,
  unit: `${code} ${type} ${name}`,
  on: null,
});

const isAbove = (upper: PlaceLevel, lower: PlaceLevel): boolean =>
  upper === 'province' ? lower !== 'province' : upper === 'district' && lower === 'commune';

/** A code belongs to one unit at a time, later ones of which the calendar is already known included. */
function takenCodes({ places, effectiveOn, ended, drafts }: Settling): ChangeProblem[] {
  const taken = new Set(
    places
      .filter(({ id, validTo }) => !ended.has(id) && (validTo === null || compareDays(validTo, effectiveOn) >= 0))
      .map(({ code }) => code),
  );
  return drafts.flatMap((draft) => {
    if (taken.has(draft.code)) return [misplaced(draft, 'code-taken')];
    taken.add(draft.code);
    return [];
  });
}

function withEnds(drafts: readonly Draft[], parents: readonly Parent[]): BegunUnit[] {
  const endOf = (index: number): Day | null => {
    const parent = parents[index] ?? null;
    if (parent === null) return null;
    return parent.kind === 'known' ? parent.place.validTo : endOf(parent.index);
  };
  return drafts.map((draft, index) => ({ ...draft, parent: parents[index] ?? null, validTo: endOf(index) }));
}
