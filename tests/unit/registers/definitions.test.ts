import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { definitionProblems } from '../../../shared/registers/definition-problems.ts';
import { entryProblems } from '../../../shared/registers/entry.ts';
import { RegisterField } from '../../../shared/registers/register-field.ts';
import { RegisterSeed } from '../../../shared/registers/register-seed.ts';
import { RegisterContent } from '../../../shared/registers/registers.contract.ts';

const text = readFileSync(new URL('../../../resources/seed/registers.json', import.meta.url), 'utf8');
const seeds = z.array(RegisterSeed).parse(JSON.parse(text));
const contentOf = ({ number: _, code: __, origin: ___, ...content }: RegisterSeed) => RegisterContent.parse(content);
const [first] = seeds.map(contentOf);
if (first === undefined) throw new Error('no register');
const field = (given: object) =>
  RegisterField.parse({ code: 'ghi_them', name: 'Ghi thêm', kind: 'text', required: false, prints: true, ...given });
const faultsOf = (next: RegisterContent, before?: RegisterContent) =>
  definitionProblems(next, before).map(({ fault }) => fault);

describe('a definition', () => {
  test('of every seeded register has nothing wrong with it', () => {
    for (const seed of seeds)
      expect([seed.code, definitionProblems(contentOf(seed), contentOf(seed))]).toEqual([seed.code, []]);
  });

  test.each(['Họ và tên', 'Số CCCD', 'Ngày sinh', 'Số điện thoại chủ cơ sở', 'Tên người cung cấp tin'])(
    'asks for no person: %s',
    (name) => expect(faultsOf({ ...first, fields: [...first.fields, field({ name })] })).toContain('person'),
  );

  test('keeps its fields and their kinds: entries made before are still read', () => {
    const [dropped, ...rest] = first.fields;
    expect(faultsOf({ ...first, fields: rest }, first)).toContain('removed');
    const changed = first.fields.map((each) => (each === dropped ? { ...each, kind: 'count' as const } : each));
    expect(faultsOf({ ...first, fields: changed }, first)).toEqual(['kind-changed']);
    const retired = first.fields.map((each) => (each === dropped ? { ...each, retired: true as const } : each));
    expect(faultsOf({ ...first, fields: retired }, first)).toEqual([]);
  });

  test('of counts only has no free text, a choice has options, a feed sums numbers it has', () => {
    expect(faultsOf({ ...first, sensitivity: 'counts-only' })).toContain('text-in-counts-only');
    expect(faultsOf({ ...first, fields: [...first.fields, field({ kind: 'choice' })] })).toEqual(['options-missing']);
    const [feed] = first.feeds;
    if (feed === undefined) throw new Error('no feed');
    const ofText = { ...feed, how: { kind: 'sum' as const, field: first.fields[0]?.code ?? field({}).code } };
    expect(faultsOf({ ...first, feeds: [ofText] })).toEqual(['feed-field']);
    expect(faultsOf({ ...first, feeds: [feed, feed] })).toEqual(['feed-twice', 'feed-twice']);
  });
});

describe('an entry', () => {
  const fields = [
    field({ code: 'ten', required: true }),
    field({ code: 'so', kind: 'count', unit: 'buổi' }),
    field({ code: 'ngay', kind: 'day' }),
    field({ code: 'loai', kind: 'choice', options: ['Tin', 'Bài'] }),
    field({ code: 'co', kind: 'yes-no' }),
  ];

  test.each([
    [{}, ['missing']],
    [{ ten: 'x', so: 3, ngay: '2023-01-31', loai: 'Bài', co: false }, []],
    [{ ten: 'x', so: '3' }, ['not-a-number']],
    [{ ten: 'x', ngay: '2023-02-30' }, ['not-a-day']],
    [{ ten: 'x', loai: 'Ảnh' }, ['not-an-option']],
    [{ ten: 'x', co: 'có' }, ['not-yes-no']],
    [{ ten: 7 }, ['not-text']],
    [{ ten: 'x', la: 1 }, ['unknown-field']],
  ])('%j', (values, faults) => {
    expect(entryProblems(fields, { values }).map(({ fault }) => fault)).toEqual(faults);
  });

  test('may keep what a field held that has been retired since, and need not fill it', () => {
    const retired = [field({ code: 'ten', required: true, retired: true })];
    expect(entryProblems(retired, { values: {} })).toEqual([]);
    expect(entryProblems(retired, { values: { [field({ code: 'ten' }).code]: 'x' } })).toEqual([]);
  });
});
