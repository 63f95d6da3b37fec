import { copyFileSync, readFileSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { findingKey } from '../../../shared/checks/find.ts';
import { RegimeCode, Sha256 } from '../../../shared/ids.ts';
import type { ScannedFile } from '../../../shared/imports/imports.contract.ts';
import { aStick, changed, firstCellOf, january, monthlyForm, writeBytes } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

const on = (text: string) => Day.parse(text);

const given = ({ path: file, sha256 }: ScannedFile) => {
  if (sha256 === null) throw new Error(`${file} was not read`);
  return { path: file, sha256 };
};

const correction = { reason: 'Đơn vị rà soát lại', document: '12/BC-UBND' };

const scanned = async (app: TestApp, folder: string) => (await app.api.imports.scan({ folder })).files;

async function stored(app: TestApp, file: ScannedFile) {
  if (file.recognised === null) throw new Error('not recognised');
  return app.api.forms.figures({ form: monthlyForm, district: file.recognised.placeId, period: january });
}

test('twelve files in: counts add up to the input cells, every figure is stored, the board says on time', async () => {
  const app = anApp({ today: '2023-01-17' });
  const { folder } = await aStick(app, 12);
  const files = await scanned(app, folder);
  expect(files.map(({ outcome }) => outcome)).toEqual(Array(12).fill('new'));
  const { receipts, refused } = await app.api.imports.apply({ files: files.map(given), receivedOn: on('2023-01-17') });
  expect(refused).toEqual([]);
  expect(receipts.every(({ applied }) => applied)).toBe(true);
  for (const file of files) {
    const counts = file.counts ?? { created: 0, changed: 0, same: 0, blank: 0 };
    expect(await stored(app, file)).toHaveLength(counts.created);
  }
  const cells = files.reduce(
    (sum, { counts }) => sum + (counts ? counts.created + counts.changed + counts.same + counts.blank : 0),
    0,
  );
  // 204 communes × 18 elements and 12 districts × (TT04, TT07, CS05, KT01–08, DT01–10, NL01–02, KP01–04 = 27).
  expect(cells).toBe(204 * 18 + 12 * 27);
  const board = await app.api.submissions.board({ regime: RegimeCode.parse('CD01'), period: january });
  expect(board.map(({ state }) => state)).toEqual(Array(12).fill('on-time'));
});

describe('the same again', () => {
  test('the very same file, under another name, changes nothing', async () => {
    const app = anApp();
    const { folder } = await aStick(app);
    const [file] = await scanned(app, folder);
    if (!file) throw new Error('one file');
    const first = await app.api.imports.apply({ files: [given(file)], receivedOn: on('2023-01-17') });
    const before = await stored(app, file);
    const renamed = renamedCopy(file.path);
    const [again] = (await scanned(app, folder)).filter(({ path: found }) => found === renamed);
    if (!again) throw new Error('the renamed file');
    expect(again.outcome).toBe('received');
    const second = await app.api.imports.apply({ files: [given(again)], receivedOn: on('2023-01-18') });
    expect(second.receipts).toMatchObject([{ id: first.receipts[0]?.id, applied: false, receivedOn: '2023-01-17' }]);
    expect(await stored(app, file)).toEqual(before);
    expect(await app.api.imports.receipts({})).toHaveLength(1);
  });

  test('twice on one stick: taken in under the name that was ticked first, the other is told by its own', async () => {
    const app = anApp();
    const { folder, files } = await aStick(app);
    const renamed = renamedCopy(files[0] ?? '');
    const both = await scanned(app, folder);
    const first = both.filter(({ path: found }) => found === renamed);
    const second = both.filter(({ path: found }) => found !== renamed);
    const { receipts } = await app.api.imports.apply({
      files: [...first, ...second].map(given),
      receivedOn: on('2023-01-17'),
    });
    expect(receipts.map(({ fileName, applied }) => [fileName, applied])).toEqual([
      [path.basename(renamed), true],
      [path.basename(files[0] ?? ''), false],
    ]);
    expect(await app.api.imports.receipts({})).toMatchObject([{ fileName: path.basename(renamed) }]);
  });

  test('saved again by another program, its figures are all "same" and nothing is written', async () => {
    const app = anApp();
    const { folder, files: paths } = await aStick(app);
    const [file] = await scanned(app, folder);
    if (!file?.counts) throw new Error('one file');
    await app.api.imports.apply({ files: [given(file)], receivedOn: on('2023-01-17') });
    await changed(paths[0] ?? '', 'luu lai.xlsx', (workbook) => {
      workbook.creator = 'phần mềm khác';
    });
    const again = (await scanned(app, folder)).find(({ fileName }) => fileName === 'luu lai.xlsx');
    expect(again?.outcome).toBe('same');
    expect(again?.counts).toEqual({ created: 0, changed: 0, same: file.counts.created, blank: file.counts.blank });
  });
});

test('a correction shows what was and what comes, with its cell; the first receipt day stays', async () => {
  const app = anApp({ today: '2023-01-20' });
  const { folder, files } = await aStick(app);
  const [first] = await scanned(app, folder);
  if (!first) throw new Error('one file');
  await app.api.imports.apply({ files: [given(first)], receivedOn: on('2023-01-17') });
  const correctedPath = await changed(files[0] ?? '', 'ban sua.xlsx', (workbook) => {
    firstCellOf(workbook, 'TT03').value = 987654;
  });
  const corrected = (await scanned(app, folder)).find(({ path: found }) => found === correctedPath);
  if (!corrected) throw new Error('the corrected file');
  expect(corrected).toMatchObject({ outcome: 'correction', counts: { changed: 1, created: 0 } });
  const [difference] = await app.api.imports.preview(given(corrected));
  expect(difference).toMatchObject({ element: 'TT03', sheet: 'Biểu xã', after: { state: 'number', value: 987654 } });
  await app.api.imports.apply({ files: [{ ...given(corrected), correction }], receivedOn: on('2023-01-20') });
  if (!difference || !first.recognised) throw new Error('a difference');
  const history = await app.api.forms.history({
    element: difference.element,
    place: difference.placeId,
    period: january,
  });
  expect(history.map(({ value, cell, fileName }) => [value, cell, fileName])).toEqual([
    [987654, difference.cell, 'ban sua.xlsx'],
    [difference.before?.value, difference.cell, first.fileName],
  ]);
  const board = await app.api.submissions.board({ regime: RegimeCode.parse('CD01'), period: january });
  expect(board.find(({ placeId }) => placeId === first.recognised?.placeId)).toMatchObject({
    state: 'on-time',
    receivedOn: '2023-01-17',
    files: 2,
  });
});

test('a file that changed after it was looked at is not taken in', async () => {
  const app = anApp();
  const { folder } = await aStick(app);
  const [file] = await scanned(app, folder);
  if (!file) throw new Error('one file');
  const otherRun = anApp({ dataFolder: app.dataFolder });
  unlinkSync(file.path);
  const { refused } = await otherRun.api.imports.apply({ files: [given(file)], receivedOn: on('2023-01-17') });
  expect(refused).toMatchObject([{ fileName: file.fileName, problems: [{ kind: 'file-changed' }] }]);
  expect(await stored(app, file)).toEqual([]);
});

test('one bad file among good ones: the good are taken, their receipts come back, the bad one is named', async () => {
  const app = anApp();
  const { folder } = await aStick(app, 2);
  const [first, second] = await scanned(app, folder);
  if (!first || !second) throw new Error('two files');
  const wrong = { path: second.path, sha256: given(first).sha256.replace(/^./, (c) => (c === '0' ? '1' : '0')) };
  const answer = await app.api.imports.apply({
    files: [given(first), { ...wrong, sha256: Sha256.parse(wrong.sha256) }],
    receivedOn: on('2023-01-17'),
  });
  expect(answer.receipts).toHaveLength(1);
  expect(answer.refused).toMatchObject([{ fileName: second.fileName, problems: [{ kind: 'file-changed' }] }]);
  const later = await app.api.imports.apply({ files: [given(second)], receivedOn: on('2023-01-17') });
  expect(later.receipts).toMatchObject([{ applied: true }]);
});

test('figures typed first, then the file: it changes nothing but is received, so the district is on time', async () => {
  const app = anApp();
  const { folder, files: paths } = await aStick(app);
  const [file] = await scanned(app, folder);
  if (!file?.recognised) throw new Error('one file');
  await app.api.imports.apply({ files: [given(file)], receivedOn: on('2023-01-17') });
  await changed(paths[0] ?? '', 'ban thu hai.xlsx', (workbook) => {
    workbook.creator = 'phần mềm khác';
  });
  const same = (await scanned(app, folder)).find(({ fileName }) => fileName === 'ban thu hai.xlsx');
  if (!same) throw new Error('the second file');
  expect(same.outcome).toBe('same');
  const { receipts } = await app.api.imports.apply({ files: [given(same)], receivedOn: on('2023-01-18') });
  expect(receipts).toMatchObject([{ applied: true, counts: { created: 0, changed: 0 } }]);
  const board = await app.api.submissions.board({ regime: RegimeCode.parse('CD01'), period: january });
  expect(board.find(({ placeId }) => placeId === file.recognised?.placeId)).toMatchObject({
    files: 2,
    receivedOn: '2023-01-17',
  });
});

test.each([
  ['2150-01-01', 'after today'],
  ['1901-01-01', 'before the period'],
])('a received day of %s (%s) is refused', async (day) => {
  const app = anApp();
  const { folder } = await aStick(app);
  const [file] = await scanned(app, folder);
  if (!file) throw new Error('one file');
  const answer = await app.api.imports.apply({ files: [given(file)], receivedOn: on(day) }).then(
    ({ refused }) => refused.flatMap(({ problems }) => problems.map(({ kind }) => kind)),
    () => ['invalid-input'],
  );
  expect(answer).toEqual([day > '2023' ? 'invalid-input' : 'received-before-period']);
  expect(await app.api.imports.receipts({})).toEqual([]);
});

test('equal damaged files are each told what they are', async () => {
  const app = anApp();
  const folder = aFolder();
  for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx']) writeBytes(folder, name, 'PK\u0003\u0004 cut');
  const reasons = (await scanned(app, folder)).flatMap(({ problems }) => problems);
  expect(new Set(reasons.map((problem) => JSON.stringify(problem))).size).toBe(1);
  expect(reasons).toHaveLength(4);
});

test('the original is kept by its content', async () => {
  const app = anApp();
  const { folder } = await aStick(app);
  const [file] = await scanned(app, folder);
  if (!file) throw new Error('one file');
  await app.api.imports.apply({ files: [given(file)], receivedOn: on('2023-01-17') });
  const kept = readFileSync(path.join(app.dataFolder, 'tep-goc', `${file.sha256}.xlsx`));
  expect(kept.equals(readFileSync(file.path))).toBe(true);
});

test('an indicator leads to file, sheet and cell', async () => {
  const app = anApp();
  const { folder } = await aStick(app);
  const [file] = await scanned(app, folder);
  if (!file) throw new Error('one file');
  await app.api.imports.apply({ files: [given(file)], receivedOn: on('2023-01-17') });
  const table = await app.api.indicators.table({ period: january });
  const signed = table.find(({ clause, denominator }) => clause === 'II.3' && denominator !== null);
  if (!signed) throw new Error('the indicator of II.3');
  const [numerator] = (
    await app.api.explain.indicator({ indicator: signed.code, place: null, cumulative: true, period: january })
  ).sides;
  const figures = numerator?.districts.flatMap(({ places }) => places.flatMap((place) => place.figures)) ?? [];
  const counted = figures.filter(({ use }) => use === 'counted');
  expect(counted.reduce((sum, { figure }) => sum + (figure?.value ?? 0), 0)).toBe(signed.numerator.value);
  for (const { element, place, period } of counted) {
    const { change } = await app.api.explain.source({ element, place, period, trailOnly: true });
    expect(change).toMatchObject({
      fileName: file.fileName,
      sheet: 'Biểu xã',
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
    });
  }
});

function renamedCopy(file: string): string {
  const target = path.join(path.dirname(file), 'ten khac.xlsx');
  copyFileSync(file, target);
  return target;
}

describe('a file with errors', () => {
  /** More commitments than businesses at the first commune. */
  const aWrongFile = async (app: TestApp) => {
    const { files } = await aStick(app);
    const wrong = await changed(files[0] ?? '', 'sai.xlsx', (workbook) => {
      firstCellOf(workbook, 'CS02').value = 50;
    });
    unlinkSync(files[0] ?? '');
    const scan = await scanned(app, path.dirname(wrong));
    const file = scan.find(({ path: at }) => at === wrong);
    if (file?.recognised === undefined || file.recognised === null) throw new Error('not recognised');
    const figures = (await app.api.imports.preview(given(file))).flatMap(({ element, placeId, after }) =>
      after === null ? [] : [{ element, placeId, ...after }],
    );
    const { placeId: district, period } = file.recognised;
    const found = await app.api.checks.proposed({ district, period, figures });
    const errors = found.filter(({ severity }) => severity === 'error').map(findingKey);
    return { file: given(file), errors };
  };
  const receivedOn = on('2023-01-17');

  test('is refused whole until each of its errors is confirmed', async () => {
    const app = anApp();
    const { file, errors } = await aWrongFile(app);
    expect(errors).toHaveLength(1);
    const before = contentOf(app.dataFolder);
    const refusal = { receipts: [], refused: [{ problems: [{ kind: 'errors-not-confirmed', count: 1 }] }] };
    expect(await app.api.imports.apply({ files: [file], receivedOn })).toMatchObject(refusal);
    const other = { ...file, confirmed: ['QT99 1'] };
    expect(await app.api.imports.apply({ files: [other], receivedOn })).toMatchObject(refusal);
    expect(contentOf(app.dataFolder)).toEqual(before);
    const confirmed = { ...file, confirmed: errors };
    expect(await app.api.imports.apply({ files: [confirmed], receivedOn })).toMatchObject({ refused: [] });
  });

  test('with a good one beside it: the good one is taken in, the other told', async () => {
    const app = anApp();
    const { file } = await aWrongFile(app);
    const { folder } = await aStick(app, 2);
    const good = (await scanned(app, folder)).at(-1);
    if (good === undefined) throw new Error('no second file');
    const answer = await app.api.imports.apply({ files: [file, given(good)], receivedOn });
    expect(answer.receipts).toHaveLength(1);
    expect(answer.refused).toMatchObject([{ fileName: 'sai.xlsx' }]);
  });
});
