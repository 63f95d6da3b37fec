import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntryId, RegisterImportId } from '../../../../shared/ids.ts';
import type { RegisterUndoConsent } from '../../../../shared/imports/registers/register-undo.ts';
import { registerHeadings } from '../../../../shared/registers/headings.ts';
import type { Register } from '../../../../shared/registers/registers.contract.ts';
import { aPrint } from '../../../builders/a-print.ts';
import { aList, placesIn2023, registerOf, saidIn, takeIn } from '../../../builders/a-register.ts';
import { january } from '../../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../../builders/an-app.ts';
import { contentOf } from '../../../builders/database-content.ts';
import { heldFigure } from '../../../builders/fed-register.ts';

const kind = 'Vi phạm của cơ sở kinh doanh';
const head = [registerHeadings.day, registerHeadings.placeCode, 'Nhóm hành vi', 'Số quyết định xử phạt', 'Ghi chú'];

/** A desk where so many fines of January came in a file. */
async function withFile(rows = 3, today = '2023-02-20') {
  const app = anApp({ today, host: { printPage: () => aPrint([2, 1]) } });
  const commune = (await placesIn2023(app)).find(({ level }) => level === 'commune');
  if (commune === undefined) throw new Error('no commune');
  const register = await registerOf(app, 'ST06');
  const day = new Date('2023-01-09T00:00:00Z');
  const lines = Array.from({ length: rows }, (_, at) => [day, commune.code, kind, at + 1, '']);
  const file = await aList([head, ...lines]);
  const taken = Object(await takeIn(app, register, file));
  if (taken.value?.import == null) throw new Error(JSON.stringify(taken));
  return { app, register, file, place: commune.id, id: RegisterImportId.parse(taken.value.import) };
}

const undo = ({ api }: TestApp, id: RegisterImportId, accept: RegisterUndoConsent[] = []) =>
  api.imports.undoRegisterImport({ id, reason: 'nhập nhầm sổ', accept });

const entriesOf = async ({ api }: TestApp, { code }: Register) =>
  (await api.registers.entries({ register: code, filter: {} })).entries;

describe('a file of a register taken back from its history', () => {
  test('takes its entries and their figures with it, says when and why, and may come again', async () => {
    const { app, register, file, place, id } = await withFile();
    const said = await saidIn(app, register);
    expect(heldFigure(app, 'KT05', january, place)).toBe(6);
    expect(await app.api.imports.registerUndoPlan({ id })).toMatchObject({ removed: 3, kept: [], gone: 0, locks: [] });
    expect(await undo(app, id)).toMatchObject({ done: true });
    expect(await entriesOf(app, register)).toEqual([]);
    expect(heldFigure(app, 'KT05', january, place)).toBeUndefined();
    const undone = { at: expect.stringMatching(/^2023-02-20T/), reason: 'nhập nhầm sổ' };
    expect(await app.api.imports.registerImports({ register: register.code })).toMatchObject([{ id, undone }]);
    await expect(undo(app, id)).rejects.toMatchObject({ error: { code: 'stale' } });
    expect(await takeIn(app, register, file)).toMatchObject({ value: { changed: 3 } });
    expect(await saidIn(app, register)).toEqual(said);
  });

  test('is one step, which itself goes back', async () => {
    const { app, register, place, id } = await withFile();
    const said = await saidIn(app, register);
    await undo(app, id);
    await app.api.undo.last({});
    expect(await saidIn(app, register)).toEqual(said);
    expect(heldFigure(app, 'KT05', january, place)).toBe(6);
    expect(await app.api.imports.registerImports({ register: register.code })).toMatchObject([{ undone: null }]);
  });

  test('leaves what was said of its entries since, once that is said yes to', async () => {
    const { app, register, id } = await withFile(4);
    const [changed, proved, removed] = await entriesOf(app, register);
    if (changed === undefined || proved === undefined || removed === undefined) throw new Error('no entries');
    const { id: _c, placeName: _p, district: _d, names: _n, standing: _s, ...content } = changed;
    await app.api.registers.change({ id: changed.id, entry: { ...content, note: 'đã gọi điện' } });
    await app.api.registers.remove({ id: removed.id });
    const paper = path.join(aFolder(), 'bien-ban.pdf');
    writeFileSync(paper, 'biên bản');
    expect(await app.call('registers.addEvidence', { id: proved.id, file: paper })).toMatchObject({ ok: true });
    const { kept, ...plan } = await app.api.imports.registerUndoPlan({ id });
    expect(plan).toMatchObject({ removed: 1, gone: 1 });
    expect(kept.map(({ entry, why }) => [entry, why]).toSorted()).toEqual(
      [
        [changed.id, 'changed'],
        [proved.id, 'proved'],
      ].toSorted(),
    );
    expect(await undo(app, id)).toMatchObject({ done: false });
    expect(await entriesOf(app, register)).toHaveLength(3);
    expect(await undo(app, id, ['kept'])).toMatchObject({ done: true });
    expect((await entriesOf(app, register)).map(({ id: entry }) => entry).toSorted()).toEqual(
      [changed.id, proved.id].toSorted(),
    );
  });

  test('is refused with the reason where a closed period holds its figures; nothing of it changes', async () => {
    const { app, id } = await withFile();
    await app.api.entry.lock({ period: january, reason: 'đã nộp' });
    const before = contentOf(app.dataFolder, ['fed_until']);
    expect(await undo(app, id, ['kept', 'prints'])).toMatchObject({
      done: false,
      plan: { locks: [{ kind: 'period', reason: 'đã nộp' }] },
    });
    expect(contentOf(app.dataFolder, ['fed_until'])).toEqual(before);
  });

  test('names the printed reports that hold its figures, and waits for a yes', async () => {
    const { app, id } = await withFile();
    const choice = { period: january, audience: 'inside' as const };
    await app.api.reports.confirmSeen({ choice, seen: (await app.api.reports.holds(choice)).held });
    const { id: printed } = await app.api.reports.print({ ...choice, folder: aFolder() });
    expect(await undo(app, id)).toMatchObject({ done: false, plan: { prints: [{ id: printed, isSealed: false }] } });
    expect(await undo(app, id, ['prints'])).toMatchObject({ done: true });
  });
});

