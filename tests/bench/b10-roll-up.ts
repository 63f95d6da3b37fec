import { sumOfFigures } from '../../electron/forms/figure-sums.repository.ts';
import { type BenchLine, measurePairs, timing } from './measure.ts';
import { withDatabase } from './open-app.ts';
import { type TenYearSet, writeTenYearSet } from './ten-year-set.ts';

/**
 * The roll-up of one indicator over any span of months and any unit, through our own repository: the span and unit that
 * take longest, against SQLite adding up the whole table. The smaller choices are asked first, to see that none is slower.
 */
export const rollUp = (): Promise<BenchLine[]> =>
  withDatabase(async ({ handle }) => {
    const set = writeTenYearSet(handle, 'traced');
    const whole = handle.prepare('SELECT sum(value) FROM value').pluck();
    const [element = 0] = set.elements;
    const lines: BenchLine[] = [];
    for (const { name, months, places } of choices(set)) {
      const ours = () => {
        const { counted } = sumOfFigures(handle, element, months, places);
        if (counted === 0) throw new Error(`${name}: nothing`);
      };
      lines.push(
        await measurePairs(
          `B10 ${name}`,
          1,
          timing(ours),
          timing(() => whole.get()),
        ),
      );
    }
    return lines;
  });

interface Choice {
  readonly name: string;
  readonly months: readonly number[];
  readonly places: readonly number[];
}

function choices({ months, communes, districts }: TenYearSet): Choice[] {
  const spans = { month: months.slice(-1), quarter: months.slice(-3), year: months.slice(-12), 'ten years': months };
  const units = { commune: communes.slice(0, 1), district: [...districts.values()][0] ?? [], province: communes };
  return Object.entries(spans).flatMap(([span, chosen]) =>
    Object.entries(units).map(([unit, places]) => ({ name: `${span}, ${unit}`, months: chosen, places })),
  );
}
