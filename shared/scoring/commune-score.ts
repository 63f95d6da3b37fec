import { z } from 'zod';
import { type Criterion, CriterionCode } from './scoring-sheet.ts';

/** Of each criterion of a sheet what a commune got. */
export const Points = z.partialRecord(CriterionCode, z.number().int().min(0).max(1000));
export type Points = z.infer<typeof Points>;

export type PointFault = 'missing' | 'above-maximum' | 'unknown-criterion';

export interface PointProblem {
  readonly criterion: CriterionCode;
  readonly fault: PointFault;
}

/** What keeps points from being stored: a score is whole, and no criterion gives more than its maximum. */
export function pointProblems(criteria: readonly Criterion[], points: Points): PointProblem[] {
  const known = new Set(criteria.map(({ code }) => code));
  const strange = Object.keys(points)
    .map((code) => CriterionCode.parse(code))
    .filter((code) => !known.has(code));
  return [
    ...strange.map((criterion) => ({ criterion, fault: 'unknown-criterion' as const })),
    ...criteria.flatMap(({ code, maximum }): PointProblem[] => {
      const given = points[code];
      if (given === undefined) return [{ criterion: code, fault: 'missing' }];
      return given > maximum ? [{ criterion: code, fault: 'above-maximum' }] : [];
    }),
  ];
}

export const totalOf = (points: Points): number =>
  Object.values(points).reduce<number>((sum, given) => sum + (given ?? 0), 0);
