import { formatPercent } from '../numbers/percent.ts';
import { showsRate } from '../numbers/small-count-guard.ts';
import type { GuardedFacts } from './guard-report.ts';
import type { DistrictTable, ReportFacts } from './report-facts.ts';
import { completenessText, placeWithParts, unmetTarget } from './wording.ts';

/** Districts that sent something but not for every one of their communes: 'Mai Sơn (21/22 xã)'. */
export function incompletePlaces({ districtTable, submissions }: ReportFacts): string[] {
  return districtTable.rows
    .filter((row) => !submissions.missing.includes(row.place))
    .flatMap((row) => {
      const worst = leastComplete(row.amounts, districtTable.columns);
      return worst === undefined ? [] : [placeWithParts(row.place, worst)];
    });
}

function leastComplete(amounts: DistrictTable['total'], columns: DistrictTable['columns']): string | undefined {
  const inCommunes = amounts.filter((_, index) => columns[index]?.parts === 'communes');
  const short = inCommunes.filter(({ counted, expected }) => counted < expected);
  const [worst] = short.toSorted((a, b) => a.counted / a.expected - b.counted / b.expected);
  return worst && completenessText(worst.counted, worst.expected, 'communes');
}

/** Targets whose figures are whole and fall short. One of hidden counts is not named: that it falls short may tell them. */
export function unmetTargets({ indicators, marks }: GuardedFacts): string[] {
  return indicators
    .filter((row) => {
      const { numerator, denominator } = marks.sides(row);
      return row.status === 'not-met' && showsRate(numerator, denominator);
    })
    .map(({ name, clause, percent }) => unmetTarget(name, clause, percent === null ? null : formatPercent(percent)));
}
