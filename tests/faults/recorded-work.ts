import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goodForm } from '../fixtures/attack-key.ts';
import { fixtureToday } from '../fixtures/filled-form.ts';
import type { Step } from './disk-image.ts';
import { startKeeper } from './keeper-alone.ts';
import { filesOf } from './killed-import.ts';
import { recording, stepsIn } from './recorded.ts';
import type { Chance } from './row.ts';
import { communesOf, databaseIn, emptyData, inProgram, typed, typedIn } from './worked-data.ts';

type Ask = (operation: string, input: unknown) => Promise<unknown>;
type Places = Awaited<ReturnType<typeof communesOf>>;

export interface Recorded {
  readonly before: ReadonlyMap<string, Buffer>;
  readonly steps: readonly Step[];
  /** The figures after so many answers of the program. */
  readonly said: readonly string[];
  readonly places: Places;
}

export const figuresIn = (dataFolder: string): string => typedIn(databaseIn(dataFolder)).join(' ');

/** So many that the log is written back into the file in the midst of them; for a few images fewer will do. */
const edits = 160;

/** Days of work: figures by hand, a file taken in, a backup put back; left and started again. */
export async function recordedWork(script: string, { folder, n }: Chance): Promise<Recorded> {
  const [data, stick] = [await emptyData(path.join(folder, 'dau')), path.join(folder, 'usb')];
  const places = await inProgram(data, communesOf);
  mkdirSync(stick);
  writeFileSync(path.join(stick, 'a.xlsx'), goodForm());
  const [before, said, steps] = [filesIn(data), [figuresIn(data)], [] as Step[]];
  const day = async (work: (ask: Ask) => Promise<unknown>) => {
    const log = path.join(folder, `ngay-${steps.length}`);
    const door = await startKeeper(script, data, recording(log));
    await work(async (operation, input) => {
      const { ok, value } = await door.ask(operation, input);
      if (!ok) throw new Error(`${operation} was refused`);
      said.push(figuresIn(data));
      return value;
    });
    await door.close();
    steps.push(...stepsIn(log, data));
  };
  const most = Math.min(edits, n);
  await day((ask) => firstDay(ask, places, most, stick));
  await day((ask) => secondDay(ask, places, most, path.join(data, 'sao-luu')));
  return { before, steps, said, places };
}

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ name }) => [name, readFileSync(path.join(folder, name))]));
}

async function type(ask: Ask, places: Places, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 1) await ask('entry.record', typed(places, at));
}

async function firstDay(ask: Ask, places: Places, most: number, stick: string): Promise<void> {
  await type(ask, places, 0, most);
  const scan = await ask('imports.scan', { folder: stick });
  await ask('imports.apply', { files: filesOf(scan), receivedOn: fixtureToday });
  await ask('backup.make', {});
}

async function secondDay(ask: Ask, places: Places, from: number, backups: string): Promise<void> {
  await type(ask, places, from, from + 10);
  const file = path.join(backups, readdirSync(backups).find((name) => name.endsWith('.sdpluu')) ?? '');
  await ask('backup.restore', { file, passphrase: null });
  await type(ask, places, from + 10, from + 20);
}
