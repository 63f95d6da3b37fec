import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goodForm } from '../fixtures/attack-key.ts';
import { fixtureToday } from '../fixtures/filled-form.ts';
import { randomOf } from '../fuzz/mutate.ts';
import { diskOf, doStep, type Step, writeImage } from './disk-image.ts';
import { startKeeper } from './keeper-alone.ts';
import { keeperScript } from './killed.ts';
import { filesOf } from './killed-import.ts';
import { nextStart } from './next-start.ts';
import { cannotRecord, recording, stepsIn } from './recorded.ts';
import { type Chance, cases, type Outcome, type Row, skipped } from './row.ts';
import { communesOf, databaseIn, emptyData, inProgram, typed, typedIn } from './worked-data.ts';

type Ask = (operation: string, input: unknown) => Promise<unknown>;
type Places = Awaited<ReturnType<typeof communesOf>>;

interface Recorded {
  readonly before: ReadonlyMap<string, Buffer>;
  readonly steps: readonly Step[];
  /** The figures after so many answers of the program. */
  readonly said: readonly string[];
  readonly places: Places;
}

const figuresIn = (dataFolder: string): string => typedIn(databaseIn(dataFolder)).join(' ');

/** So many that the log is written back into the file in the midst of them; for a few images fewer will do. */
const edits = 160;

/** Days of work: figures by hand, a file taken in, a backup put back; left and started again. */
async function recorded(script: string, { folder, n }: Chance): Promise<Recorded> {
  const [data, stick] = [await emptyData(path.join(folder, 'dau')), path.join(folder, 'usb')];
  const places = await inProgram(data, communesOf);
  mkdirSync(stick);
  writeFileSync(path.join(stick, 'a.xlsx'), goodForm());
  const files = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isFile());
  const before = new Map(files.map(({ name }) => [name, readFileSync(path.join(data, name))]));
  const said = [figuresIn(data)];
  const typedFirst = Math.min(edits, n);
  const steps: Step[] = [];
  const type = async (ask: Ask, from: number, to: number) => {
    for (let at = from; at < to; at += 1) await ask('entry.record', typed(places, at));
  };
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
  await day(async (ask) => {
    await type(ask, 0, typedFirst);
    const scan = await ask('imports.scan', { folder: stick });
    await ask('imports.apply', { files: filesOf(scan), receivedOn: fixtureToday });
    await ask('backup.make', {});
  });
  await day(async (ask) => {
    await type(ask, typedFirst, typedFirst + 10);
    const backups = path.join(data, 'sao-luu');
    const file = path.join(backups, readdirSync(backups).find((name) => name.endsWith('.sdpluu')) ?? '');
    await ask('backup.restore', { file, passphrase: null });
    await type(ask, typedFirst + 10, typedFirst + 20);
  });
  return { before, steps, said, places };
}

/** Cuts the power after steps of that work, each time leaving other sectors; answers what did not open with all that was confirmed. */
function imagesOf(chance: Chance, { before, steps, said, places }: Recorded): Promise<Outcome> {
  const disk = diskOf(before);
  const below = randomOf(chance.seed);
  const cuts = Array.from({ length: chance.n }, () => below(steps.length + 1)).toSorted((a, b) => a - b);
  let done = 0;
  let answers = 0;
  return cases(chance, async (given) => {
    for (const step of steps.slice(done, cuts[given.at])) {
      doStep(disk, step);
      if (step.kind === 'answer') answers += 1;
    }
    done = cuts[given.at] ?? done;
    writeImage(disk, given.folder, given.below);
    const found = figuresIn(given.folder);
    const isThere = found === said[answers] || found === said[answers + 1];
    const wrong = isThere
      ? await nextStart(given.folder, (api) => api.entry.record(typed(places, given.at)))
      : `other figures than after ${answers} answers`;
    rmSync(given.folder, { recursive: true, force: true });
    return wrong === undefined ? undefined : `after step ${done}: ${wrong}`;
  });
}

/** Torn and reordered writes: whatever sectors of what was not flushed are on the disk, it opens with all that was confirmed. */
export const tornWrites: Row = {
  id: 'P3',
  usual: 2_000,
  run: async (chance) => {
    const missing = cannotRecord();
    if (missing !== undefined) return skipped(missing);
    return imagesOf(chance, await recorded(await keeperScript(), chance));
  },
};

/** The same with a program that does not wait for the disk, as most are told to be under WAL: this row must see what that loses. */
export const tornWithoutWaiting: Row = {
  id: 'P3.seen',
  usual: 100,
  run: async (chance) => {
    const missing = cannotRecord();
    if (missing !== undefined) return skipped(missing);
    const script = await keeperScript();
    const hasty = script.replace(/\.js$/, '-hasty.js');
    writeFileSync(hasty, readFileSync(script, 'utf8').replaceAll('synchronous = FULL', 'synchronous = NORMAL'));
    const { n, failures } = await imagesOf(chance, await recorded(hasty, chance));
    const seen = failures.length;
    return { n, failures: seen > 0 ? [] : ['nothing was lost without waiting for the disk'], figures: { seen } };
  },
};
