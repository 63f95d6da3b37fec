import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { PlaceId } from '../../../shared/ids.ts';
import { inspectionColumns, inspectionEvents, inspectionTable } from '../../../shared/inspections/inspection-table.ts';
import { districtOf, inspections } from './some-inspections.ts';

const first = Day.parse('2023-01-01');
const dated = { on: fc.nat(400).map((after) => addDays(first, after)), place: fc.integer({ min: 10, max: 39 }) };
const sanctions = fc.array(
  fc.record({ ...dated, isOfBusinesses: fc.boolean(), decisions: fc.nat(3), money: fc.nat(9_000_000) }),
  { maxLength: 8 },
);

const season = fc.record({ inspections, sanctions }).map((given) => ({
  inspections: given.inspections,
  sanctions: given.sanctions.map(({ place, ...each }, at) => ({
    ...each,
    place: PlaceId.parse(place),
    inspection: given.inspections[at]?.id ?? null,
    suspended: 0,
  })),
  rechecks: given.sanctions.map(({ on, place, decisions }) => ({
    ...{ on, place: PlaceId.parse(place), inspection: null, establishments: decisions, stillViolating: 0 },
  })),
  districtOf,
}));

const teams = [null, 1, 2, 3].map((id) => ({ team: id === null ? null : PlaceId.parse(id), name: String(id) }));
const year = { from: first, to: addDays(first, 500) };
const cut = fc.nat(450).map((after) => addDays(first, after));

test('the teams add up to the province, column by column', () =>
  fc.assert(
    fc.property(season, (facts) => {
      const { rows, total } = inspectionTable(inspectionEvents(facts), teams, year);
      for (const column of inspectionColumns)
        expect(rows.reduce((sum, { counts }) => sum + (counts?.[column] ?? 0), 0)).toBe(total[column]);
    }),
  ));

test('two periods side by side add up to both together', () =>
  fc.assert(
    fc.property(season, cut, (facts, day) => {
      const events = inspectionEvents(facts);
      const before = inspectionTable(events, teams, { from: year.from, to: day }).total;
      const after = inspectionTable(events, teams, { from: addDays(day, 1), to: year.to }).total;
      const both = inspectionTable(events, teams, year).total;
      for (const column of inspectionColumns) expect(before[column] + after[column]).toBe(both[column]);
    }),
  ));

test('a visit is planned or unannounced, never both; a plan is counted whether or not it was kept', () =>
  fc.assert(
    fc.property(season, (facts) => {
      const { total } = inspectionTable(inspectionEvents(facts), teams, year);
      const visited = facts.inspections.filter(({ visitedOn }) => visitedOn !== null);
      expect(total.plannedDone + total.unannounced).toBe(visited.length);
      expect(total.planned).toBe(facts.inspections.filter(({ isPlanned }) => isPlanned).length);
      expect(total.establishments).toBe(visited.reduce((sum, each) => sum + each.visited, 0));
    }),
  ));

test('fines that are not of businesses are in no column: they could point to a person', () =>
  fc.assert(
    fc.property(season, (facts) => {
      const { total } = inspectionTable(inspectionEvents(facts), teams, year);
      const own = facts.sanctions.filter(({ isOfBusinesses }) => isOfBusinesses);
      expect(total.money).toBe(own.reduce((sum, { money }) => sum + money, 0));
      expect(total.decisions).toBe(own.reduce((sum, { decisions }) => sum + decisions, 0));
    }),
  ));

test('what follows an inspection of the province is the province’s, wherever it is written', () =>
  fc.assert(
    fc.property(season, (facts) => {
      const ids = new Set(facts.inspections.filter(({ team }) => team === 'province').map(({ id }) => id));
      const money = facts.sanctions
        .filter(({ inspection, isOfBusinesses }) => isOfBusinesses && inspection !== null && ids.has(inspection))
        .reduce((sum, each) => sum + each.money, 0);
      const [province] = inspectionTable(inspectionEvents(facts), teams, year).rows;
      expect(province?.counts?.money ?? 0).toBe(money);
    }),
  ));

test('a team of which no line speaks in the period has no numbers', () => {
  const { rows } = inspectionTable([], teams, year);
  expect(rows.map(({ counts }) => counts)).toEqual([null, null, null, null]);
});
