import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, hintsIn, noDocument, valuesOf } from '../../../renderer/registers/entry-draft.ts';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { PlaceId } from '../../../shared/ids.ts';
import { type EntryContent, entryProblems } from '../../../shared/registers/entry.ts';
import { RegisterField } from '../../../shared/registers/register-field.ts';

const field = (code: string, kind: RegisterField['kind'], given: object = {}) =>
  RegisterField.parse({ code, name: `Cột ${code}`, kind, required: false, prints: true, ...given });

const fields = [
  field('chu', 'text'),
  field('so', 'count', { unit: 'buổi' }),
  field('tien', 'money', { unit: 'đồng' }),
  field('ngay', 'day'),
  field('loai', 'choice', { options: ['Tin', 'Bài'] }),
  field('co', 'yes-no'),
  field('dong', 'entry', { of: 'ST01' }),
];
const [text, count, money, day, choice, yesNo, entryAt] = fields.map(({ code }) => code);

const content: fc.Arbitrary<EntryContent> = fc
  .record(
    {
      [text ?? '']: fc.constantFrom('Hội nghị', 'Lớp 1', '1.234'),
      [count ?? '']: fc.nat(5_000_000),
      [money ?? '']: fc.nat(2_000_000_000),
      [day ?? '']: fc.nat(900).map((after) => addDays(Day.parse('2022-01-01'), after)),
      [choice ?? '']: fc.constantFrom('Tin', 'Bài'),
      [yesNo ?? '']: fc.boolean(),
      [entryAt ?? '']: fc.integer({ min: 1, max: 200_000 }),
    },
    { requiredKeys: [] },
  )
  .map((values) => ({ on: Day.parse('2023-01-09'), place: PlaceId.parse(1), values, document: noDocument, note: '' }));

test('an entry opened and left as it was says what it said', () =>
  fc.assert(
    fc.property(content, (entry) => {
      expect(valuesOf(fields, draftOf(fields, entry).texts)).toEqual(entry.values);
    }),
  ));

describe('what is typed', () => {
  test('in groups of thousands is one number; what is none is left for its field to be refused', () => {
    expect(valuesOf(fields, { so: '1.234', tien: '12.500.000' })).toEqual({ so: 1234, tien: 12_500_000 });
    for (const typed of ['12,5', 'mười', '1.23']) {
      const values = valuesOf(fields, { so: typed });
      expect(entryProblems(fields, { values })).toEqual([{ field: count, fault: 'not-a-number' }]);
    }
  });

  test('about a person is asked about by the name of its field', () => {
    const draft = {
      on: Day.parse('2023-01-09'),
      place: undefined,
      texts: { chu: 'Lò Thị X, sinh năm 1990' },
      document: noDocument,
      note: '014099001234',
    };
    expect(hintsIn(fields, draft, { title: 'Trích yếu', note: 'Ghi chú' })).toEqual([
      { field: 'Cột chu', hint: 'birth-year' },
      { field: 'Ghi chú', hint: 'identity-number' },
    ]);
  });
});
