import { describe, expect, test } from 'vitest';
import type { AgencyKind } from '../../../shared/agencies/agency-seed.ts';
import { agenciesSeed, placesSeed, planSeed } from '../plan/seed-files.ts';

const { agencies } = agenciesSeed();
const { sections } = planSeed();
const { places } = placesSeed();
const ofKind = (kind: AgencyKind) => agencies.filter((agency) => agency.kind === kind);
const under = (section: string) => agencies.filter((agency) => agency.section === section);
const unique = (values: readonly string[]) => new Set(values).size === values.length;

describe('agencies', () => {
  test('codes, names and column names are unique; seq follows the headings', () => {
    expect(unique(agencies.map((agency) => agency.code))).toBe(true);
    expect(unique(agencies.map((agency) => agency.name))).toBe(true);
    expect(unique(agencies.map((agency) => agency.shortName))).toBe(true);
    expect(agencies.map((agency) => agency.seq)).toEqual(agencies.map((_, index) => index + 1));
    const order = sections.map((section) => section.code);
    const positions = agencies.flatMap(({ section }) => (section === null ? [] : [order.indexOf(section)]));
    expect(positions).toEqual([...positions].sort((one, other) => one - other));
    expect(positions).not.toContain(-1);
  });

  test('every heading of part IV has its bodies: 34 named ones and the rest of the press', () => {
    const headings = sections.filter((section) => section.parent === 'IV').map((section) => section.code);
    expect(headings.filter((code) => under(code).length === 0)).toEqual([]);
    const named = agencies.filter((agency) => agency.section !== null);
    expect(named.filter((agency) => !agency.collective)).toHaveLength(34);
    expect(named.filter((agency) => agency.collective).map((agency) => agency.code)).toEqual(['co-quan-bao-chi']);
  });

  test('names are those of the heading', () => {
    const titleOf = new Map(sections.map((section) => [section.code, section.title.toLowerCase()]));
    const strangers = agencies
      .filter(({ section }) => section !== null && section !== 'IV.11')
      .filter(({ name, section }) => !titleOf.get(section ?? '')?.includes(name.toLowerCase().replace(/ tỉnh$/u, '')));
    expect(strangers.map((agency) => agency.name)).toEqual([]);
  });

  test('one committee for each of the 12 districts, ending with its district', () => {
    const districts = places.filter((place) => place.level === 'district');
    expect(ofKind('district').map(({ name, place, validTo }) => ({ name, place, validTo }))).toEqual(
      districts.map(({ code, name, type, validTo }) => ({
        name: `Ủy ban nhân dân ${type.toLowerCase()} ${name}`,
        place: code,
        validTo,
      })),
    );
    expect(agencies.filter(({ kind, place }) => kind !== 'district' && place !== null)).toEqual([]);
  });
});

describe('binding', () => {
  test('a heading that begins "Đề nghị" requests; every other heading requires', () => {
    for (const { code, title } of sections.filter((section) => section.parent === 'IV')) {
      const expected = title.startsWith('Đề nghị') ? 'de-nghi' : 'yeu-cau';
      expect(new Set(under(code).map((agency) => agency.binding)), code).toEqual(new Set([expected]));
    }
  });

  test('Front, mass organisations, Procuracy and Court are only ever requested', () => {
    const requested = [...ofKind('front'), ...ofKind('justice')];
    expect(requested.filter((agency) => agency.section !== null)).toHaveLength(8);
    expect(requested.every((agency) => agency.binding === 'de-nghi')).toBe(true);
  });
});

test('the department that leads in 2023 ends on 28/02/2025', () => {
  const lead = agencies.find((agency) => agency.code === 'so-ldtbxh');
  expect(lead).toMatchObject({ section: 'IV.1', validFrom: null, validTo: '2025-02-28' });
  expect(lead?.note).toContain('chưa xác minh');
});
