import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomOf } from '../fuzz/mutate.ts';
import { diskOf, doStep, writeImage } from './disk-image.ts';
import { keeperScript } from './killed.ts';
import { nextStart } from './next-start.ts';
import { cannotRecord } from './recorded.ts';
import { figuresIn, type Recorded, recordedWork } from './recorded-work.ts';
import { type Chance, cases, type Outcome, type Row, skipped } from './row.ts';
import { typed } from './worked-data.ts';

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
    return imagesOf(chance, await recordedWork(await keeperScript(), chance));
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
    const { n, failures } = await imagesOf(chance, await recordedWork(hasty, chance));
    const seen = failures.length;
    return { n, failures: seen > 0 ? [] : ['nothing was lost without waiting for the disk'], figures: { seen } };
  },
};
