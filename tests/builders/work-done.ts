/**
 * How much work something is, in milliseconds of this process's own processor time: other programs of a busy machine do
 * not add to it. Only ever compared with other work measured in the same run.
 */
export async function workOf<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

/** The least of a few turns, the first of which also warms up. */
export async function leastWork(work: () => unknown, turns = 4): Promise<number> {
  const all: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) all.push((await workOf(work)).ms);
  return Math.min(...all);
}

/** How many times the work grows when there is ten times as much to do. */
export async function growth(work: (factor: number) => unknown): Promise<number> {
  const small = await leastWork(() => work(1));
  return (await leastWork(() => work(10))) / small;
}

/** Most that ten times as much may take where each thing is looked at once: room for caches, a quadratic one takes 100. */
export const linear = 30;
