import fc from 'fast-check';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { EntryId, PlaceId } from '../../../shared/ids.ts';
import type { Inspection } from '../../../shared/inspections/inspection.ts';

const first = Day.parse('2023-01-01');
const day = (after: number) => addDays(first, after);

/** Districts 1 to 3, each with communes 10 to 19, 20 to 29, 30 to 39. */
export const districtOf = (place: PlaceId): PlaceId | null =>
  place < 10 ? place : PlaceId.parse(Math.floor(place / 10));

const place = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 10, max: 39 })).map((id) => PlaceId.parse(id));

/** In the order of a course: opened, planned for or visited, concluded. */
const course = fc.record({
  opened: fc.nat(300),
  planned: fc.option(fc.nat(60)),
  visited: fc.option(fc.nat(60)),
  concluded: fc.option(fc.nat(20)),
  violating: fc.nat(3),
  visitedPlaces: fc.integer({ min: 1, max: 5 }),
});

export const inspections: fc.Arbitrary<Inspection[]> = fc
  .array(
    fc.record({
      place,
      team: fc.constantFrom('province' as const, 'district' as const),
      isPlanned: fc.boolean(),
      establishment: fc.option(fc.integer({ min: 1, max: 3 })),
      course,
    }),
    { maxLength: 12 },
  )
  .map((given) =>
    given.map(
      ({ course: { opened, planned, visited, concluded, violating, visitedPlaces }, establishment, ...rest }, at) => {
        const isVisited = visited !== null;
        const isConcluded = isVisited && concluded !== null;
        return {
          ...rest,
          id: EntryId.parse(at + 1),
          establishment: establishment === null ? null : EntryId.parse(900 + establishment),
          openedOn: day(opened),
          plannedOn: planned === null ? null : day(opened + planned),
          visitedOn: isVisited ? day(opened + visited) : null,
          visited: isVisited ? visitedPlaces : 0,
          concludedOn: isConcluded ? day(opened + visited + concluded) : null,
          violating: isConcluded ? violating : null,
          sanctions: [],
          rechecks: [],
        };
      },
    ),
  );
