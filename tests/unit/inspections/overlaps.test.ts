import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compareDays, daysBetween } from '../../../shared/calendar/day.ts';
import { dayOf, type Inspection } from '../../../shared/inspections/inspection.ts';
import { type Overlap, overlapping, overlaps } from '../../../shared/inspections/overlaps.ts';
import { inspections } from './some-inspections.ts';

const interval = fc.integer({ min: 0, max: 120 });
const pairs = (found: readonly Overlap<Inspection>[]) =>
  found.map(({ one, other }) => [one.id, other.id].toSorted((a, b) => a - b).join('-')).toSorted();

test('an overlap is one establishment, both levels, near to each other, and not over yet; each pair once', () =>
  fc.assert(
    fc.property(inspections, interval, (all, days) => {
      const found = overlaps(all, days);
      for (const { one, other } of found) {
        expect(one.establishment).not.toBeNull();
        expect(one.establishment).toBe(other.establishment);
        expect([one.team, other.team].toSorted()).toEqual(['district', 'province']);
        expect(Math.abs(daysBetween(dayOf(one), dayOf(other)))).toBeLessThanOrEqual(days);
        expect([one.visitedOn, other.visitedOn]).toContain(null);
      }
      expect(new Set(pairs(found)).size).toBe(found.length);
    }),
  ));

test('whoever comes second is found, in whatever order they were written', () =>
  fc.assert(
    fc.property(inspections, interval, (all, days) => {
      const [first] = all;
      if (first === undefined || first.establishment === null) return;
      const again = {
        ...first,
        id: 999 as typeof first.id,
        team: first.team === 'province' ? ('district' as const) : ('province' as const),
        ...{ openedOn: addDays(dayOf(first), days), plannedOn: null, visitedOn: null },
      };
      expect(pairs(overlaps([...all, again], days))).toContain(`${first.id}-999`);
      expect(pairs(overlaps([again, ...all], days))).toEqual(pairs(overlaps([...all, again], days)));
      const later = { ...again, openedOn: addDays(dayOf(first), days + 1) };
      expect(pairs(overlaps([...all, later], days))).not.toContain(`${first.id}-999`);
    }),
  ));

test('a wider interval warns of no fewer; teams of one level never overlap', () =>
  fc.assert(
    fc.property(inspections, interval, interval, (all, a, b) => {
      const narrow = pairs(overlaps(all, Math.min(a, b)));
      const wide = new Set(pairs(overlaps(all, Math.max(a, b))));
      expect(narrow.every((pair) => wide.has(pair))).toBe(true);
      const ofOneLevel = all.map((each) => ({ ...each, team: 'district' as const }));
      expect(overlaps(ofOneLevel, 400)).toEqual([]);
    }),
  ));

test('what has been visited counts from the visit, else from the day it is planned for', () =>
  fc.assert(
    fc.property(inspections, (all) => {
      for (const each of all) {
        if (each.visitedOn !== null) expect(dayOf(each)).toBe(each.visitedOn);
        else expect(compareDays(dayOf(each), each.plannedOn ?? each.openedOn)).toBe(0);
      }
    }),
  ));

test('one that is being written is warned of the others as it would be once it is kept', () =>
  fc.assert(
    fc.property(inspections, interval, (all, days) => {
      for (const one of all) {
        const others = all.filter(({ id }) => id !== one.id);
        const kept = overlaps(all, days).flatMap((pair) =>
          pair.one.id === one.id ? [pair.other.id] : pair.other.id === one.id ? [pair.one.id] : [],
        );
        const { id: _unkept, ...aim } = one;
        expect(overlapping(aim, others, days).map(({ id }) => id)).toEqual(kept.toSorted((a, b) => a - b));
      }
    }),
  ));
