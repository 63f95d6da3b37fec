import { utimesSync } from 'node:fs';
import path from 'node:path';
import type ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import type { FileAnswer, FileAnswers } from '../../../shared/imports/file-answer.ts';
import type { ScannedFile } from '../../../shared/imports/imports.contract.ts';
import { aStick, changed, firstCellOf, january, monthlyForm, sheetOfCommunes } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

const receivedOn = Day.parse('2023-01-17');
const correction = { reason: 'Đơn vị rà soát lại', document: '12/BC-UBND' };

const answersOf = (...given: readonly FileAnswer[]): FileAnswers => ({ given: [...given], blanks: 'keep' });

const given = ({ path: file, sha256 }: ScannedFile) => {
  if (sha256 === null) throw new Error(`${file} was not read`);
  return { path: file, sha256 };
};

/** A stick with one file: the first district's, changed by its clerk. */
async function aChangedFile(app: TestApp, change: (workbook: ExcelJS.Workbook) => void) {
  const { files } = await aStick(app);
  const folder = aFolder();
  await changed(files[0] ?? '', path.relative(path.dirname(files[0] ?? ''), path.join(folder, 'sua.xlsx')), change);
  const [file] = (await app.api.imports.scan({ folder })).files;
  if (file === undefined) throw new Error('one file');
  return { file, folder, original: files[0] ?? '' };
}

const storedOf = (app: TestApp, { recognised }: ScannedFile) => {
  if (recognised === null) throw new Error('not recognised');
  return app.api.forms.figures({ form: monthlyForm, district: recognised.placeId, period: january });
};

const firstChoice = (file: ScannedFile, at = 0): FileAnswer => {
  const answer = file.questions[0]?.choices[at]?.answer;
  if (answer === undefined) throw new Error('nothing to choose');
  return answer;
};

