import type { ChangeProblem, NewUnit, PlaceChange, UnitRef } from './change-set.ts';
import { type FoundUnit, type KnownPlace, unitText } from './find-unit.ts';
import { placeName, type SuccessionPart } from './place-in-time.ts';
import { levelOfType, type PlaceLevel } from './place-seed.ts';

/** Under whom a new unit stands: a code to be looked up, or whatever becomes of an older unit. */
export type ParentWish =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'of'; readonly place: KnownPlace };

export interface Draft {
  readonly change: number;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly level: PlaceLevel;
  readonly parent: ParentWish | null;
  readonly from: readonly { readonly place: KnownPlace; readonly part: SuccessionPart }[];
  /** Nothing but its parent is another. */
  readonly isCarried: boolean;
}

/** What one change does, before it is held against the others. */
export interface ReadChange {
  readonly ended: readonly KnownPlace[];
  readonly continued: readonly KnownPlace[];
  readonly drafts: readonly Draft[];
  readonly problems: readonly ChangeProblem[];
}

type Find = (unit: UnitRef) => FoundUnit;

export function readChange(change: PlaceChange, index: number, find: Find, parentOf: ParentOf): ReadChange {
  switch (change.kind) {
    case 'merge':
      return merged(change, index, find);
    case 'split':
      return withUnits([change.from], index, find, ([from]) =>
        from === undefined
          ? nothing
          : became(
              [from],
              change.into.map((unit) => draft(unit, index, [from], 'part')),
            ),
      );
    case 'end':
      return withUnits([change.unit], index, find, (ended) => ({ ...nothing, ended }));
    case 'continue':
      return withUnits([change.unit], index, find, (continued) => ({ ...nothing, continued }));
    case 'rename':
    case 'retype':
    case 'recode':
    case 'move':
      return withUnits([change.unit], index, find, ([place]) =>
        place === undefined ? nothing : altered(place, change, index, parentOf),
      );
  }
}

export type ParentOf = (place: KnownPlace) => KnownPlace | undefined;

const nothing: ReadChange = { ended: [], continued: [], drafts: [], problems: [] };

const became = (ended: readonly KnownPlace[], drafts: readonly Draft[]): ReadChange => ({ ...nothing, ended, drafts });

function withUnits(
  units: readonly UnitRef[],
  change: number,
  find: Find,
  read: (places: readonly KnownPlace[]) => ReadChange,
): ReadChange {
  const found = units.map(find);
  const problems = found.flatMap((one) => (one.ok ? [] : [{ ...one.problem, change }]));
  return problems.length > 0 ? { ...nothing, problems } : read(found.flatMap((one) => (one.ok ? [one.place] : [])));
}

function merged({ from, partsOf = [], into }: Extract<PlaceChange, { kind: 'merge' }>, index: number, find: Find) {
  return withUnits([...from, ...partsOf], index, find, (places) => {
    const whole = places.slice(0, from.length);
    const parts = places.slice(from.length);
    if (new Set(places.map(({ level }) => level)).size > 1) return refused('wrong-level', index, unitText(into));
    const one = draft(into, index, whole, 'whole');
    return became(whole, [
      { ...one, from: [...one.from, ...parts.map((place) => ({ place, part: 'part' as const }))] },
    ]);
  });
}

const draft = (unit: NewUnit, change: number, places: readonly KnownPlace[], part: SuccessionPart): Draft => ({
  change,
  code: unit.code,
  name: unit.name,
  type: unit.type,
  level: levelOfType[unit.type],
  parent: { kind: 'code', code: unit.parent },
  from: places.map((place) => ({ place, part })),
  isCarried: false,
});

type Alteration = Extract<PlaceChange, { kind: 'rename' | 'retype' | 'recode' | 'move' }>;

function altered(place: KnownPlace, change: Alteration, index: number, parentOf: ParentOf): ReadChange {
  const parent = parentOf(place);
  const same = carried(place, parent === undefined ? null : { kind: 'of', place: parent }, index);
  const asked = alteration(change);
  if (isAlready(place, parent, change)) return refused('no-change', index, placeName(place));
  const level = change.kind === 'retype' ? levelOfType[change.type] : place.level;
  return became([place], [{ ...same, ...asked, level, isCarried: false }]);
}

function isAlready(place: KnownPlace, parent: KnownPlace | undefined, change: Alteration): boolean {
  switch (change.kind) {
    case 'rename':
      return place.name === change.name;
    case 'retype':
      return place.type === change.type;
    case 'recode':
      return place.code === change.code;
    case 'move':
      return parent?.code === change.parent;
  }
}

function alteration(change: Alteration) {
  switch (change.kind) {
    case 'rename':
      return { name: change.name };
    case 'retype':
      return { type: change.type };
    case 'recode':
      return { code: change.code };
    case 'move':
      return { parent: { kind: 'code', code: change.parent } as const };
  }
}

/** The same unit under another parent. */
export const carried = (place: KnownPlace, parent: ParentWish | null, change: number): Draft => ({
  change,
  code: place.code,
  name: place.name,
  type: place.type,
  level: place.level,
  parent,
  from: [{ place, part: 'whole' }],
  isCarried: true,
});

const refused = (kind: ChangeProblem['kind'], change: number, unit: string): ReadChange => ({
  ...nothing,
  problems: [{ kind, change, unit, on: null }],
});
