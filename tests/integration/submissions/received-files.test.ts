import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import type { ScannedFile } from '../../../shared/imports/imports.contract.ts';
import { boardOf, cellOf, obligationOf } from '../../builders/a-board.ts';
import { aStick, changed, firstCellOf } from '../../builders/a-stick.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';

const day = (text: string) => Day.parse(text);

/** Takes in all that a folder holds; what was taken in before changes nothing. */
async function takeIn({ api }: TestApp, folder: string, on: string) {
  const { files } = await api.imports.scan({ folder });
  return api.imports.apply({ files: files.flatMap(withHash), receivedOn: day(on) });
}

const correction = { reason: 'Đơn vị rà soát lại', document: '12/BC-UBND' };
const withHash = ({ path, sha256 }: ScannedFile) => (sha256 === null ? [] : [{ path, sha256, correction }]);

/** The first file of a stick is that of the first district. */
const january = async ({ api }: TestApp) => {
  const { state, receivedOn, workingDaysLate } = cellOf(await boardOf(api), 'TP Sơn La', '2023-M01');
  return [state, receivedOn, workingDaysLate];
};

const corrected = (file: string, name: string, value: number) =>
  changed(file, name, (workbook) => {
    firstCellOf(workbook, 'CS01').value = value;
  });

const someFile = (files: readonly string[]): string => {
  const [first] = files;
  if (first === undefined) throw new Error('one file');
  return first;
};

describe('the day a stick was received', () => {
  test('sets the date; a corrected file and a paper keep the first', async () => {
    const app = anApp({ today: '2023-01-30' });
    const stick = await aStick(app);
    await takeIn(app, stick.folder, '2023-01-18');
    expect(await january(app)).toEqual(['late', '2023-01-18', 1]);
    await corrected(someFile(stick.files), 'ban sua.xlsx', 77);
    await takeIn(app, stick.folder, '2023-01-27');
    const obligation = obligationOf(await boardOf(app.api), 'TP Sơn La', '2023-M01');
    await app.api.deadlines.receive({ obligations: [obligation], on: day('2023-01-30'), documentNumber: '15/BC' });
    expect(await january(app)).toEqual(['late', '2023-01-18', 1]);
    const { receipts } = await app.api.deadlines.detail({ obligation });
    expect(receipts.map(({ receivedOn, documentNumber }) => [receivedOn, documentNumber])).toEqual([
      ['2023-01-18', ''],
      ['2023-01-27', ''],
      ['2023-01-30', '15/BC'],
    ]);
  });

  test('a paper that came before the file is the first', async () => {
    const app = anApp({ today: '2023-01-30' });
    const obligation = obligationOf(await boardOf(app.api), 'TP Sơn La', '2023-M01');
    await app.api.deadlines.receive({ obligations: [obligation], on: day('2023-01-17'), documentNumber: '' });
    await takeIn(app, (await aStick(app)).folder, '2023-01-30');
    expect(await january(app)).toEqual(['on-time', '2023-01-17', 0]);
  });

  test('a returned file counts as not received; the corrected one that comes then sets a new first day', async () => {
    const app = anApp({ today: '2023-01-30' });
    const stick = await aStick(app);
    await takeIn(app, stick.folder, '2023-01-17');
    expect(await january(app)).toEqual(['on-time', '2023-01-17', 0]);
    const obligation = obligationOf(await boardOf(app.api), 'TP Sơn La', '2023-M01');
    const [receipt] = (await app.api.deadlines.detail({ obligation })).receipts;
    await app.api.deadlines.returnReceipt({ receipt: receipt?.id ?? 0, on: day('2023-01-18'), reason: 'Sai biểu' });
    // 18, 19, 27, 30: four working days after the 17th; 20–26/01 is Tết.
    expect(await january(app)).toEqual(['overdue', null, 4]);
    await takeIn(app, stick.folder, '2023-01-27');
    expect(await january(app), 'the very same file again is no correction').toEqual(['overdue', null, 4]);
    await corrected(someFile(stick.files), 'ban sua.xlsx', 78);
    await takeIn(app, stick.folder, '2023-01-27');
    expect(await january(app)).toEqual(['late', '2023-01-27', 3]);
  });
});

describe('a file taken in and the steps before it', () => {
  test('earlier steps are no longer taken back: a rule brought back would miss the file that came meanwhile', async () => {
    const app = anApp({ today: '2023-01-30' });
    const stick = await aStick(app);
    const { regime } = await boardOf(app.api);
    await app.api.deadlines.endRegime({ code: regime, on: day('2023-01-01') });
    expect((await app.api.undo.state({})).steps).toBe(1);
    await takeIn(app, stick.folder, '2023-01-17');
    expect(await app.api.undo.state({})).toEqual({ steps: 0, next: null });
    expect(await app.api.undo.last({})).toEqual({ undone: null });
  });

  test('the next step is taken back alone, and the receipt stays', async () => {
    const app = anApp({ today: '2023-01-30' });
    const obligation = obligationOf(await boardOf(app.api), 'Mai Sơn', '2023-M01');
    await app.api.deadlines.receive({ obligations: [obligation], on: day('2023-01-18'), documentNumber: '' });
    await takeIn(app, (await aStick(app)).folder, '2023-01-17');
    await app.api.deadlines.receive({ obligations: [obligation], on: day('2023-01-17'), documentNumber: '' });
    expect(await app.api.undo.state({})).toEqual({ steps: 1, next: { operation: 'deadlines.receive' } });
    await app.api.undo.last({});
    expect(await january(app)).toEqual(['on-time', '2023-01-17', 0]);
    const { receipts } = await app.api.deadlines.detail({ obligation });
    expect(receipts.map(({ receivedOn }) => receivedOn)).toEqual(['2023-01-18']);
    expect(await app.api.undo.last({}), 'the step before the import is out of reach').toEqual({ undone: null });
  });

  test('a stick that brings nothing new leaves the steps as they are', async () => {
    const app = anApp({ today: '2023-01-30' });
    const stick = await aStick(app);
    await takeIn(app, stick.folder, '2023-01-17');
    const obligation = obligationOf(await boardOf(app.api), 'Mai Sơn', '2023-M01');
    await app.api.deadlines.receive({ obligations: [obligation], on: day('2023-01-18'), documentNumber: '' });
    await takeIn(app, stick.folder, '2023-01-30');
    expect((await app.api.undo.state({})).steps).toBe(1);
  });
});
