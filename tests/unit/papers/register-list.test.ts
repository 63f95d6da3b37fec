import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { EntryId, PlaceId } from '../../../shared/ids.ts';
import type { Block, Row } from '../../../shared/paper/document.ts';
import { type RegisterListFacts, registerList } from '../../../shared/papers/register-list.ts';
import { standingOf } from '../../../shared/registers/case.ts';
import { RegisterField } from '../../../shared/registers/register-field.ts';
import { EntryFilter } from '../../../shared/registers/registers.contract.ts';
import { seededRegister } from '../../builders/a-register-life.ts';

const field = (code: string, given: object) =>
  RegisterField.parse({ code, name: `Cột ${code}`, required: false, prints: true, ...given });
const fields = [
  field('ten', { kind: 'text' }),
  field('so', { kind: 'count', unit: 'lớp' }),
  field('an', { kind: 'text', prints: false }),
  field('cu', { kind: 'text', retired: true }),
];
const [name, count, hidden, old] = fields.map(({ code }) => code);

const facts: fc.Arbitrary<RegisterListFacts> = fc
  .array(fc.record({ after: fc.nat(300), so: fc.option(fc.nat(90)) }), { maxLength: 40 })
  .map((given) => {
    const entries = given.map(({ after, so }, index) => ({
      id: EntryId.parse(index + 1),
      on: addDays(Day.parse('2023-01-01'), after),
      place: PlaceId.parse(1),
      placeName: 'Mai Sơn',
      district: '',
      values: {
        [name ?? '']: `Lớp ${index}`,
        [hidden ?? '']: 'ẩn',
        [old ?? '']: 'cũ',
        ...(so === null ? {} : { [count ?? '']: so }),
      },
      document: { number: '', day: null, title: '' },
      note: '',
      names: {},
      standing: null,
    }));
    return {
      office: { governingBody: 'UBND TỈNH SƠN LA', name: 'SỞ', placeForDate: 'Sơn La', draftingUnit: 'PCTNXH' },
      signatory: { authority: ['GIÁM ĐỐC'], name: '' },
      today: Day.parse('2023-07-03'),
      register: { name: 'Tập huấn', fields, sensitivity: 'normal' as const },
      filter: EntryFilter.parse({}),
      district: null,
      entries,
      all: entries.length,
      totals: [{ field: 'so', sum: given.reduce((sum, { so }) => sum + (so ?? 0), 0) }],
    };
  });

function tableOf(blocks: readonly Block[]) {
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

const numberIn = ({ cells }: Row, at: number): number => cells[at]?.value?.value ?? 0;

test('every entry stands once, the oldest first, and the printed rows add up to the printed total', () =>
  fc.assert(
    fc.property(facts, (given) => {
      const [part] = registerList(given).parts;
      const { rows, head } = tableOf(part?.blocks ?? []);
      const heads = head[0]?.map(({ text }) => text) ?? [];
      const [plain, total] = [rows.filter(({ kind }) => kind === 'plain'), rows.find(({ kind }) => kind === 'total')];
      const names = plain.map(({ cells }) => cells[heads.indexOf('Cột ten')]?.text);
      expect(names).toEqual(given.entries.toReversed().map(({ values }) => Object.values(values)[0]));
      const at = heads.indexOf('Cột so (lớp)');
      const sum = plain.reduce((so, row) => so + numberIn(row, at), 0);
      if (total !== undefined) expect(numberIn(total, at)).toBe(sum);
      expect(total !== undefined).toBe(given.entries.length > 1);
    }),
  ));

test('a field that does not print, or was retired, is not on it', () =>
  fc.assert(
    fc.property(facts, (given) => {
      const text = JSON.stringify(registerList(given));
      expect(text).not.toContain('ẩn');
      expect(text).not.toContain('Cột cu');
    }),
    { numRuns: 10 },
  ));

test('a list cut short, or of counts only, says so', () => {
  const [given] = fc.sample(
    facts.filter(({ entries }) => entries.length > 0),
    { numRuns: 1, seed: 1 },
  );
  if (given === undefined) throw new Error('no list');
  expect(JSON.stringify(registerList({ ...given, all: 9000 }))).toContain(
    `${given.entries.length} dòng mới nhất trong 9000 dòng`,
  );
  const register = { ...given.register, sensitivity: 'counts-only' as const };
  expect(JSON.stringify(registerList({ ...given, register }))).toContain('Lưu nội bộ');
});

test('of cases it says where each stands on the day of printing, and which were chosen', () => {
  const { life } = seededRegister('ST04');
  const [given] = fc.sample(
    facts.filter(({ entries }) => entries.length > 1),
    { numRuns: 1, seed: 2 },
  );
  if (given === undefined || life === undefined) throw new Error('no list');
  const standing = standingOf(life, { on: Day.parse('2023-05-02'), values: {} }, [], given.today);
  const entries = given.entries.map((entry) => ({ ...entry, standing }));
  const filter = EntryFilter.parse({ state: 'chua_triet_xoa' });
  const [part] = registerList({ ...given, entries, filter, register: { ...given.register, life } }).parts;
  const { head, rows } = tableOf(part?.blocks ?? []);
  const at = head[0]?.findIndex(({ text }) => text === 'Tình trạng') ?? -1;
  expect(rows.filter(({ kind }) => kind === 'plain').map(({ cells }) => cells[at]?.text)).toEqual(
    entries.map(() => 'Chưa triệt xóa'),
  );
  expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([head[0]?.length]));
  expect(JSON.stringify(part)).toContain('Tình trạng tính đến ngày 03/07/2023; chỉ gồm các dòng chưa triệt xóa.');
});
