import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kept, toPrune } from '../../../shared/backup/retention.ts';

const dayMs = 86_400_000;
const dayAt = (n: number) => new Date(Date.UTC(2023, 0, 1) + n * dayMs).toISOString().slice(0, 10);

/** Backups in the order they were made, by a clock that may jump anywhere between them. */
const histories = fc
  .array(fc.record({ at: fc.integer({ min: -3000, max: 6000 }), isVerified: fc.boolean() }), { maxLength: 60 })
  .map((made) => made.map(({ at, isVerified }, index): Kept => ({ sequence: index + 1, day: dayAt(at), isVerified })));
const days = fc.integer({ min: -9000, max: 12_000 }).map(dayAt);

const keptOf = (backups: readonly Kept[], today: string) => {
  const gone = new Set(toPrune(backups, today));
  return backups.filter((backup) => !gone.has(backup));
};

describe('what stays of the backups', () => {
  test('the newest verified one, whatever the clock says', () =>
    fc.assert(
      fc.property(histories, days, (backups, today) => {
        const newest = backups.findLast(({ isVerified }) => isVerified);
        if (newest !== undefined) expect(keptOf(backups, today)).toContain(newest);
        else expect(toPrune(backups, today)).toEqual([]);
      }),
    ));

  test('nothing goes but where a newer verified one of the same year stays, or none of that year was verified', () =>
    fc.assert(
      fc.property(histories, days, (backups, today) => {
        const kept = keptOf(backups, today);
        for (const gone of toPrune(backups, today)) {
          const year = (one: Kept) => one.day.slice(0, 4) === gone.day.slice(0, 4) && one.isVerified;
          if (gone.isVerified) expect(kept.some((one) => year(one) && one.sequence > gone.sequence)).toBe(true);
          else expect(kept.some(({ isVerified }) => isVerified)).toBe(true);
        }
      }),
    ));

  test('a clock that jumps makes nothing old: only what is of that very day is added', () =>
    fc.assert(
      fc.property(histories, days, days, (backups, one, other) => {
        const without = (today: string) => keptOf(backups, today).filter(({ day }) => day !== one && day !== other);
        expect(without(one)).toEqual(without(other));
      }),
    ));

  test('a start ten years ahead takes its place among the days, weeks and months, and nothing else with it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (count) => {
        const before = Array.from({ length: count }, (_, at) => ({
          sequence: at + 1,
          day: dayAt(at),
          isVerified: true,
        }));
        const ahead = { sequence: count + 1, day: dayAt(count + 3650), isVerified: true };
        const [gone, goneAlso] = [toPrune(before, dayAt(count)), toPrune([...before, ahead], ahead.day)];
        expect(goneAlso.filter((one) => !gone.includes(one)).length).toBeLessThanOrEqual(3);
        expect(goneAlso).not.toContain(ahead);
        expect(goneAlso).not.toContain(before.at(-1));
      }),
    ));

  test('all of today stay, and so does what was kept when it is judged again', () =>
    fc.assert(
      fc.property(histories, days, (backups, today) => {
        const kept = keptOf(backups, today);
        expect(kept).toEqual(
          expect.arrayContaining(backups.filter(({ day, isVerified }) => day === today && isVerified)),
        );
        expect(keptOf(kept, today)).toEqual(kept);
      }),
    ));

  test('the order they are given in does not count', () =>
    fc.assert(
      fc.property(histories, days, (backups, today) => {
        expect(toPrune(backups.toReversed(), today)).toEqual(toPrune(backups, today));
      }),
    ));
});

test('three years with two backups a day leave 14 days, 8 weeks, 24 months and every year', () => {
  const backups = Array.from({ length: 2 * 1095 }, (_, at): Kept => {
    return { sequence: at + 1, day: dayAt(Math.floor(at / 2)), isVerified: true };
  });
  const kept = keptOf(backups, '2025-12-30');
  const labels = (length: number) => new Set(kept.map(({ day }) => day.slice(0, length)));
  expect([...labels(4)]).toEqual(['2023', '2024', '2025']);
  expect(labels(7).size).toBe(25);
  expect(kept.filter(({ day }) => day === '2025-12-30')).toHaveLength(2);
  expect(kept.filter(({ day }) => day > '2025-12-16')).toHaveLength(15);
  expect(kept.filter(({ day }) => day === '2025-12-16')).toHaveLength(0);
  // Sundays, the last days of their weeks: with the three weeks the 14 days lie in that makes eight.
  const between = kept.filter(({ day }) => day > '2025-11-01' && day < '2025-12-16').map(({ day }) => day);
  expect(between).toEqual(['2025-11-16', '2025-11-23', '2025-11-30', '2025-12-07', '2025-12-14']);
  expect(kept[0]).toMatchObject({ day: '2023-12-31' });
});
