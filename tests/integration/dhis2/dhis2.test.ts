import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { DataValueSet } from '../../../shared/dhis2/data-value-set.ts';
import { ElementCode, FormCode, PlaceId } from '../../../shared/ids.ts';
import type { ScannedFile } from '../../../shared/imports/imports.contract.ts';
import { aStick, january } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';

const form = FormCode.parse('BM01');
const withHash = ({ path: file, sha256 }: ScannedFile) => (sha256 === null ? [] : [{ path: file, sha256 }]);

/** An office that has taken in the January files of three districts. */
async function anOffice(): Promise<TestApp> {
  const app = anApp({ today: '2023-02-20' });
  const { folder } = await aStick(app, 3);
  const { files } = await app.api.imports.scan({ folder });
  await app.api.imports.apply({ files: files.flatMap(withHash), receivedOn: Day.parse('2023-01-17') });
  return app;
}

async function districtsOf({ api }: TestApp) {
  return (await api.places.list({ on: Day.parse('2023-01-14') })).filter(({ level }) => level === 'district');
}

/** Every stored number and nothing of the form, as 'place element value', by asking figure by figure. */
async function stored(app: TestApp): Promise<string[]> {
  const places = await app.api.places.list({ on: Day.parse('2023-01-14') });
  const codes = new Map<number, string>(places.map(({ id, code }) => [id, code]));
  const all = [];
  for (const { id } of await districtsOf(app))
    all.push(...(await app.api.forms.figures({ form, district: id, period: january })));
  return all
    .filter(({ state }) => state !== 'not-applicable')
    .map(({ placeId, element, state, value }) => `${codes.get(placeId)} ${element} ${state === 'none' ? 0 : value}`)
    .toSorted();
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const choice = { form, period: january, audience: 'inside' } as const;

describe('a form and period for DHIS2', () => {
  test('read back, the file holds what the database holds, in JSON and in ADX', async () => {
    const app = await anOffice();
    const { files } = await app.api.dhis2.write({ ...choice, folder: aFolder(), files: ['values-json', 'values-adx'] });
    const [json, adx] = files;
    expect(files.map(({ fileName }) => fileName)).toEqual([
      'dhis2_BM01_202301_noi-bo_2023-02-20.json',
      'dhis2_BM01_202301_noi-bo_adx_2023-02-20.xml',
    ]);
    const set = DataValueSet.parse(read(json?.path ?? ''));
    const held = set.dataValues.map(({ orgUnit, dataElement, value }) => `${orgUnit} ${dataElement} ${value}`);
    expect(held.length).toBeGreaterThan(500);
    expect(held.toSorted()).toEqual(await stored(app));
    expect(set).toMatchObject({ dataSet: 'BM01', period: '202301' });
    const xml = readFileSync(adx?.path ?? '', 'utf8');
    expect(xml.match(/<dataValue /g)).toHaveLength(held.length);
  });

  test('không áp dụng never goes; không phát sinh goes as a zero that says so', async () => {
    const app = await anOffice();
    const [district] = await districtsOf(app);
    const at = { place: PlaceId.parse(district?.id), period: january, reason: 'thử' };
    await app.api.forms.record({
      ...at,
      element: ElementCode.parse('TT07'),
      figure: { state: 'not-applicable', value: 0 },
    });
    await app.api.forms.record({ ...at, element: ElementCode.parse('CS05'), figure: { state: 'none', value: 0 } });
    const { files } = await app.api.dhis2.write({ ...choice, folder: aFolder(), files: ['values-json'] });
    const { dataValues } = DataValueSet.parse(read(files[0]?.path ?? ''));
    const of = (element: string) =>
      dataValues.filter(({ orgUnit, dataElement }) => orgUnit === district?.code && dataElement === element);
    expect(of('TT07')).toEqual([]);
    expect(of('CS05')).toMatchObject([{ value: '0', comment: 'không phát sinh' }]);
    expect((await app.api.dhis2.summary(choice)).leftOut.notApplicable).toBe(1);
  });

  test('what goes out hides small counts by itself; hidden ones are counted', async () => {
    const app = await anOffice();
    const [district] = await districtsOf(app);
    const small = {
      element: ElementCode.parse('DT04'),
      place: PlaceId.parse(district?.id),
      period: january,
      reason: 'thử',
    };
    await app.api.forms.record({ ...small, figure: { state: 'number', value: 3 } });
    const { files } = await app.api.dhis2.write({ form, period: january, folder: aFolder(), files: ['values-json'] });
    const { dataValues } = DataValueSet.parse(read(files[0]?.path ?? ''));
    const guarded = dataValues
      .filter(({ dataElement }) => dataElement.startsWith('DT'))
      .map(({ value }) => Number(value));
    expect(guarded.every((value) => value === 0 || value >= 5)).toBe(true);
    const [outside, inside] = [
      await app.api.dhis2.summary({ form, period: january }),
      await app.api.dhis2.summary(choice),
    ];
    expect(outside.leftOut.hidden).toBeGreaterThan(0);
    expect(outside.values + outside.leftOut.hidden).toBe(inside.values);
  });

  test('completeness is a file of its own: the districts whose form is in, with the day it came', async () => {
    const app = await anOffice();
    const { files } = await app.api.dhis2.write({ ...choice, folder: aFolder(), files: ['registrations-json'] });
    const { registrations, waiting } = await app.api.dhis2.summary(choice);
    expect([registrations.length, waiting.length]).toEqual([3, 9]);
    expect(read(files[0]?.path ?? '')).toEqual({
      dataSetIdScheme: 'CODE',
      orgUnitIdScheme: 'CODE',
      completeDataSetRegistrations: registrations.map(({ orgUnit }) => ({
        dataSet: 'BM01',
        period: '202301',
        organisationUnit: orgUnit,
        date: '2023-01-17',
        completed: true,
      })),
    });
  });

  test('nine months, a period the form does not have, a form of agencies: refused with a sentence, nothing written', async () => {
    const app = await anOffice();
    const folder = aFolder();
    const write = (code: string, period: string) =>
      app.call('dhis2.write', { form: code, period, folder, files: ['values-json'] });
    expect(await write('BM01', '2023-N9')).toMatchObject({ error: { code: 'no-dhis2-period', period: '2023-N9' } });
    expect(await write('BM02', '2023-M01')).toMatchObject({ error: { code: 'form-not-for-period' } });
    expect(await write('BM04', '2023-Y')).toMatchObject({ error: { code: 'not-found', entity: 'form' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('written twice, nothing is overwritten', async () => {
    const app = await anOffice();
    const folder = aFolder();
    const write = () => app.api.dhis2.write({ ...choice, folder, files: ['values-json', 'registrations-json'] });
    const [first, second] = [await write(), await write()];
    const names = [...first.files, ...second.files].map(({ path: file }) => path.basename(file));
    expect(new Set(names).size).toBe(4);
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  });

  test('a quarter goes by the form of the quarter', async () => {
    const app = await anOffice();
    const quarter = PeriodCode.parse('2023-Q1');
    expect(await app.api.dhis2.summary({ form, period: quarter })).toMatchObject({ period: '2023Q1', values: 0 });
  });
});