test('an entry that a case went on from, or that another one points at, stays', async () => {
  const app = anApp({ today: '2023-02-20' });
  const place = (await placesIn2023(app)).find(({ level }) => level === 'district');
  if (place === undefined) throw new Error('no district');
  const register = await registerOf(app, 'ST04');
  const day = new Date('2023-01-09T00:00:00Z');
  const file = await aList([
    [registerHeadings.day, registerHeadings.placeCode, 'Địa bàn, tuyến (không ghi tên người, số nhà)', 'Ghi chú'],
    [day, place.code, 'Bến xe', ''],
    [day, place.code, 'Tuyến 6', ''],
  ]);
  const taken = Object(await takeIn(app, register, file));
  const [first] = await entriesOf(app, register);
  if (first === undefined || taken.value?.import == null) throw new Error(JSON.stringify(taken));
  const document = { number: '', day: null, title: '' };
  const step = { step: 'triet_xoa', on: '2023-02-01', values: {}, document, note: '' };
  expect(await app.call('registers.addStep', { entry: first.id, step })).toMatchObject({ ok: true });
  const id = RegisterImportId.parse(taken.value.import);
  const plan = await app.api.imports.registerUndoPlan({ id });
  expect(plan).toMatchObject({ removed: 1, kept: [{ entry: first.id, why: 'continued' }] });
});

test('whatever was done to its entries since, removed, kept and gone are all that the file brought, and no other entry goes', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('leave', 'change', 'remove'), { minLength: 1, maxLength: 6 }),
      async (fates) => {
        const { app, register, place, id } = await withFile(fates.length);
        const entry = { on: '2023-01-10', place, values: { hanh_vi: kind, quyet_dinh: 9 } };
        const blank = { document: { number: '', day: null, title: '' }, note: 'ghi tay' };
        await app.call('registers.add', { register: register.code, entry: { ...entry, ...blank } });
        const brought = (await entriesOf(app, register)).filter(({ note }) => note !== 'ghi tay');
        for (const [at, fate] of fates.entries()) {
          const each = brought[at];
          if (each === undefined) throw new Error('an entry for each');
          const { id: own, placeName: _p, district: _d, names: _n, standing: _s, ...content } = each;
          if (fate === 'remove') await app.api.registers.remove({ id: EntryId.parse(own) });
          if (fate === 'change') await app.api.registers.change({ id: own, entry: { ...content, note: 'khác' } });
        }
        const count = (fate: string) => fates.filter((each) => each === fate).length;
        const { plan } = await undo(app, id, ['kept']);
        expect([plan.removed, plan.kept.length, plan.gone]).toEqual([count('leave'), count('change'), count('remove')]);
        expect(await entriesOf(app, register)).toHaveLength(1 + count('change'));
        expect(heldFigure(app, 'KT05', january, place)).toBeGreaterThanOrEqual(9);
      },
    ),
    { numRuns: 8 },
  ));
