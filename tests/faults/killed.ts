import { builtKeeper, type Start, startKeeper } from './keeper-alone.ts';

let built: Promise<string> | undefined;

/** Built once for all rows that start it. */
export function keeperScript(): Promise<string> {
  built ??= builtKeeper();
  return built;
}

export async function keeper(): Promise<Start> {
  const script = await keeperScript();
  return (dataFolder) => startKeeper(script, dataFolder);
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

/**
 * Asks one thing after another of a program of its own and kills it `after` so many milliseconds; else leaves it whole. `cut`:
 * what else ends then.
 */
export async function askAndKill(
  open: Start,
  dataFolder: string,
  calls: readonly Asked[],
  after: number | undefined,
  cut: () => void = () => undefined,
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
    cut();
    await door.kill();
  }
  const confirmed = (await Promise.all(answers)).filter(Boolean).length;
  const took = performance.now() - start;
  if (after === undefined) await door.close();
  return { confirmed, took };
}
