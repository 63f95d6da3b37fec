import type { Day } from '../../../shared/calendar/day.ts';
import { ChangeSet, PlaceChange } from '../../../shared/places/change-set.ts';
import type { Place } from '../../../shared/places/places.contract.ts';

export interface SetDraft {
  readonly name: string;
  readonly number: string;
  readonly issuedOn: Day | null;
  readonly effectiveOn: Day;
  readonly changes: readonly PlaceChange[];
}

export const draftOf = (set: ChangeSet | undefined, today: Day): SetDraft => ({
  name: set?.name ?? '',
  number: set?.document.number ?? '',
  issuedOn: set?.document.issuedOn ?? null,
  effectiveOn: set?.effectiveOn ?? today,
  changes: set?.changes ?? [],
});

/** The set as it can be looked at; undefined while something is missing. */
export const setOf = ({ name, number, issuedOn, effectiveOn, changes }: SetDraft): ChangeSet | undefined =>
  ChangeSet.safeParse({ name, document: { number, issuedOn }, effectiveOn, changes: [...changes] }).data;

export interface UnitDraft {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parent: string;
}

/** One change while it is put together; fields its kind does not ask for stay as they are. */
export interface ChangeDraft {
  readonly kind: PlaceChange['kind'];
  readonly units: readonly Place[];
  /** What was typed about the new units; one that was not touched takes after the first old unit. */
  readonly into: readonly (Partial<UnitDraft> | undefined)[];
}

export const emptyChange: ChangeDraft = { kind: 'merge', units: [], into: [undefined] };

/** The first new unit takes the place of the first old one; a second one of a split must be named. */
export function unitAt(
  { units: [first], into }: ChangeDraft,
  index: number,
  parentCode: (place: Place) => string,
): UnitDraft {
  const usual = first === undefined ? { type: 'Xã', parent: '' } : { type: first.type, parent: parentCode(first) };
  const same = index === 0 && first !== undefined ? { code: first.code, name: first.name } : { code: '', name: '' };
  return { ...usual, ...same, ...into[index] };
}

/** The change as it would stand in the set; undefined while something is missing. */
export function changeOf(draft: ChangeDraft, parentCode: (place: Place) => string): PlaceChange | undefined {
  const units = draft.units.map(({ code, name, type }) => ({ code, name, type }));
  const [unit] = units;
  const at = (index: number) => unitAt(draft, index, parentCode);
  return PlaceChange.safeParse(rawOf(draft, units, unit, at)).data;
}

type Ref = { readonly code: string; readonly name: string; readonly type: string };

function rawOf(
  { kind, into }: ChangeDraft,
  from: readonly Ref[],
  unit: Ref | undefined,
  at: (index: number) => UnitDraft,
): unknown {
  switch (kind) {
    case 'merge':
      return { kind, from, into: at(0) };
    case 'split':
      return { kind, from: unit, into: into.map((_typed, index) => at(index)) };
    case 'rename':
      return { kind, unit, name: at(0).name };
    case 'retype':
      return { kind, unit, type: at(0).type };
    case 'recode':
      return { kind, unit, code: at(0).code };
    case 'move':
      return { kind, unit, parent: at(0).parent };
    case 'end':
    case 'continue':
      return { kind, unit };
  }
}
