import { keeperAlone, type Start } from './keeper-alone.ts';

let built: Promise<Start> | undefined;

/** Built once for all rows that kill it. */
export function keeper(): Promise<Start> {
  built ??= keeperAlone();
  return built;
}

/** Programs at once, each on data of its own: most of the time goes into starting them. */
export const sideBySide = 2;

interface Asked {
  readonly operation: string;
  readonly input: unknown;
}

export interface Killed {
  /** How many of the calls were answered with yes before the end: this is what the officer was told is saved. */
  readonly confirmed: number;
  readonly took: number;
}

/** Asks one thing after another of a program of its own and kills it `after` so many milliseconds; else leaves it whole. */
export async function askAndKill(
  open: Start,
  dataFolder: string,
  calls: readonly Asked[],
  after: number | undefined,
): Promise<Killed> {
  const door = await open(dataFolder);
  await door.ask('office.get', {});
  const start = performance.now();
  const answers = calls.map(({ operation, input }) =>
    door.ask(operation, input).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  if (after !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, after));
    await door.kill();
  }
  const confirmed = (await Promise.all(answers)).filter(Boolean).length;
  const took = performance.now() - start;
  if (after === undefined) await door.close();
  return { confirmed, took };
}
