import { describe, expect, test } from 'vitest';
import { ElementCode } from '../../../shared/ids.ts';
import {
  changesOf,
  editedSet,
  exported,
  jsonFile,
  keepAll,
  problemsOf,
  setOf,
  takenIn,
} from '../../builders/a-set-file.ts';
import { aDistrict, number, typed } from '../../builders/a-sheet.ts';
import { january, monthlyForm } from '../../builders/a-stick.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

const histories = ['change_log'];

/** Name of TT01, severity of QT01, and what CT-II.1.c wants. */
const threeCells = (file: string) =>
  editedSet(file, (sheet) => {
    sheet('Trường số liệu').getCell('B2').value = 'Số hình thức truyền thông đã tổ chức';
    sheet('Quy tắc').getCell('B2').value = 'lỗi';
    sheet('Mức chỉ tiêu').getCell('F5').value = 85.5;
  });

describe('a set that went out and came back', () => {
  test.each(['xlsx', 'json'] as const)('unedited, as %s: nothing would change', async (format) => {
    const app = anApp();
    const preview = await app.api.sets.preview({ file: await exported(app, format), missing: keepAll });
    expect(preview.problems).toEqual([]);
    expect(preview.renamed).toBe(false);
    expect(changesOf(preview)).toEqual([]);
    expect(preview.differences.map(({ kind, same }) => [kind, same])).toEqual([
      ['elements', 55],
      ['forms', 4],
      ['rules', 26],
      ['indicators', 17],
      ['targets', 17],
      ['mappings', 0],
    ]);
  });

  test('with three cells edited: the preview says these three, and they are what is stored', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    const element = ElementCode.parse('TT01');
    await typed(app, [{ element, place: commune, figure: number(3) }]);
    const before = contentOf(app.dataFolder, histories);
    const file = await threeCells(await exported(app, 'xlsx'));
    const preview = await app.api.sets.preview({ file, missing: keepAll });
    expect(preview.problems).toEqual([]);
    expect(changesOf(preview)).toEqual([
      'elements TT01 Tên trường số liệu: Số hình thức tuyên truyền đã tổ chức → Số hình thức truyền thông đã tổ chức',
      'rules QT01 Mức: cảnh báo → lỗi',
      'targets CT-II.1.c Phần trăm: 80 → 85,5',
    ]);
    expect(contentOf(app.dataFolder, histories)).toEqual(before);

    expect(await takenIn(app, file)).toEqual({ changed: 3, problems: [] });
    const now = await setOf(app);
    expect(now.elements[0]?.name).toBe('Số hình thức truyền thông đã tổ chức');
    expect(now.rules[0]?.severity).toBe('error');
    expect(now.targets[3]?.value).toEqual({ n: 855, scale: 1 });
    expect((await app.api.entry.detail({ element, place: commune, period: january })).series.at(-1)).toMatchObject({
      figure: number(3),
    });

    expect(await app.api.undo.last({})).toEqual({ undone: { operation: 'sets.apply' } });
    expect(contentOf(app.dataFolder, histories)).toEqual(before);
  });

  test('every change is in the log, the values as people read them', async () => {
    const app = anApp();
    await takenIn(app, await threeCells(await exported(app, 'xlsx')));
    const log = (contentOf(app.dataFolder).change_log ?? []).map((row) => Object(row));
    expect(
      log.filter(({ entity }) => entity === 'set').map(({ field, before, after }) => [field, before, after]),
    ).toEqual([
      [
        'elements TT01 Tên trường số liệu',
        'Số hình thức tuyên truyền đã tổ chức',
        'Số hình thức truyền thông đã tổ chức',
      ],
      ['rules QT01 Mức', 'cảnh báo', 'lỗi'],
      ['targets CT-II.1.c Phần trăm', '80', '85,5'],
    ]);
  });

  test('a file that was changed, or a set that was, after the preview: nothing is taken in', async () => {
    const app = anApp();
    const file = await threeCells(await exported(app, 'xlsx'));
    const other = jsonFile({ ...(await setOf(app)), name: 'Khác' });
    const seen = await app.api.sets.preview({ file, missing: keepAll });
    const before = contentOf(app.dataFolder, histories);
    const given = { missing: keepAll, sha256: seen.sha256, stored: seen.stored };
    await expect(app.api.sets.apply({ ...given, file: other })).rejects.toMatchObject({ error: { code: 'stale' } });
    expect(contentOf(app.dataFolder, histories)).toEqual(before);

    const { commune } = await aDistrict(app);
    await typed(app, [{ element: ElementCode.parse('TT01'), place: commune, figure: number(3) }]);
    await expect(app.api.sets.apply({ ...given, file })).rejects.toMatchObject({ error: { code: 'stale' } });
    expect((await setOf(app)).rules[0]?.severity).toBe('warning');
  });
});