describe('a file that asks', () => {
  const ambiguous = (workbook: ExcelJS.Workbook) => {
    firstCellOf(workbook, 'TT02').value = '1.234';
  };

  test('waits; nothing of it is stored, looked at or applied or half answered', async () => {
    const app = anApp();
    const { file } = await aChangedFile(app, ambiguous);
    expect(file).toMatchObject({
      outcome: 'ask',
      counts: null,
      problems: [{ kind: 'ambiguous-number', found: '1.234' }],
    });
    const before = contentOf(app.dataFolder);
    const other = answersOf({ kind: 'merged-figures', sheet: 'Biểu xã', cell: 'A1' });
    expect(await app.api.imports.answer({ ...given(file), answers: other })).toMatchObject({ outcome: 'ask' });
    const { receipts, refused } = await app.api.imports.apply({
      files: [{ ...given(file), answers: other }],
      receivedOn,
    });
    expect([receipts, refused.map(({ problems }) => problems)]).toEqual([[], [file.problems]]);
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('is an ordinary file once it is answered, and its answers are kept with the receipt', async () => {
    const app = anApp();
    const { file, folder } = await aChangedFile(app, ambiguous);
    const answers = answersOf(firstChoice(file));
    const answered = await app.api.imports.answer({ ...given(file), answers });
    expect(answered).toMatchObject({ outcome: 'new', problems: [], questions: [{ chosen: 0 }] });
    const differences = await app.api.imports.preview({ ...given(file), answers });
    expect(differences.filter(({ element }) => element === 'TT02')[0]?.after?.value).toBe(1234);
    const junk = answersOf(firstChoice(file), { kind: 'merged-figures', sheet: 'Biểu xã', cell: 'A1' });
    const { receipts } = await app.api.imports.apply({ files: [{ ...given(file), answers: junk }], receivedOn });
    expect(receipts).toMatchObject([{ applied: true, answers, correction: null }]);
    expect((await storedOf(app, file)).find(({ element }) => element === 'TT02')).toMatchObject({ value: 1234 });
    expect(await app.api.imports.receipts({})).toMatchObject([{ answers }]);
    const again = await app.api.imports.answer({ ...given(file), answers: answersOf() });
    expect(again).toMatchObject({ outcome: 'received', problems: [], counts: { changed: 0, created: 0 } });
    const scan = await app.api.imports.scan({ folder });
    expect(scan.files).toMatchObject([{ outcome: 'received' }]);
    expect(await app.api.imports.inspect({ file: file.path })).toMatchObject({ outcome: 'import', reason: 'received' });
  });

  test('taken in before, it is compared by the answers it was taken in with', async () => {
    const app = anApp();
    const { file, original } = await aChangedFile(app, ambiguous);
    await app.api.imports.apply({ files: [{ ...given(file), answers: answersOf(firstChoice(file)) }], receivedOn });
    const [later] = (await app.api.imports.scan({ folder: path.dirname(original) })).files;
    if (later === undefined) throw new Error('the original');
    await app.api.imports.apply({ files: [{ ...given(later), correction }], receivedOn });
    expect(await app.api.imports.preview(given(file))).toMatchObject([{ element: 'TT02', after: { value: 1234 } }]);
  });

  test('can be answered from our copy after the stick was pulled, and in another run of the program from the stick', async () => {
    const app = anApp();
    const { file } = await aChangedFile(app, ambiguous);
    const elsewhere = { ...given(file), path: path.join(aFolder(), 'gone.xlsx') };
    const answers = answersOf(firstChoice(file));
    expect(await app.api.imports.answer({ ...elsewhere, answers })).toMatchObject({ outcome: 'new' });
    const otherRun = anApp({ dataFolder: app.dataFolder });
    expect(await otherRun.api.imports.answer({ ...elsewhere, answers })).toMatchObject({
      problems: [{ kind: 'file-changed' }],
    });
    const { receipts } = await otherRun.api.imports.apply({ files: [{ ...given(file), answers }], receivedOn });
    expect(receipts).toMatchObject([{ applied: true, answers }]);
  });

  test('by the head it is of another month: it is taken in there', async () => {
    const app = anApp({ today: '2023-02-17' });
    const { file } = await aChangedFile(app, (workbook) => {
      sheetOfCommunes(workbook).getCell('B5').value = 'Tháng 2 năm 2023';
    });
    expect(file).toMatchObject({ outcome: 'ask', recognised: { period: january } });
    const answers = answersOf(firstChoice(file, 1));
    const { receipts } = await app.api.imports.apply({
      files: [{ ...given(file), answers }],
      receivedOn: Day.parse('2023-02-17'),
    });
    expect(receipts).toMatchObject([{ recognised: { period: '2023-M02' } }]);
    expect(await storedOf(app, file)).toEqual([]);
  });

  test('what is left out by an answer is in the notes, and blank is not erased by it', async () => {
    const app = anApp();
    const { file, folder, original } = await aChangedFile(app, (workbook) => {
      const cell = firstCellOf(workbook, 'TT02');
      sheetOfCommunes(workbook).getCell(Number(cell.row), 3).value = 'Phường Khác';
    });
    const first = await app.api.imports.scan({ folder: path.dirname(original) });
    await app.api.imports.apply({ files: first.files.map(given), receivedOn });
    const [again] = (await app.api.imports.scan({ folder })).files;
    if (again === undefined) throw new Error('one file');
    const answers: FileAnswers = { ...answersOf(firstChoice(again, 1)), blanks: 'erase' };
    const answered = await app.api.imports.answer({ ...given(again), answers });
    expect(answered).toMatchObject({ outcome: 'same', counts: { changed: 0 }, storedBlanks: 0 });
    const [note] = answered.notes.filter(({ kind }) => kind === 'not-taken');
    expect(note?.kind === 'not-taken' ? note.cells.length : 0).toBeGreaterThan(0);
    expect(file.outcome).toBe('ask');
  });
});

describe('blanks against stored figures', () => {
  const taken = async () => {
    const app = anApp();
    const { files, folder } = await aStick(app);
    const first = await app.api.imports.scan({ folder });
    await app.api.imports.apply({ files: first.files.map(given), receivedOn });
    const target = path.relative(path.dirname(files[0] ?? ''), path.join(aFolder(), 'thieu.xlsx'));
    const blank = await changed(files[0] ?? '', target, (workbook) => {
      firstCellOf(workbook, 'TT02').value = null;
    });
    const [file] = (await app.api.imports.scan({ folder: path.dirname(blank) })).files;
    if (file === undefined) throw new Error('one file');
    return { app, file };
  };

  test('keep what is stored unless she says otherwise', async () => {
    const { app, file } = await taken();
    expect(file).toMatchObject({ outcome: 'same', storedBlanks: 1, counts: { changed: 0 } });
    const before = await storedOf(app, file);
    await app.api.imports.apply({ files: [given(file)], receivedOn });
    expect(await storedOf(app, file)).toEqual(before);
  });

  test('erase it when she says so: shown, counted, explained, with its history', async () => {
    const { app, file } = await taken();
    const answers: FileAnswers = { given: [], blanks: 'erase' };
    const answered = await app.api.imports.answer({ ...given(file), answers });
    expect(answered).toMatchObject({ outcome: 'correction', counts: { changed: 1 } });
    const [difference] = await app.api.imports.preview({ ...given(file), answers });
    expect(difference).toMatchObject({ element: 'TT02', after: null });
    const before = await storedOf(app, file);
    await app.api.imports.apply({ files: [{ ...given(file), answers, correction }], receivedOn });
    const after = await storedOf(app, file);
    expect(
      before.filter((each) => !after.some((kept) => kept.element === each.element && kept.placeId === each.placeId)),
    ).toMatchObject([{ element: 'TT02', placeId: difference?.placeId }]);
    if (difference === undefined) throw new Error('a difference');
    const history = await app.api.forms.history({
      element: difference.element,
      place: difference.placeId,
      period: january,
    });
    expect(history.map(({ state, fileName }) => [state, fileName])[0]).toEqual([null, 'thieu.xlsx']);
  });
});

describe('two files for one submission', () => {
  /** The district's file and another version of it side by side. */
  const two = async () => {
    const app = anApp();
    const { folder, files } = await aStick(app);
    const other = await changed(files[0] ?? '', 'ban khac.xlsx', (workbook) => {
      firstCellOf(workbook, 'TT03').value = 77;
    });
    utimesSync(other, new Date('2023-01-10'), new Date('2023-01-10'));
    const scan = (await app.api.imports.scan({ folder })).files;
    const [second, first] = [scan.find(({ path: at }) => at === other), scan.find(({ path: at }) => at !== other)];
    if (first === undefined || second === undefined) throw new Error('two files');
    return { app, folder, first, second };
  };

  test('that differ both wait, and neither is taken in without a word', async () => {
    const { app, first, second } = await two();
    expect([first, second]).toMatchObject([
      { outcome: 'ask', problems: [{ kind: 'conflicting-file', others: ['ban khac.xlsx'] }] },
      { outcome: 'ask', problems: [{ kind: 'conflicting-file', others: [first.fileName] }] },
    ]);
    expect(await app.api.imports.preview(given(second))).not.toEqual([]);
    const { receipts, refused } = await app.api.imports.apply({ files: [first, second].map(given), receivedOn });
    expect([receipts, refused.length]).toEqual([[], 2]);
  });

  test.each([0, 1])('the one she names is taken in and the other is not, in whatever order (%i)', async (order) => {
    const { app, folder, first, second } = await two();
    const answers = answersOf({ kind: 'conflicting-file', sha256: given(second).sha256 });
    const files = (order === 0 ? [first, second] : [second, first]).map((file) => ({ ...given(file), answers }));
    expect(await app.api.imports.answer({ ...given(first), answers })).toMatchObject({
      outcome: 'refused',
      problems: [{ kind: 'superseded', by: 'ban khac.xlsx' }],
    });
    expect(await app.api.imports.answer({ ...given(second), answers })).toMatchObject({ outcome: 'new' });
    const { receipts, refused } = await app.api.imports.apply({ files, receivedOn });
    expect(receipts).toMatchObject([{ fileName: 'ban khac.xlsx', answers }]);
    expect(refused).toMatchObject([{ problems: [{ kind: 'superseded' }] }]);
    await app.api.imports.scan({ folder });
    expect(await app.api.imports.answer({ ...given(first), answers })).toMatchObject({ outcome: 'refused' });
    expect(await app.api.imports.answer({ ...given(first), answers: answersOf() })).toMatchObject({
      outcome: 'correction',
    });
  });

  test('a file that was taken in before is in no conflict: the other one corrects it', async () => {
    const { app, folder, first, second } = await two();
    const answers = answersOf({ kind: 'conflicting-file', sha256: given(first).sha256 });
    await app.api.imports.apply({ files: [{ ...given(first), answers }], receivedOn });
    const again = (await app.api.imports.scan({ folder })).files;
    expect(again.find(({ path: at }) => at === second.path)).toMatchObject({
      outcome: 'correction',
      corrects: { fileName: first.fileName, receivedOn },
    });
  });

  test('that say the same are none', async () => {
    const app = anApp();
    const { folder, files } = await aStick(app);
    await changed(files[0] ?? '', 'luu lai.xlsx', (workbook) => {
      workbook.creator = 'phần mềm khác';
    });
    const scan = (await app.api.imports.scan({ folder })).files;
    expect(scan.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  });
});

test('a corrected file is not taken in without reason and document; both are on its receipt', async () => {
  const app = anApp();
  const { folder, files } = await aStick(app);
  const first = await app.api.imports.scan({ folder });
  const { receipts: before } = await app.api.imports.apply({ files: first.files.map(given), receivedOn });
  await changed(files[0] ?? '', 'ban sua.xlsx', (workbook) => {
    firstCellOf(workbook, 'TT03').value = 77;
  });
  const file = (await app.api.imports.scan({ folder })).files.find(({ fileName }) => fileName === 'ban sua.xlsx');
  if (file === undefined) throw new Error('the corrected file');
  const stored = await storedOf(app, file);
  expect(await app.api.imports.apply({ files: [given(file)], receivedOn })).toMatchObject({
    receipts: [],
    refused: [{ problems: [{ kind: 'correction-unexplained', receipt: before[0]?.id, receivedOn: '17/01/2023' }] }],
  });
  expect(await storedOf(app, file)).toEqual(stored);
  for (const wrong of [
    { reason: ' ', document: '1' },
    { reason: 'a', document: '' },
  ]) {
    await expect(
      app.api.imports.apply({ files: [{ ...given(file), correction: wrong }], receivedOn }),
    ).rejects.toMatchObject({ error: { code: 'invalid-input' } });
  }
  const { receipts } = await app.api.imports.apply({ files: [{ ...given(file), correction }], receivedOn });
  expect(receipts).toMatchObject([{ applied: true, correction }]);
  expect((await app.api.imports.receipts({})).map((each) => each.correction)).toEqual([correction, null]);
});
