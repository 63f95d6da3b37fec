import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { EntryId, PlaceId } from '../../../shared/ids.ts';
import { type GridAt, sumsDown } from '../../../shared/numbers/guard-grid.ts';
import type { Block } from '../../../shared/paper/document.ts';
import { type RegisterCoverFacts, registerCover } from '../../../shared/papers/register-cover.ts';
import { Cover, CoverKind, countKinds } from '../../../shared/registers/cover.ts';
import { countsTold } from '../../builders/a-reader.ts';

const frame = {
  office: { governingBody: 'UBND TỈNH SƠN LA', name: 'SỞ', placeForDate: 'Sơn La', draftingUnit: 'PCTNXH' },
  signatory: { authority: ['GIÁM ĐỐC'], name: '' },
  today: Day.parse('2023-07-03'),
  register: { name: 'Cam kết', sensitivity: 'normal' as const },
  district: null,
  outside: null,
};

/** Two communes of each of two districts, every entry of some kind. */
const facts: fc.Arbitrary<RegisterCoverFacts> = fc
  .array(fc.record({ kind: fc.constantFrom(...CoverKind.options), at: fc.nat(3) }), { minLength: 1, maxLength: 12 })
  .map((given) => {
    const kindsAt = (wanted: (at: number) => boolean) =>
      countKinds(given.filter(({ at }) => wanted(at)).map(({ kind }) => kind));
    const places = [0, 1, 2, 3].map((at) => ({
      place: PlaceId.parse(at + 1),
      placeName: `Xã ${at}`,
      district: `Huyện ${at % 2}`,
      counts: kindsAt((here) => here === at),
    }));
    const cover = Cover.parse({
      on: '2023-06-30',
      ofRegister: 'Danh sách cơ sở',
      total: kindsAt(() => true),
      districts: [0, 1].map((district) => ({
        name: `Huyện ${district}`,
        counts: kindsAt((at) => at % 2 === district),
        places: places.filter((_, at) => at % 2 === district),
      })),
      lacking: given.flatMap(({ kind, at }, index) =>
        kind === 'held'
          ? []
          : [
              {
                ...{ entry: EntryId.parse(index + 1), name: `Cơ sở ${index}`, kind, until: null },
                ...{ place: PlaceId.parse(at + 1), placeName: `Xã ${at}`, district: `Huyện ${at % 2}` },
              },
            ],
      ),
    });
    return { ...frame, cover };
  });

const tablesOf = (given: RegisterCoverFacts) =>
  registerCover(given).parts.flatMap(({ blocks }) => blocks.filter((block: Block) => block.kind === 'table'));

test('the communes add up to their district and to the whole, and each that lacks stands once', () =>
  fc.assert(
    fc.property(facts, (given) => {
      const [counts, lacking] = tablesOf(given);
      const numbers = (kind: string) =>
        (counts?.rows ?? []).filter((row) => row.kind === kind).map(({ cells }) => cells[1]?.value?.value ?? 0);
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      const totals = numbers('total');
      expect(totals.at(-1)).toBe(given.cover.total.all);
      expect(sum(totals.slice(0, -1))).toBe(given.cover.total.all);
      expect(sum(numbers('plain'))).toBe(given.cover.total.all);
      const names = (lacking?.rows ?? []).map(({ cells }) => cells[1]?.text);
      expect(names).toEqual(given.cover.lacking.map(({ name }) => name));
    }),
  ));

test('nothing to look at is one sentence and no table; counts only stay inside', () => {
  const none = Cover.parse({
    on: '2023-06-30',
    ofRegister: 'Danh sách',
    total: countKinds([]),
    districts: [],
    lacking: [],
  });
  const given = { ...frame, cover: none, register: { ...frame.register, sensitivity: 'counts-only' as const } };
  expect(tablesOf(given)).toEqual([]);
  const text = JSON.stringify(registerCover(given));
  expect(text).toContain('Không có dòng nào phải rà soát.');
  expect(text).toContain('Lưu nội bộ');
});

test('outside nobody is named, and no count of one to four is printed or can be worked out', () =>
  fc.assert(
    fc.property(facts, (given) => {
      const { districts } = given.cover;
      const rowsIn = (smallCountBelow: number) => {
        const [table, ...others] = tablesOf({ ...given, outside: { smallCountBelow } });
        expect(others).toEqual([]);
        return table?.rows.filter(({ kind }) => kind !== 'section').map(({ cells }) => cells.slice(1)) ?? [];
      };
      const exact = rowsIn(0);
      const grid = rowsIn(5).map((cells, r) =>
        cells.map(({ text }, c) => ({ text, truth: exact[r]?.[c]?.value?.value ?? 0 })),
      );
      expect(grid.flat().filter(({ text }) => ['1', '2', '3', '4'].includes(text))).toEqual([]);
      const sizes = districts.map(({ places }) => places.length);
      const firsts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size + 1, 0));
      const ofDistrict = firsts.map((first, at) => first + (sizes[at] ?? 0));
      const down = [
        ...firsts.flatMap((first, at) =>
          sumsDown(
            ofDistrict[at] ?? 0,
            Array.from({ length: sizes[at] ?? 0 }, (_, n) => first + n),
            5,
          ),
        ),
        ...sumsDown(grid.length - 1, ofDistrict, 5),
      ];
      const across = [...grid.keys()].map((r) => ({
        total: [r, 0] as const,
        parts: [1, 2, 3, 4].map((c): GridAt => [r, c]),
      }));
      expect(countsTold(grid, [...down, ...across])).toEqual([]);
      expect(JSON.stringify(registerCover({ ...given, outside: { smallCountBelow: 5 } }))).not.toContain('Cơ sở');
    }),
    { numRuns: 300 },
  ));
