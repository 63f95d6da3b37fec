import type Sqlite from 'better-sqlite3';
import { appHandlers } from '../../electron/app-handlers.ts';
import { besideCatalogue } from '../../electron/database/until-written.ts';
import { yearQueries } from '../../electron/forms/figures-of-year.repository.ts';
import { type Door, openDoor } from '../../electron/ipc/door.ts';
import { type BenchLine, measurePairs, timing } from './measure.ts';
import { withDatabase } from './open-app.ts';
import { tenYears, writeTenYearSet } from './ten-year-set.ts';

interface Question {
  readonly name: string;
  readonly path: string;
  readonly input: unknown;
  /** The very SQL of the figures it reads, prepared once. */
  readonly floor: () => unknown;
}

/**
 * Each view on the ten-year set, asked at the door, against the SQL of the figures it is made of, prepared and run bare;
 * both warm. Once as views are looked at one after another, and once each for the first time after a figure was written,
 * when no figure is remembered any more.
 */
export const reportQueries = (): Promise<BenchLine[]> =>
  withDatabase(async (context) => {
    writeTenYearSet(context.handle, 'traced');
    const door = openDoor(
      appHandlers(context),
      () => undefined,
      () => undefined,
    );
    const lines: BenchLine[] = [];
    for (const { name, path, input, floor } of questionsOn(context.handle)) {
      const ours = timing(() => answered(door, path, input));
      const afterWrite = () => {
        besideCatalogue(context.handle, () => context.handle.exec(anyFigure));
        return ours();
      };
      for (let run = 0; run < warmUp; run += 1) await afterWrite();
      lines.push(await measurePairs(`B3 ${name}`, 1.5, ours, timing(floor), 20));
      lines.push(await measurePairs(`B3 ${name}, first after a write`, 1.5, afterWrite, timing(floor), 20));
    }
    return lines;
  });

const warmUp = 10;
const anyFigure =
  'UPDATE value SET state = state WHERE (element_id, period, place_id) IN (SELECT element_id, period, place_id FROM value LIMIT 1)';

async function answered(door: Door, path: string, input: unknown): Promise<void> {
  const reply = await door(path, input);
  if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply.error)}`);
}

const period = '2023-M12';
const years = Array.from({ length: tenYears.years }, (_, at) => tenYears.first + at);
const usual = { audience: 'inside', district: null } as const;

function questionsOn(handle: Sqlite.Database): Question[] {
  const figures = handle.prepare(yearQueries.figures).raw();
  const places = handle.prepare(yearQueries.places).raw();
  const ids = (where: string) =>
    handle
      .prepare(
        `SELECT DISTINCT e.id FROM data_element e LEFT JOIN form_element f ON f.element_id = e.id WHERE ${where}`,
      )
      .pluck()
      .all()
      .map(Number);
  const readYears = (among: readonly number[], elements: readonly number[], statement: Sqlite.Statement) => () =>
    among.map((year) => elements.map((id) => statement.all(id, year * 1000, year * 1000 + 999)));
  const inGroup = (prefix: string) => ids(`e.code LIKE '${prefix}%' AND f.element_id IS NOT NULL`);
  const table = (prefix: string, group: string): Question => ({
    name: `elements of a group, lũy kế: ${prefix}`,
    path: 'views.elements',
    input: { form: 'BM01', group, period, cumulative: true, audience: 'inside' },
    floor: readYears([2023], inGroup(prefix), figures),
  });
  const byPlace = (code: string, elements: readonly string[]): Question => ({
    name: `by district: ${code}`,
    path: 'views.byPlace',
    input: { ...usual, subject: { kind: 'indicator', code }, period, cumulative: true },
    floor: readYears([2023], elements.flatMap(inGroup), figures),
  });
  const overYears = (name: string, subject: unknown, step: string, floor: () => unknown): Question => ({
    name: `ten years by ${step}: ${name}`,
    path: 'views.series',
    input: { ...usual, subject, step, from: tenYears.first, to: 2023 },
    floor,
  });
  const element = (code: string) => ({ kind: 'element', code });
  const rate = { kind: 'indicator', code: 'CT11' };
  const form = ids("f.form_id = (SELECT id FROM form WHERE code = 'BM01')");
  return [
    table('TT', 'Thông tin, tuyên truyền'),
    table('CS', 'Cơ sở kinh doanh dịch vụ có điều kiện'),
    table('KT', 'Kiểm tra, xử lý'),
    byPlace('CT04', ['TT01']),
    byPlace('CT11', ['CS01', 'CS02']),
    {
      name: 'completeness of a form, one year',
      path: 'views.completeness',
      input: { form: 'BM01' },
      floor: readYears([2023], form, places),
    },
    overYears('a flow', element('TT02'), 'month', readYears(years, inGroup('TT02'), figures)),
    overYears('a flow', element('TT02'), 'year', readYears(years, inGroup('TT02'), figures)),
    overYears('a stock', element('CS01'), 'month', readYears(years, inGroup('CS01'), figures)),
    overYears('a rate', rate, 'year', readYears(years, ['CS01', 'CS02'].flatMap(inGroup), figures)),
    overYears('a rate', rate, 'month', readYears(years, ['CS01', 'CS02'].flatMap(inGroup), figures)),
  ];
}