test('an indicator and where it comes from are changed and taken back', async () => {
  const app = anApp();
  const set = await setOf(app);
  const [first, ...rest] = set.indicators;
  const changed = { ...first, origin: 'official', parts: ['KH05', 'KH06'], note: 'Theo quyết định.' };
  const before = contentOf(app.dataFolder, histories);
  expect(await takenIn(app, jsonFile({ ...set, indicators: [changed, ...rest] }))).toEqual({
    changed: 1,
    problems: [],
  });
  expect((await setOf(app)).indicators[0]).toEqual(changed);
  await app.api.undo.last({});
  expect(contentOf(app.dataFolder, histories)).toEqual(before);

  expect(await takenIn(app, jsonFile({ ...set, indicators: [{ ...first, origin: 'official' }, ...rest] }))).toEqual({
    changed: 1,
    problems: [],
  });
  expect((await setOf(app)).indicators[0]).toEqual({ ...first, origin: 'official' });
});

describe('the meaning of a code', () => {
  const asStock = async (app: ReturnType<typeof anApp>) => {
    const set = await setOf(app);
    const [first, ...rest] = set.elements;
    return jsonFile({ ...set, elements: [{ ...first, kind: 'stock', levels: ['commune', 'district'] }, ...rest] });
  };

  test('changes as long as nothing was counted by it', async () => {
    const app = anApp();
    expect(await takenIn(app, await asStock(app))).toEqual({ changed: 1, problems: [] });
    expect((await setOf(app)).elements[0]).toMatchObject({ kind: 'stock', levels: ['commune', 'district'] });
    await app.api.undo.last({});
    expect((await setOf(app)).elements[0]).toMatchObject({ kind: 'flow', levels: ['commune'] });
  });

  test('stays once it has figures, or had any', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    const element = ElementCode.parse('TT01');
    await typed(app, [{ element, place: commune, figure: number(3) }]);
    await typed(app, [{ element, place: commune, figure: null }]);
    const file = await asStock(app);
    const before = contentOf(app.dataFolder);
    expect(problemsOf(await app.api.sets.preview({ file, missing: keepAll }))).toEqual([
      ['meaning-changed', 'elements[0].kind', 'TT01'],
      ['meaning-changed', 'elements[0].levels', 'TT01'],
    ]);
    expect((await takenIn(app, file)).problems).toHaveLength(2);
    expect(contentOf(app.dataFolder)).toEqual(before);
  });
});

describe('a form that changes', () => {
  const withoutOne = (file: string) =>
    editedSet(file, (sheet) => {
      sheet('Nhóm trong biểu').getCell('E2').value = 'TT01; TT02; TT03; TT04; TT05';
    });

  test('is a new version; a workbook issued before is refused as an old one', async () => {
    const app = anApp({ today: '2023-02-10' });
    const issue = async (folder: string) =>
      (await app.api.forms.issue({ form: monthlyForm, period: january, folder })).files[0]?.path ?? '';
    const [old, recent] = [aFolder(), aFolder()];
    await issue(old);
    expect(await takenIn(app, await withoutOne(await exported(app, 'xlsx')))).toEqual({ changed: 1, problems: [] });
    await issue(recent);
    const form = (await app.api.forms.list({})).find(({ code }) => code === monthlyForm);
    expect(form).toMatchObject({ version: 2 });
    expect(form?.blocks[0]?.groups[0]?.elements.map(({ code }) => code)).toEqual([
      'TT01',
      'TT02',
      'TT03',
      'TT04',
      'TT05',
    ]);
    const { files } = await app.api.imports.scan({ folder: old });
    expect(files[0]?.problems).toEqual([{ kind: 'unknown-version', found: '1', expected: '2' }]);
    const scanned = await app.api.imports.scan({ folder: recent });
    expect(scanned.files[0]?.problems).toEqual([{ kind: 'no-figures' }]);
  });

  test('keeps its cells in other periods of the plan, but none for what it lost', async () => {
    const app = anApp({ today: '2023-02-10' });
    const { district, commune } = await aDistrict(app);
    const element = ElementCode.parse('TT06');
    await typed(app, [{ element, place: commune, figure: number(7) }]);
    await takenIn(app, await withoutOne(await exported(app, 'xlsx')));
    const sheet = await app.api.entry.sheet({ form: monthlyForm, district, period: january });
    expect(sheet.cells.some((cell) => cell.element === element)).toBe(false);
    expect((await app.api.forms.history({ element, place: commune, period: january }))[0]).toMatchObject({ value: 7 });
    const refused = await typed(app, [{ element, place: commune, figure: number(8) }]);
    expect(refused.refused).toMatchObject([{ problem: 'locked', lock: { kind: 'other-period-kind' } }]);
  });
});
