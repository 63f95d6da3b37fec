import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import type { OpenDoor } from '../../scripts/door.mjs';
import { fixtureToday } from '../fixtures/filled-form.ts';
import { randomOf } from '../fuzz/mutate.ts';
import { nextStart, type Starts, withStarts } from './next-start.ts';
import type { Outcome } from './row.ts';
import { databaseIn, lookedAt } from './worked-data.ts';

/** Starts the program on a data folder: the whole of it, or its keeper alone. */
type Start = (dataFolder: string) => Promise<OpenDoor>;

interface Kills {
  readonly open: Start;
  /** An empty folder of the run's own. */
  readonly folder: string;
  readonly n: number;
  readonly seed: number;
}

/**
 * K1: the program killed at a random instant while it takes in the files of a stick, each time from the same beginning. Every file is
 * whole or not there, what was confirmed is there, and the last of them is opened again and takes in the rest.
 */
export async function killedImports({ open, folder, n, seed }: Kills): Promise<Outcome> {
  const below = randomOf(seed);
  const places = await prepared(open, folder);
  const whole = await takeIn(open, places, 'tron-ven', undefined);
  const instants = Array.from({ length: n }, () => below(Math.ceil(whole.took * 1.1)));
  const failures: string[] = [];
  const starts: Starts = { next: [], normal: [] };
  const killOnce = async (after: number, at: number) => {
    const { data, confirmed } = await takeIn(open, places, `lan-${at}`, after);
    const begins = () => nextStart(data, (api) => api.office.get({}), starts);
    const wrong = faultIn(databaseIn(data), confirmed) ?? (await begins());
    if (wrong !== undefined) failures.push(`K1, seed ${seed}, case ${at}, after ${after} ms: ${wrong}`);
    if (at === n - 1) failures.push(...(await goesOn(open, places, data)));
    rmSync(data, { recursive: true, force: true });
  };
  const cases = instants.entries();
  const oneAfterTheOther = async () => {
    for (const [at, after] of cases) await killOnce(after, at);
  };
  await Promise.all(Array.from({ length: sideBySide }, oneAfterTheOther));
  return withStarts({ n, failures }, starts);
}

/** Programs at once, each on data of its own: most of the time goes into starting them. */
const sideBySide = 2;

interface Places {
  readonly folder: string;
  readonly beginning: string;
  readonly stick: string;
}

/** Starting the program and reading the files costs far more than taking them in: a few will do. */
const filesOnStick = 4;

/** A data folder without figures, and filled forms on a stick. */
async function prepared(open: Start, folder: string): Promise<Places> {
  const [beginning, forms, stick] = ['dau', 'bieu-mau', 'usb'].map((name) => path.join(folder, name));
  if (beginning === undefined || forms === undefined || stick === undefined) throw new Error('folders');
  for (const each of [beginning, forms, stick]) mkdirSync(each, { recursive: true });
  const door = await open(beginning);
  await door.ask('forms.issue', { form: 'BM01', period: '2023-M01', folder: forms });
  await door.close();
  for (const [at, name] of readdirSync(forms).slice(0, filesOnStick).entries())
    await fillWorkbook(path.join(forms, name), path.join(stick, name), at + 1);
  return { folder, beginning, stick };
}

/** Takes the stick in on a copy of the beginning, and kills the program `after` so many milliseconds; else leaves it whole. */
async function takeIn(open: Start, { folder, beginning, stick }: Places, name: string, after: number | undefined) {
  const data = path.join(folder, name);
  cpSync(beginning, data, { recursive: true });
  const door = await open(data);
  const { value } = await door.ask('imports.scan', { folder: stick });
  const start = performance.now();
  const applied = door
    .ask('imports.apply', { files: filesOf(value), receivedOn: fixtureToday })
    .then(({ ok }) => ok)
    .catch(() => false);
  if (after !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, after));
    await door.kill();
  }
  const confirmed = await applied;
  const took = performance.now() - start;
  if (after === undefined) await door.close();
  return { data, confirmed, took };
}

/** Started once more after the kill: the rest goes in, and each file stands there once. */
async function goesOn(open: Start, { stick }: Places, data: string): Promise<string[]> {
  const door = await open(data);
  const { value } = await door.ask('imports.scan', { folder: stick });
  await door.ask('imports.apply', { files: filesOf(value), receivedOn: fixtureToday });
  await door.close();
  const wrong = faultIn(databaseIn(data), true);
  return wrong === undefined ? [] : [`K1, started again: ${wrong}`];
}

/** Every import that stands in the file has all of its figures, and no figure stands there without its import. */
const faultIn = (file: string, allConfirmed: boolean): string | undefined =>
  lookedAt(file, (handle) => {
    const integrity = String(handle.pragma('integrity_check', { simple: true }));
    if (integrity !== 'ok') return integrity;
    const half = handle
      .prepare(`SELECT i.id, i.created + i.changed AS promised, count(c.id) AS stored FROM import i
        LEFT JOIN value_source s ON s.import_id = i.id LEFT JOIN value_change c ON c.source_id = s.id
        GROUP BY i.id HAVING promised <> stored
        UNION ALL SELECT 0, (SELECT count(*) FROM value), (SELECT coalesce(sum(created), 0) FROM import)
          WHERE (SELECT count(*) FROM value) <> (SELECT coalesce(sum(created), 0) FROM import)`)
      .all();
    if (half.length > 0) return `half an import: ${JSON.stringify(half)}`;
    const imports = Number(handle.prepare('SELECT count(*) FROM import').pluck().get());
    return allConfirmed && imports !== filesOnStick ? `${filesOnStick} confirmed, ${imports} kept` : undefined;
  });

export function filesOf(scan: unknown): { path: string; sha256: string }[] {
  const files: unknown = typeof scan === 'object' && scan !== null && 'files' in scan ? scan.files : [];
  if (!Array.isArray(files)) return [];
  return files.map(({ path: file, sha256 }) => ({ path: String(file), sha256: String(sha256) }));
}
