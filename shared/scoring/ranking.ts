import { compareVietnamese } from '../text/fold.ts';
import type { CommuneScore, ScoredCommune } from './scoring.contract.ts';
import type { ScoringSheet } from './scoring-sheet.ts';

/** A commune that was scored. */
export interface Ranked extends ScoredCommune {
  readonly score: CommuneScore;
}

export interface ClassGroup {
  readonly name: string;
  /** By points, then by name. */
  readonly communes: readonly Ranked[];
}

export const scoredOnly = (communes: readonly ScoredCommune[]): Ranked[] =>
  communes.flatMap(({ score, ...commune }) => (score === null ? [] : [{ ...commune, score }]));

/** The classes in their order, the newest sheet's first; one without a commune is left out. */
export function byClass(communes: readonly Ranked[], sheets: readonly Pick<ScoringSheet, 'classes'>[]): ClassGroup[] {
  const names = new Set(sheets.flatMap(({ classes }) => classes.map(({ name }) => name)));
  const groups = Map.groupBy(communes, ({ score }) => score.className);
  return [...names].flatMap((name) => {
    const inClass = groups.get(name);
    return inClass === undefined ? [] : [{ name, communes: inClass.toSorted(byPoints) }];
  });
}

const byPoints = (a: Ranked, b: Ranked): number =>
  b.score.total - a.score.total ||
  compareVietnamese(a.name, b.name) ||
  compareVietnamese(a.district, b.district) ||
  compareVietnamese(a.type, b.type);

export interface DistrictRank {
  readonly district: string;
  readonly communes: number;
  readonly scored: number;
  readonly points: number;
  /** Of the average; equal averages share it. Null: none of its communes is scored. */
  readonly rank: number | null;
}

/** The best average first. Small numbers mislead, so this is made only where somebody asks. */
export function districtRanks(communes: readonly ScoredCommune[]): DistrictRank[] {
  const sums = [...Map.groupBy(communes, ({ district }) => district)].map(([district, own]) => {
    const scored = scoredOnly(own);
    const points = scored.reduce((sum, { score }) => sum + score.total, 0);
    return { district, communes: own.length, scored: scored.length, points };
  });
  const isBetter = (a: (typeof sums)[number], b: (typeof sums)[number]) => a.points * b.scored > b.points * a.scored;
  return sums
    .map((one) => ({
      ...one,
      rank: one.scored === 0 ? null : 1 + sums.filter((other) => other.scored > 0 && isBetter(other, one)).length,
    }))
    .toSorted(
      (a, b) => (a.rank ?? sums.length + 1) - (b.rank ?? sums.length + 1) || compareVietnamese(a.district, b.district),
    );
}
