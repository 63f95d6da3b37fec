import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { EntryId, PlaceId } from '../../../shared/ids.ts';
import type { Block } from '../../../shared/paper/document.ts';
import { type RegisterCoverFacts, registerCover } from '../../../shared/papers/register-cover.ts';
import { Cover, CoverKind, countKinds } from '../../../shared/registers/cover.ts';

const frame = {
  office: { governingBody: 'UBND TỈNH SƠN LA', name: 'SỞ', placeForDate: 'Sơn La', draftingUnit: 'PCTNXH' },
  signatory: { authority: ['GIÁM ĐỐC'], name: '' },
  today: Day.parse('2023-07-03'),
  register: { name: 'Cam kết', sensitivity: 'normal' as const },
  district: null,
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
