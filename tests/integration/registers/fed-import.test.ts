import { expect, test } from 'vitest';
import { ElementCode } from '../../../shared/ids.ts';
import { aStick, changed, firstCellOf, january } from '../../builders/a-stick.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';
import { aDistrict, addFine, heldFigure } from '../../builders/fed-register.ts';
import { takeIn } from '../imports/history-desk.ts';

const element = ElementCode.parse('KT05');

const fedFindings = async ({ api }: TestApp) =>
  (await api.checks.period({ period: january })).filter(({ rule }) => rule === 'theo-so:KT05');

test('a file that says otherwise: the preview tells, the register holds, the figure is kept beside and may be chosen', async () => {
  const app = anApp({ today: '2023-01-18' });
  const { commune, district } = await aDistrict(app);
  const { folder, files } = await aStick(app);
  await addFine(app, '2023-01-10', commune.id, 3);
  const proposed = { element, placeId: commune.id, state: 'number' as const, value: 8 };
  const preview = await app.api.checks.proposed({ district: district.id, period: january, figures: [proposed] });
  expect(preview.find(({ kind }) => kind === 'fed-differs')).toMatchObject({ left: 3, right: 8, accepted: null });
  expect(preview.flatMap(({ figures }) => figures).find((figure) => figure.element === element)?.value).toBe(3);
  await takeIn(app, folder);
  const held = () => heldFigure(app, 'KT05', january, commune.id);
  expect(held()).toBe(3);
  expect(await fedFindings(app)).toMatchObject([{ placeId: commune.id, left: 3 }]);
  const corrected = await changed(files[0] ?? '', 'ban sua.xlsx', (workbook) => {
    firstCellOf(workbook, 'KT05').value = 8;
  });
  const before = await app.api.imports.scan({ folder });
  expect(before.files.find(({ path: file }) => file === corrected)).toMatchObject({
    outcome: 'correction',
    counts: { created: 0, changed: 1 },
  });
  const [second] = await takeIn(app, folder);
  expect(held()).toBe(3);
  expect(await fedFindings(app)).toMatchObject([{ left: 3, right: 8 }]);

  await app.api.registers.choose({ element, place: commune.id, period: january, holds: 'report', reason: 'đúng hơn' });
  expect(held()).toBe(8);
  const { change, original } = await app.api.explain.source({ element, place: commune.id, period: january });
  expect(change).toMatchObject({ kind: 'register', fileName: 'ban sua.xlsx', register: { code: 'ST06' } });
  expect(original).toMatchObject({ kind: 'read', agrees: true });
  if (second === undefined) throw new Error('a receipt');
  const { done } = await app.api.imports.undo({ id: second, reason: 'nhầm', accept: [] });
  expect(done).toBe(true);
  expect(held()).not.toBe(8);
  expect(await fedFindings(app)).toMatchObject([{ left: 3, right: held() }]);
});
