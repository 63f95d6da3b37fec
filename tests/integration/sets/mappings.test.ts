import { describe, expect, test } from 'vitest';
import { figuredElementsQuery } from '../../../electron/sets/figured-elements.repository.ts';
import { ElementCode } from '../../../shared/ids.ts';
import { aContext, anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

const mapping = (old: string, under: string, fromYear = 2023, note = '') => ({
  old: ElementCode.parse(old),
  new: ElementCode.parse(under),
  fromYear,
  note,
});

describe('a mapping typed by hand', () => {
  test('is kept, changed, taken away; each a step, each in the log', async () => {
    const app = anApp();
    const { api, dataFolder } = app;
    const shown = async () =>
      (await api.sets.inForce({})).mappings.map(({ old, new: under, fromYear }) => [old, under, fromYear]);
    expect(await api.sets.addMapping(mapping('TT01', 'TT02'))).toEqual({ changed: 1, problems: [] });
    expect(await api.sets.addMapping(mapping('TT01', 'TT02', 2024))).toEqual({ changed: 1, problems: [] });
    expect(await api.sets.addMapping(mapping('TT01', 'TT02', 2024))).toEqual({ changed: 0, problems: [] });
    expect(await shown()).toEqual([['TT01', 'TT02', 2024]]);
    expect(await api.sets.removeMapping({ old: ElementCode.parse('TT01'), new: ElementCode.parse('TT02') })).toEqual({
      changed: 1,
    });
    expect(await shown()).toEqual([]);
    await api.undo.last({});
    expect(await shown()).toEqual([['TT01', 'TT02', 2024]]);
    await api.undo.last({});
    expect(await shown()).toEqual([['TT01', 'TT02', 2023]]);
    const log = (contentOf(dataFolder).change_log ?? [])
      .map((row) => Object(row))
      .filter(({ entity }) => entity === 'set');
    expect(log.map(({ field, before, after, source }) => [field, before, after, source])).toEqual([
      ['mappings TT01 → TT02', null, '2023', 'hand'],
      ['mappings TT01 → TT02', '2023', '2024', 'hand'],
      ['mappings TT01 → TT02', '2024', null, 'hand'],
      ['mappings TT01 → TT02', null, '2024', 'undo'],
      ['mappings TT01 → TT02', '2024', '2023', 'undo'],
    ]);
  });

  test.each([
    ['a code that is not there', 'XX01', 'TT02', 'unknown-element'],
    ['a code to itself', 'TT01', 'TT01', 'mapping-circle'],
    ['a code that leads back', 'TT03', 'TT01', 'mapping-circle'],
    ['a flow to a stock', 'TT05', 'CS01', 'mapping-misfit'],
    ['a second answer to one', 'KH03', 'KH01', 'mapping-many'],
    ['one answer to a second', 'KH02', 'KH04', 'mapping-many'],
  ])('%s is refused and nothing is stored', async (_, old, under, kind) => {
    const app = anApp();
    await app.api.sets.addMapping(mapping('TT01', 'TT02'));
    await app.api.sets.addMapping(mapping('TT02', 'TT03'));
    await app.api.sets.addMapping(mapping('KH02', 'KH01'));
    const before = contentOf(app.dataFolder);
    expect(await app.api.sets.addMapping(mapping(old, under))).toMatchObject({ changed: 0, problems: [{ kind }] });
    expect(contentOf(app.dataFolder)).toEqual(before);
  });
});

test('elements with figures are found one by one, never by reading all figures', () => {
  const { handle } = aContext();
  const rows = handle.prepare(`EXPLAIN QUERY PLAN ${figuredElementsQuery}`).all();
  const plan = rows.map((row) => String(Object(row).detail)).join('\n');
  expect(plan).toMatch(/SEARCH v USING PRIMARY KEY \(element_id=\?\)/);
  expect(plan).toMatch(/SEARCH c USING COVERING INDEX value_change_figure \(element_id=\?\)/);
});
