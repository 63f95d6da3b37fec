import fc from 'fast-check';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { PeriodCode, periodsOf } from '../../../shared/calendar/period.ts';
import { coverage } from '../../../shared/calendar/period-coverage.ts';
import { obligationState } from '../../../shared/deadlines/obligation-state.ts';
import { AgencyId, ObligationId } from '../../../shared/ids.ts';
import { cellOf, type OwingBody, type Standing } from '../../../shared/submissions/timeliness.ts';

const calendar = { off: new Set<Day>(), work: new Set<Day>() };
export const today = Day.parse('2023-07-03');

/** How a body stands in one period, with the state that its dates give it. */
function standingIn(
  period: PeriodCode,
  given: { receivedAfter: number | null; extendedBy: number | null; isRequired: boolean; request: number | null },
): Standing {
  const cutOff = coverage(period, 'administrative').to;
  const dueOn = addDays(cutOff, 3);
  const dates = {
    dueOn,
    movedTo: null,
    extendedTo: given.extendedBy === null ? null : addDays(dueOn, given.extendedBy),
    receivedOn: given.receivedAfter === null ? null : addDays(cutOff, given.receivedAfter),
  };
  const judged = obligationState({ ...dates, isRequired: given.isRequired }, today, addDays(today, 10), calendar);
  const cell = cellOf({ ...dates, ...judged, letters: 0 });
  return { period, request: given.request, cutOff, dueOn, cell };
}

const given = fc.record({
  receivedAfter: fc.option(fc.integer({ min: 1, max: 40 })),
  extendedBy: fc.option(fc.integer({ min: 1, max: 30 })),
  isRequired: fc.boolean(),
});

/** Bodies, periods of mixed kinds and requests, with holes: not every body owes everything. */
export const owingBodies: fc.Arbitrary<OwingBody[]> = fc
  .record({
    bodies: fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 25 }),
    months: fc.integer({ min: 0, max: 12 }),
    quarters: fc.integer({ min: 0, max: 4 }),
    requests: fc.integer({ min: 0, max: 3 }),
    /** So many different lists of standings, shared by all bodies. */
    alike: fc.integer({ min: 1, max: 30 }),
    hole: fc.integer({ min: 2, max: 9 }),
    dates: fc.array(given, { minLength: 1, maxLength: 60 }),
  })
  .map(({ bodies, months, quarters, requests, alike, hole, dates }) => {
    const columns = [
      ...periodsOf(2023, 'month')
        .slice(0, months)
        .map((period) => ({ period, request: null })),
      ...periodsOf(2023, 'quarter')
        .slice(0, quarters)
        .map((period) => ({ period, request: null })),
      ...Array.from({ length: requests }, (_, index) => ({ period: PeriodCode.parse('2023-Y'), request: index + 1 })),
    ];
    const lines = bodies.map((_, row) =>
      columns.flatMap(({ period, request }, column) => {
        const index = row * columns.length + column;
        const one = dates[index % dates.length];
        return index % hole === 1 || one === undefined ? [] : [standingIn(period, { ...one, request })];
      }),
    );
    return bodies
      .map((body, row) => {
        const standings = lines[row % alike] ?? [];
        return {
          agencyId: AgencyId.parse(body),
          agency: `Cơ quan ${body}`,
          agencyShort: `CQ ${body}`,
          obligations: standings.map((_, nth) => ObligationId.parse(row * columns.length + nth + 1)),
          standings,
        };
      })
      .filter(({ standings }) => standings.length > 0);
  });
