import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  cleaned,
  emptyDraft,
  moved,
  withField,
  withKind,
  withNewField,
  withoutField,
  withRetired,
} from '../../../renderer/registers/editor/definition-draft.ts';
import { faultsOf } from '../../../renderer/registers/editor/definition-faults.ts';
import {
  ruleOf,
  stepsOf,
  withConditions,
  withFeed,
  withNewFeed,
  withStep,
} from '../../../renderer/registers/editor/feed-draft.ts';
import { ElementCode } from '../../../shared/ids.ts';
import { RegisterSeed } from '../../../shared/registers/register-seed.ts';
import { RegisterContent } from '../../../shared/registers/registers.contract.ts';

const text = readFileSync(new URL('../../../resources/seed/registers.json', import.meta.url), 'utf8');
const seeds = z
  .array(RegisterSeed)
  .parse(JSON.parse(text))
  .map(({ number: _, code: __, origin: ___, ...content }) => RegisterContent.parse(content));
const aSeed = fc.constantFrom(...seeds);

test('every seeded definition opened and left as it is says what it said, without a fault', () => {
  for (const content of seeds) {
    expect(cleaned(content)).toEqual(content);
    expect(faultsOf(content, content).count).toBe(0);
  }
});

describe('fields', () => {
  test('one moved down and up again stands where it stood; nothing is lost on the way', () =>
    fc.assert(
      fc.property(aSeed, fc.nat(9), (content, at) => {
        const field = content.fields[at % content.fields.length];
        if (field === undefined) return;
        const down = moved(content, field.code, 1);
        expect(new Set(down.fields)).toEqual(new Set(content.fields));
        const isLast = content.fields.at(-1) === field;
        expect(isLast ? down : moved(down, field.code, -1)).toEqual(content);
      }),
    ));

  test('a new one has a code of its own, asks for a name, and is gone again when it is dropped', () => {
    for (const content of seeds) {
      const next = withNewField(withNewField(content));
      const [one, two] = next.fields.slice(-2);
      if (one === undefined || two === undefined) throw new Error('no field');
      expect(new Set(next.fields.map(({ code }) => code)).size).toBe(content.fields.length + 2);
      expect([...faultsOf(next, content).fields.keys()]).toEqual([one.code, two.code]);
      expect(withoutField(withoutField(next, one.code), two.code)).toEqual(content);
      const named = withField(withField(next, { ...one, name: 'Cột một' }), { ...two, name: 'Cột hai' });
      expect(faultsOf(named, content).count).toBe(0);
    }
  });

  test('a fault stands at the field that has it', () => {
    const [content] = seeds;
    if (content === undefined) throw new Error('no register');
    const next = withNewField(content);
    const added = next.fields.at(-1);
    const [first] = content.fields;
    if (added === undefined || first === undefined) throw new Error('no field');
    const faultAt = (field: typeof added) => faultsOf(withField(next, field), content).fields.get(added.code);
    expect(faultAt({ ...added, name: 'Họ và tên' })).toContain('hỏi về một người');
    expect(faultAt({ ...added, name: first.name })).toContain('Trùng tên');
    expect(faultAt(withKind({ ...added, name: 'Loại' }, 'choice'))).toContain('Cần ít nhất hai');
    expect(faultAt({ ...added, name: 'Loại', kind: 'choice', options: ['Một', ' ', ''] })).toContain('Cần ít nhất hai');
    expect(faultAt({ ...added, name: 'Loại', kind: 'choice', options: ['Một ', ' Hai', ''] })).toBeUndefined();
  });

  test('one that is retired is kept and can be brought back just as it was', () => {
    for (const { fields } of seeds)
      for (const field of fields) expect(withRetired(withRetired(field, true), false)).toEqual(field);
  });
});

test('a new register is not written yet: name, keeper, clauses and fields are asked for', () => {
  expect(faultsOf(emptyDraft, undefined)).toMatchObject({ count: 4 });
});

describe('feeds', () => {
  const element = ElementCode.parse('TT99');

  test('a new one sums a number where there is any, and its rule keeps its field where that fits', () => {
    for (const content of seeds) {
      const next = withNewFeed(content, element);
      const feed = next.feeds.at(-1);
      if (feed === undefined) throw new Error('no feed');
      expect(faultsOf(next, content).feeds.size).toBe(0);
      const last = ruleOf(next, feed.how, 'last');
      expect(last.kind === 'count' ? undefined : last.field).toBe(
        'field' in feed.how ? feed.how.field : content.fields[0]?.code,
      );
      expect(ruleOf(next, last, 'standing')).toEqual({ kind: 'standing' });
      const [first] = next.fields;
      const limited = first === undefined ? feed : withConditions(feed, [{ field: first.code, is: 'x' }]);
      expect(withConditions(limited, [])).toEqual(feed);
    }
  });

  test('of cases it speaks of at least one step, and of steps in their order whatever was ticked first', () => {
    for (const content of seeds.filter(({ life }) => life !== undefined)) {
      const next = withNewFeed(content, element);
      const feed = next.feeds.at(-1);
      if (feed === undefined) throw new Error('no feed');
      const all = stepsOf(next).map(({ code }) => code);
      const without = all.reduce((left, code) => withStep(next, left, code, false), feed);
      expect(faultsOf(withFeed(next, next.feeds.length - 1, without), content).feeds.size).toBe(1);
      const every = all.toReversed().reduce((more, code) => withStep(next, more, code, true), without);
      expect(every.steps).toEqual(all);
    }
  });

  test('twice for one element is told at both', () => {
    const [content] = seeds;
    if (content === undefined) throw new Error('no register');
    const twice = withNewFeed(withNewFeed(content, element), element);
    expect(faultsOf(twice, content).feeds.size).toBe(2);
  });
});
