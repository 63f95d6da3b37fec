import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { connect } from '../../electron/database/open.ts';
import { Day } from '../../shared/calendar/day.ts';
import { PeriodCode } from '../../shared/calendar/period.ts';
import { ElementCode, FormCode, type PlaceId } from '../../shared/ids.ts';
import type { AppContract } from '../../shared/ipc/app-contract.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import { clientOver } from '../builders/client-over.ts';
import { goodForm } from '../fixtures/attack-key.ts';
import { fixtureToday } from '../fixtures/filled-form.ts';
import { openProgram } from './a-program.ts';

export type Api = Client<AppContract>;

export const january = PeriodCode.parse('2023-M01');
export const today = Day.parse(fixtureToday);
const element = ElementCode.parse('TT05');

export const databaseIn = (dataFolder: string): string => path.join(dataFolder, 'so-dieu-phoi.sqlite');

/** Opens the program on a folder for as long as `work` needs it, and leaves it in the ordinary way. */
export async function inProgram<T>(dataFolder: string, work: (api: Api) => Promise<T>, on = fixtureToday): Promise<T> {
  const keeper = openProgram(dataFolder, on);
  try {
    return await work(clientOver(keeper.call));
  } finally {
    await keeper.close(false);
  }
}

/** A first start that was left again, without a figure. */
export async function emptyData(dataFolder: string): Promise<string> {
  mkdirSync(dataFolder, { recursive: true });
  await inProgram(dataFolder, async (api) => api.office.get({}));
  return dataFolder;
}

/** A district's file taken in, the month closed, a backup made, the program left. */
export async function workedData(dataFolder: string): Promise<string> {
  const stick = `${dataFolder}-usb`;
  for (const folder of [dataFolder, stick]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(stick, 'a.xlsx'), goodForm());
  await inProgram(dataFolder, async (api) => {
    await takeIn(api, stick);
    await api.entry.lock({ period: january, reason: 'đã chốt' });
    await api.backup.make({});
  });
  return dataFolder;
}

/** Everything on the stick. */
export async function takeIn(api: Api, stick: string) {
  const { files } = await api.imports.scan({ folder: stick });
  const wanted = files.flatMap(({ path: file, sha256 }) => (sha256 === null ? [] : [{ path: file, sha256 }]));
  return api.imports.apply({ files: wanted, receivedOn: today });
}

export function copyOf(dataFolder: string, target: string): string {
  cpSync(dataFolder, target, { recursive: true });
  return target;
}

/** The communes of one district, in the month that is typed. */
export async function communesOf(api: Api): Promise<readonly PlaceId[]> {
  const district = (await api.places.list({ on: today })).find(({ level }) => level === 'district');
  if (district === undefined) throw new Error('no district');
  const sheet = await api.entry.sheet({ form: FormCode.parse('BM01'), district: district.id, period: january });
  return sheet.cells.filter((cell) => cell.element === element && cell.lock === null).map(({ place }) => place);
}

/** The figure typed `at`-th: its value says so, and the cell it goes to comes round again. */
export function typed(places: readonly PlaceId[], at: number) {
  const place = places[at % places.length];
  if (place === undefined) throw new Error('no commune');
  const cells = [{ place, element, figure: { state: 'number' as const, value: at + 1 } }];
  return { period: january, cells, mode: 'all' as const, reason: '', source: 'hand' as const };
}

/**
 * Reads a database as a kill left it without touching it: opening it would mend it before the program that is tried out
 * sees it. The copy lies elsewhere, because the disk of the original may be full.
 */
export function lookedAt<T>(file: string, look: (handle: Sqlite.Database) => T): T {
  const apart = mkdtempSync(path.join(tmpdir(), 'so-dieu-phoi-xem-'));
  const copy = path.join(apart, path.basename(file));
  for (const suffix of ['', '-wal', '-journal'])
    if (existsSync(`${file}${suffix}`)) copyFileSync(`${file}${suffix}`, `${copy}${suffix}`);
  const handle = connect(copy, { fileMustExist: true });
  try {
    return look(handle);
  } finally {
    handle.close();
    rmSync(apart, { recursive: true, force: true });
  }
}

/** What was typed and stands in the file, in order. */
export const typedIn = (file: string): number[] =>
  lookedAt(file, (handle) =>
    z.array(z.number()).parse(handle.prepare('SELECT value FROM value_change ORDER BY id').pluck().all()),
  );

/** 1, 2, 3 … without a gap. */
export const isUnbroken = (values: readonly number[]): boolean => values.every((value, at) => value === at + 1);
