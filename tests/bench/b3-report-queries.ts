import type Sqlite from 'better-sqlite3';
import {
  figureCounts,
  sumQueries,
  sumsByDistrict,
  sumsByElement,
  sumsByPeriod,
} from '../../electron/forms/figure-sums.repository.ts';
import { figureQueries, figureSeries } from '../../electron/forms/figures.repository.ts';
import { type BenchLine, measurePairs, timing } from './measure.ts';
import { withDatabase } from './open-app.ts';
import { type TenYearSet, writeTenYearSet } from './ten-year-set.ts';

interface Question {
  readonly name: string;
  readonly ours: () => readonly unknown[];
  /** The very SQL of ours, prepared once. */
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

/** Each reading of a report on the ten-year set through our own repository, against its SQL prepared and run bare. */
export const reportQueries = (): Promise<BenchLine[]> =>
  withDatabase(async ({ handle }) => {
    const set = writeTenYearSet(handle, 'traced');
    const lines: BenchLine[] = [];
    for (const question of questionsOn(handle, set)) lines.push(await measured(handle, question));
    return lines;
  });

const rounds = 10;

async function measured(handle: Sqlite.Database, { name, ours, sql, parameters }: Question): Promise<BenchLine> {
  const prepared = handle.prepare(sql).raw();
  const floor = () => prepared.all(...parameters);
  if (ours().length !== floor().length || floor().length === 0) throw new Error(`${name}: not the same rows`);
  const many = (work: () => unknown) => () => {
    for (let round = 0; round < rounds; round += 1) work();
  };
  const line = await measurePairs(`B3 ${name}`, 1.5, timing(many(ours)), timing(many(floor)), 12);
  return { ...line, ours_ms: line.ours_ms / rounds, floor_ms: line.floor_ms / rounds };
}

function questionsOn(handle: Sqlite.Database, { elements, months, communes, districts }: TenYearSet): Question[] {
  const [element = 0] = elements;
  const [commune = 0] = communes;
  const [district = []] = districts.values();
  const lastYear = months.slice(-12);
  const [quarter, half] = [lastYear.slice(3, 6), lastYear.slice(0, 6)];
  const month = half.at(-1) ?? 0;
  const text = JSON.stringify;
  const table = (name: string, places: readonly number[]): Question => ({
    name,
    ours: () => sumsByElement(handle, half, { places }),
    sql: sumQueries.ofPlaces,
    parameters: [month, text(half), text(places)],
  });
  return [
    {
      name: 'one indicator, one quarter, by district',
      ours: () => sumsByDistrict(handle, [element], quarter),
      sql: sumQueries.byDistrict,
      parameters: [text([element]), text(quarter)],
    },
    {
      name: 'all indicators, one quarter, by district',
      ours: () => sumsByDistrict(handle, elements, quarter),
      sql: sumQueries.byDistrict,
      parameters: [text(elements), text(quarter)],
    },
    {
      name: 'ten-year trend, one indicator',
      ours: () => sumsByPeriod(handle, element, months, 'commune'),
      sql: sumQueries.byPeriod,
      parameters: [element, text(months), 'commune'],
    },
    {
      name: 'ten-year trend, one commune',
      ours: () => figureSeries(handle, element, commune, months),
      sql: figureQueries.series,
      parameters: [element, text(months), commune],
    },
    table('full table, one commune', [commune]),
    table('full table, one district', district),
    {
      name: 'full table, province',
      ours: () => sumsByElement(handle, half, { level: 'commune' }),
      sql: sumQueries.ofLevel,
      parameters: [month, text(half), 'commune'],
    },
    {
      name: 'completeness, one month',
      ours: () => figureCounts(handle, [month]),
      sql: sumQueries.completeness,
      parameters: [text([month])],
    },
    {
      name: 'completeness, one year',
      ours: () => figureCounts(handle, lastYear),
      sql: sumQueries.completeness,
      parameters: [text(lastYear)],
    },
  ];
}
