import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { PlaceId, RegisterCode } from '../../../shared/ids.ts';
import type { Feed } from '../../../shared/registers/feed.ts';
import type { RegisterField } from '../../../shared/registers/register-field.ts';
import type { RegisterLife, StepCode } from '../../../shared/registers/register-life.ts';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { anEntry, heldFigure } from '../../builders/fed-register.ts';

const year = PeriodCode.parse('2023-Y');
const opened = Day.parse('2023-01-09');
const seedFile = path.resolve(import.meta.dirname, '../../../resources/seed/registers.json');
const Seed = z.array(
  z.object({ feeds: z.array(z.object({ element: z.string(), steps: z.array(z.string()).optional() })) }),
);

type Value = number | string | boolean;

function sample({ kind, options }: RegisterField, amount: number): Value {
  if (kind === 'count' || kind === 'money') return amount;
  if (kind === 'yes-no') return amount > 5;
  if (kind === 'choice') return options?.[0] ?? '';
  return kind === 'day' ? '2024-06-30' : 'Nội dung thử';
}

/** Lines of other registers that must be pointed at, each made once. */
type Pointed = ReadonlyMap<RegisterCode, number>;

const valuesOf = (fields: readonly RegisterField[], pointed: Pointed, amount: number): Record<string, Value> =>
  Object.fromEntries(
    fields
      .filter(({ kind, required }) => kind !== 'entry' || required)
      .map((field) => [field.code, field.of === undefined ? sample(field, amount) : (pointed.get(field.of) ?? 0)]),
  );

/** A line that the feed speaks of. */
const entryFor = ({ fields }: Register, { where = [] }: Feed, place: PlaceId, pointed: Pointed, amount: number) =>
  anEntry(opened, place, {
    ...valuesOf(fields, pointed, amount),
    ...Object.fromEntries(where.map(({ field, is }) => [field, is])),
  });

/** The shortest way of a case to this step, the opening left out. */
function wayTo(life: RegisterLife, wanted: StepCode): StepCode[] {
  const ways: StepCode[][] = [[life.opening.code]];
  for (const way of ways) {
    const last = way.at(-1);
    if (last === wanted) return way.slice(1);
    const next = life.steps.filter(({ code, after }) => !way.includes(code) && after.some((each) => each === last));
    ways.push(...next.map(({ code }) => [...way, code]));
  }
  throw new Error(`no way to ${wanted}`);
}

function expected({ fields, life }: Register, { how }: Feed, amount: number): number {
  if (how.kind === 'count' || (how.kind === 'standing' && how.field === undefined)) return 1;
  const all = [...fields, ...(life?.steps ?? []).flatMap((step) => step.fields)];
  const field = all.find(({ code }) => 'field' in how && code === how.field);
  if (field?.kind === 'yes-no') return amount > 5 ? 1 : 0;
  return field?.kind === 'choice' ? 0 : amount;
}

/** A line, or a case that has come as far as the step, says 7, then 4, then nothing more. */
async function feedBy(
  app: TestApp,
  register: Register,
  feed: Feed,
  by: StepCode | undefined,
  place: PlaceId,
  pointed: Pointed,
) {
  const { registers } = app.api;
  const says = (amount: number) =>
    expect([feed.element, by, heldFigure(app, feed.element, year, place)]).toEqual([
      feed.element,
      by,
      expected(register, feed, amount),
    ]);
  const entry = (amount: number) => entryFor(register, feed, place, pointed, amount);
  const { id } = await registers.add({ register: register.code, entry: entry(7) });
  const way = register.life === undefined || by === undefined ? [] : wayTo(register.life, by);
  const step = (code: StepCode, at: number, amount: number) => {
    const fields = register.life?.steps.find((each) => each.code === code)?.fields ?? [];
    const { place: _place, ...said } = anEntry(addDays(opened, at + 1), place, valuesOf(fields, pointed, amount));
    return { ...said, step: code };
  };
  let last: Awaited<ReturnType<typeof registers.addStep>> | undefined;
  for (const [at, code] of way.entries()) last = await registers.addStep({ entry: id, step: step(code, at, 7) });
  says(7);
  if (last === undefined || by === undefined) await registers.change({ id, entry: entry(4) });
  else await registers.changeStep({ id: last.id, step: step(by, way.length - 1, 4) });
  says(4);
  await registers.remove({ id });
  expect([feed.element, by, heldFigure(app, feed.element, year, place)]).toEqual([feed.element, by, undefined]);
}

async function linesPointedAt(app: TestApp, registers: readonly Register[], place: PlaceId): Promise<Pointed> {
  const needed = new Set(
    registers.flatMap(({ fields }) => fields.flatMap(({ required, of }) => (required && of !== undefined ? [of] : []))),
  );
  const pointed = new Map<RegisterCode, number>();
  for (const register of registers.filter(({ code }) => needed.has(code))) {
    const entry = anEntry(opened, place, valuesOf(register.fields, pointed, 1));
    pointed.set(register.code, (await app.api.registers.add({ register: register.code, entry })).id);
  }
  return pointed;
}

test('every feed of every seeded register, by each step it names, follows a line made, changed and removed', async () => {
  const app = anApp();
  const places = await app.api.places.list({ on: Day.parse('2023-01-18') });
  const registers = await app.api.registers.list({});
  const [elsewhere] = places.filter(({ level }) => level === 'commune').toReversed();
  if (elsewhere === undefined) throw new Error('no commune');
  const pointed = await linesPointedAt(app, registers, elsewhere.id);
  const fed: string[] = [];
  for (const register of registers) {
    const place = places.find(({ level }) => level === register.level)?.id;
    if (place === undefined) throw new Error(`no ${register.level}`);
    for (const feed of register.feeds)
      for (const by of feed.steps ?? [undefined]) {
        await feedBy(app, register, feed, by, place, pointed);
        fed.push(`${feed.element} ${by ?? ''}`);
      }
  }
  const seeded = Seed.parse(JSON.parse(readFileSync(seedFile, 'utf8')));
  expect(seeded).toHaveLength(39);
  expect(fed).toEqual(
    seeded.flatMap(({ feeds }) => feeds.flatMap(({ element, steps = [''] }) => steps.map((by) => `${element} ${by}`))),
  );
});
