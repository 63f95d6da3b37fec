import { readdirSync } from 'node:fs';
import path from 'node:path';
import type ExcelJS from 'exceljs';
import { Day } from '../../../shared/calendar/day.ts';
import { ElementCode, type PlaceId } from '../../../shared/ids.ts';
import { aPrint } from '../../builders/a-print.ts';
import { aStick, changed, january } from '../../builders/a-stick.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';

export const code = (text: string) => ElementCode.parse(text);
export const day = (text: string) => Day.parse(text);

const print = { printPage: () => aPrint([2, 1]) };

/** The office on a day, on the data of the days before. */
export const theOffice = (today: string, dataFolder?: string): TestApp =>
  anApp({ today, host: print, ...(dataFolder === undefined ? {} : { dataFolder }) });

/** Ends the day: the next one opens on what this one has left. */
export async function nextDay(app: TestApp, today: string): Promise<TestApp> {
  await app.close();
  return theOffice(today, app.dataFolder);
}

const correction = { reason: 'Đơn vị rà soát lại', document: '12/BC-UBND' };

/** Takes in every file of a folder. */
export async function takeIn({ api }: TestApp, folder: string, receivedOn: string) {
  const { files } = await api.imports.scan({ folder });
  const given = files.flatMap(({ path: file, sha256, outcome }) =>
    sha256 === null || outcome === 'received' ? [] : [{ path: file, sha256, correction }],
  );
  const { refused } = await api.imports.apply({ files: given, receivedOn: day(receivedOn) });
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

/** Takes in the January forms of the first `districts` districts and answers the folder of their files. */
export async function withFiles(app: TestApp, districts: number, receivedOn: string): Promise<string> {
  const { folder } = await aStick(app, districts);
  await takeIn(app, folder, receivedOn);
  return folder;
}

/** A clerk's corrected copy of the first file, beside it, so that only it is new to the desk. */
export async function correct(folder: string, change: (workbook: ExcelJS.Workbook) => void): Promise<void> {
  const [first = ''] = readdirSync(folder).toSorted();
  await changed(path.join(folder, first), 'ban sua.xlsx', change);
}

export const typeIn = ({ api }: TestApp, place: PlaceId, element: string, value: number | null, reason: string) =>
  api.entry.record({
    period: january,
    cells: [{ place, element: code(element), figure: value === null ? null : { state: 'number', value } }],
    mode: 'all',
    reason,
    source: 'hand',
  });
