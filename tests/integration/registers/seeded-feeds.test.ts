import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { PlaceId } from '../../../shared/ids.ts';
import type { Feed } from '../../../shared/registers/feed.ts';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { anApp } from '../../builders/an-app.ts';
import { anEntry, heldFigure } from '../../builders/fed-register.ts';

const year = PeriodCode.parse('2023-Y');

type Value = number | string | boolean;

function sample({ kind, options }: Register['fields'][number], amount: number): Value {
  if (kind === 'count' || kind === 'money') return amount;
  if (kind === 'yes-no') return amount > 5;
  if (kind === 'choice') return options?.[0] ?? '';
  return kind === 'day' ? '2024-06-30' : 'Nội dung thử';
}

/** Of an establishment in the first register, which others point at. */
let firstId = 0;

/** A line that the feed speaks of. */
function entryFor({ fields }: Register, { where = [] }: Feed, place: PlaceId, amount: number) {
  const filled = fields.filter(({ kind }) => kind !== 'entry');
  const pointed = fields
    .filter(({ kind, required }) => kind === 'entry' && required)
    .map(({ code }) => [code, firstId]);
  const values = Object.fromEntries(filled.map((field) => [field.code, sample(field, amount)]));
  return anEntry('2023-01-09', place, {
    ...values,
    ...Object.fromEntries(pointed),
    ...Object.fromEntries(where.map(({ field, is }) => [field, is])),
  });
}

function expected({ fields }: Register, { how }: Feed, amount: number): number {
  if (how.kind === 'count' || (how.kind === 'standing' && how.field === undefined)) return 1;
  const field = fields.find(({ code }) => 'field' in how && code === how.field);
  if (field?.kind === 'yes-no') return amount > 5 ? 1 : 0;
  return field?.kind === 'choice' ? 0 : amount;
}

/** What later steps of a case say is proven with the cases. */
const isOfEntries = ({ life }: Register, { steps }: Feed): boolean =>
  life === undefined || steps?.includes(life.opening.code) === true;

test('every seeded register feeds what it says: by a line made, changed and removed', async () => {
  const app = anApp();
  const places = await app.api.places.list({ on: Day.parse('2023-01-18') });
  const registers = await app.api.registers.list({});
  expect(registers).toHaveLength(39);
  const fed: string[] = [];
  for (const register of registers) {
    const place = places.find(({ level }) => level === register.level)?.id;
    if (place === undefined) throw new Error(`no ${register.level}`);
    if (register.code === 'ST02') {
      const [first] = registers;
      const [count] = first?.feeds ?? [];
      if (first === undefined || count === undefined) throw new Error('establishments');
      const entry = entryFor(first, count, place, 1);
      firstId = (await app.api.registers.add({ register: first.code, entry })).id;
    }
    for (const feed of register.feeds.filter((each) => isOfEntries(register, each))) {
      const held = () => heldFigure(app, feed.element, year, place);
      const { id } = await app.api.registers.add({
        register: register.code,
        entry: entryFor(register, feed, place, 7),
      });
      expect([feed.element, held()]).toEqual([feed.element, expected(register, feed, 7)]);
      await app.api.registers.change({ id, entry: entryFor(register, feed, place, 4) });
      expect([feed.element, held()]).toEqual([feed.element, expected(register, feed, 4)]);
      await app.api.registers.remove({ id });
      expect([feed.element, held()]).toEqual([feed.element, undefined]);
      fed.push(feed.element);
    }
  }
  expect(fed.length).toBeGreaterThan(40);
});
