import { readdirSync, readFileSync } from 'node:fs';

const lookEveryMs = 20;
const kilobytesInMegabyte = 1_024;

/** Megabytes that a program and all it starts hold at most while `work` runs, above what they held before; null outside Linux. */
export async function mostMemory(pid, work) {
  const idle = memoryOfTree(pid);
  if (idle === null) return null;
  let most = idle;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOfTree(pid));
  }, lookEveryMs);
  await work();
  clearInterval(timer);
  return Math.round((most - idle) / kilobytesInMegabyte);
}

/** Megabytes, each process by itself: what several share is counted in each, as a task manager counts it. */
export function workingSets(pid) {
  const kilobytes = memoryOfTree(pid, 'Rss');
  return kilobytes === null ? null : Math.round(kilobytes / kilobytesInMegabyte);
}

/** Megabytes; what several processes share is counted once. */
export function ownMemory(pid) {
  const kilobytes = memoryOfTree(pid);
  return kilobytes === null ? null : Math.round(kilobytes / kilobytesInMegabyte);
}

/** Kilobytes. 'Pss': what several processes share is counted once. */
function memoryOfTree(root, kind = 'Pss') {
  const parents = parentsOfAll();
  if (parents === null) return null;
  const isInTree = (pid) => pid === root || (parents.has(pid) && isInTree(parents.get(pid)));
  return [...parents.keys()].filter(isInTree).reduce((sum, pid) => sum + memoryOf(pid, kind), 0);
}

function parentsOfAll() {
  const names = tryRead(() => readdirSync('/proc'), null);
  if (names === null) return null;
  const parent = (name) =>
    Number(/\) \S (\d+)/.exec(tryRead(() => readFileSync(`/proc/${name}/stat`, 'utf8'), ''))?.[1]);
  return new Map(names.filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), parent(name)]));
}

const memoryOf = (pid, kind) =>
  Number(
    new RegExp(`^${kind}:\\s+(\\d+)`, 'm').exec(
      tryRead(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'), ''),
    )?.[1] ?? 0,
  );

/** A process may be gone by the time it is looked at. */
function tryRead(read, otherwise) {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
