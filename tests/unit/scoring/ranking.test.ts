import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PlaceId } from '../../../shared/ids.ts';
import type { Block, Row } from '../../../shared/paper/document.ts';
import { type ScoreRankingFacts, scoreRanking } from '../../../shared/papers/score-ranking.ts';
import { byClass, districtRanks, scoredOnly } from '../../../shared/scoring/ranking.ts';
import type { ScoredCommune } from '../../../shared/scoring/scoring.contract.ts';
import { classOf, mostPoints, type ScoringSheet } from '../../../shared/scoring/scoring-sheet.ts';
import { sheets } from './a-sheet.ts';

const names = ['Ẳng', 'Bắc', 'Chiềng An', 'Chiềng Ân', 'Đông', 'Ô', 'Ơn', 'Ú'];

const communesOf = (sheet: ScoringSheet): fc.Arbitrary<ScoredCommune[]> =>
  fc
    .array(
      fc.record({
        name: fc.constantFrom(...names),
        district: fc.constantFrom('Mai Sơn', 'Yên Châu', 'Bắc Yên'),
        total: fc.option(fc.integer({ min: 0, max: mostPoints(sheet) })),
      }),
      { maxLength: 30 },
    )
    .map((given) =>
      given.map(({ name, district, total }, at) => ({
        ...{ place: PlaceId.parse(at + 1), name, type: 'Xã', districtId: PlaceId.parse(900), district },
        score:
          total === null
            ? null
            : {
                ...{ on: Day.parse('2023-12-01'), version: 1, points: {}, note: '', total, entry: 'same' as const },
                document: { number: '', day: null, title: '' },
                className: classOf(sheet, total)?.name ?? '',
              },
      })),
    );

const given = sheets.chain((sheet) => communesOf(sheet).map((communes) => ({ sheet, communes })));

test('each scored commune stands once, under its class; within it by points, of equal points by name', () =>
  fc.assert(
    fc.property(given, ({ sheet, communes }) => {
      const groups = byClass(scoredOnly(communes), [sheet]);
      const listed = groups.flatMap((group) => group.communes.map(({ place }) => place));
      expect(listed.toSorted((a, b) => a - b)).toEqual(scoredOnly(communes).map(({ place }) => place));
      const inOrder = new Intl.Collator('vi').compare;
      for (const { name, communes: own } of groups) {
        own.forEach(({ score, name: commune }, at) => {
          expect(score.className).toBe(name);
          const next = own[at + 1];
          if (next === undefined) return;
          expect(next.score.total).toBeLessThanOrEqual(score.total);
          if (next.score.total === score.total) expect(inOrder(commune, next.name)).toBeLessThanOrEqual(0);
        });
      }
    }),
  ));

test('a district with a better average has a better rank, equal averages share one', () =>
  fc.assert(
    fc.property(given, ({ communes }) => {
      const ranks = districtRanks(communes);
      for (const one of ranks)
        for (const other of ranks) {
          if (one.rank === null || other.rank === null) continue;
          const order = one.points / one.scored - other.points / other.scored;
          if (Math.abs(order) > 1e-9) expect(Math.sign(other.rank - one.rank)).toBe(Math.sign(order));
          else expect(one.rank).toBe(other.rank);
        }
    }),
  ));

const office = { governingBody: 'UBND TỈNH', name: 'SỞ', placeForDate: 'Sơn La', draftingUnit: 'PCTNXH' };
const factsOf = (sheet: ScoringSheet, communes: ScoredCommune[], ranksDistricts: boolean): ScoreRankingFacts => ({
  ...{ office, signatory: { authority: ['GIÁM ĐỐC'], name: '' }, today: Day.parse('2023-12-20'), year: 2023 },
  ...{ district: null, communes, sheets: [{ version: 1, sheet }], ranksDistricts },
});

const rowsOf = (blocks: readonly Block[]): readonly Row[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

test('the printed list has a row for each scored commune, and ranks no district unless asked', () =>
  fc.assert(
    fc.property(given, ({ sheet, communes }) => {
      const scored = scoredOnly(communes).length;
      const plain = (ranks: boolean) =>
        rowsOf(scoreRanking(factsOf(sheet, communes, ranks)).parts[0]?.blocks ?? []).filter(
          ({ kind }) => kind === 'plain',
        );
      expect(plain(false)).toHaveLength(scored);
      expect(plain(true)).toHaveLength(scored + new Set(communes.map(({ district }) => district)).size);
      expect(JSON.stringify(scoreRanking(factsOf(sheet, communes, false)))).not.toContain('Hạng');
    }),
    { numRuns: 40 },
  ));
