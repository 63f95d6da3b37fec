import { appHandlers } from '../../electron/app-handlers.ts';
import { openDoor } from '../../electron/ipc/door.ts';
import { type BenchLine, measurePairs, timing } from './measure.ts';
import { withDatabase } from './open-app.ts';
import { tenYears, writeTenYearSet } from './ten-year-set.ts';

/**
 * The roll-up of a flow, a stock and a rate over any span and any unit, asked at the door, against SQLite adding up the
 * whole table. The smaller choices are asked first, to see that none is slower.
 */
export const rollUp = (): Promise<BenchLine[]> =>
  withDatabase(async (context) => {
    const set = writeTenYearSet(context.handle, 'traced');
    const [district = 0] = set.districts.keys();
    const door = openDoor(
      appHandlers(context),
      () => undefined,
      () => undefined,
    );
    const whole = context.handle.prepare('SELECT sum(value) FROM value').pluck();
    const lines: BenchLine[] = [];
    for (const { name, path, input } of choices(district)) {
      const ours = async () => {
        const reply = await door(path, input);
        if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
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

function choices(district: number) {
  const subjects = {
    flow: { kind: 'element', code: 'TT02' },
    stock: { kind: 'element', code: 'CS01' },
    rate: { kind: 'indicator', code: 'CT11' },
  };
  const spans = { month: '2023-M12', quarter: '2023-Q4', year: '2023-Y' };
  const units = { district, province: null };
  const both = Object.entries(subjects).flatMap(([what, subject]) =>
    Object.entries(units).map(([unit, at]) => ({
      what: `${what}, ${unit}`,
      input: { subject, district: at, audience: 'inside' },
    })),
  );
  return both.flatMap(({ what, input }) => [
    ...Object.entries(spans).map(([span, period]) => ({
      name: `${what}, ${span}`,
      path: 'views.byPlace',
      input: { ...input, period, cumulative: span === 'year' },
    })),
    {
      name: `${what}, ten years by month`,
      path: 'views.series',
      input: { ...input, step: 'month', from: tenYears.first, to: 2023 },
    },
  ]);
}
