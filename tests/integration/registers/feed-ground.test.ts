import path from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../electron/database/open.ts';
import { feedGround } from '../../../electron/registers/feed-ground.ts';
import { addEntry } from '../../../electron/registers/keep-entries.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { PlaceId } from '../../../shared/ids.ts';
import { definitionOf } from '../../builders/a-register.ts';
import { aContext, anApp } from '../../builders/an-app.ts';
import { aDistrict, addFine, aFine, fines, heldFigure } from '../../builders/fed-register.ts';

test('what entries are judged and counted by stays remembered while entries change', async () => {
  const context = aContext();
  const commune = context.handle.prepare("SELECT min(id) FROM place WHERE level = 'commune'").pluck().get();
  const before = await feedGround(context, context.db);
  await addEntry(context)({ register: fines, entry: aFine('2023-01-10', PlaceId.parse(commune), 3, 0) });
  const after = await feedGround(context, context.db);
  expect(after.registers).toBe(before.registers);
  expect(after.figures.elements).toBe(before.figures.elements);
});

test('a definition that another connection changed counts for the next entry', async () => {
  const app = anApp();
  const { commune } = await aDistrict(app);
  const january = PeriodCode.parse('2023-M01');
  await addFine(app, '2023-01-10', commune.id, 3);
  const other = connect(path.join(app.dataFolder, 'so-dieu-phoi.sqlite'));
  const { content } = await definitionOf(app, fines);
  const counting = { ...content, feeds: [{ element: 'KT05', how: { kind: 'count' } }] };
  other.prepare('UPDATE register SET content = ? WHERE code = ?').run(JSON.stringify(counting), fines);
  other.close();
  await addFine(app, '2023-01-11', commune.id, 4);
  expect(heldFigure(app, 'KT05', january, commune.id)).toBe(2);
});
