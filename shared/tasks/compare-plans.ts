import { fold } from '../text/fold.ts';
import type { ComparedAssignment, ComparedTask, Comparison, TaskDifference } from './tasks.contract.ts';

/** `lineage` is the same for a task and its clones in later plans. */
export interface TracedTask extends ComparedTask {
  readonly lineage: number;
}

type Pair = readonly [before: TracedTask, after: TracedTask];
type Differs = Extract<TaskDifference, { kind: 'changed' }>['differs'];

/**
 * Tasks are the same by lineage, else by their words; each side's are all counted once. What is added or changed
 * comes in the order of `after`, then what ended. `withProgress` is for one plan at two dates: a new year's plan
 * starts anew, which is no difference between the plans.
 */
export function comparePlans(
  before: readonly TracedTask[],
  after: readonly TracedTask[],
  { withProgress }: { withProgress: boolean },
): Comparison {
  const earlier = new Map(pairs(before, after).map(([was, is]) => [is, was]));
  const compared = after.map((task) => differenceOf(earlier.get(task), task, withProgress));
  const gone = setMinus(before, new Set(earlier.values()));
  return {
    differences: [
      ...compared.filter((difference) => difference !== undefined),
      ...gone.map((task): TaskDifference => ({ kind: 'ended', before: shown(task) })),
    ],
    same: compared.filter((difference) => difference === undefined).length,
  };
}

/** Undefined: nothing differs. */
function differenceOf(
  before: TracedTask | undefined,
  after: TracedTask,
  withProgress: boolean,
): TaskDifference | undefined {
  if (before === undefined) return { kind: 'added', after: shown(after) };
  const differs = differing(before, after, withProgress);
  if (differs.length === 0) return undefined;
  return { kind: 'changed', before: shown(before), after: shown(after), differs };
}

const shown = ({ lineage: _lineage, ...task }: TracedTask): ComparedTask => task;

function pairs(before: readonly TracedTask[], after: readonly TracedTask[]): Pair[] {
  const byLineage = pairsBy(before, after, ({ lineage }) => String(lineage));
  const unpairedBefore = setMinus(before, new Set(byLineage.map(([task]) => task)));
  const unpairedAfter = setMinus(after, new Set(byLineage.map(([, task]) => task)));
  const byWords = pairsBy(unpairedBefore, unpairedAfter, ({ text }) => fold(text));
  return [...byLineage, ...byWords];
}

/** The first with a key goes with the first, the second with the second: the same whichever side comes first. */
function pairsBy(
  before: readonly TracedTask[],
  after: readonly TracedTask[],
  keyOf: (task: TracedTask) => string,
): Pair[] {
  const others = Map.groupBy(after, keyOf);
  return [...Map.groupBy(before, keyOf)].flatMap(([key, tasks]) => {
    const partners = others.get(key) ?? [];
    return tasks.flatMap((task, index): Pair[] => {
      const partner = partners[index];
      return partner === undefined ? [] : [[task, partner]];
    });
  });
}

const setMinus = (tasks: readonly TracedTask[], some: ReadonlySet<TracedTask>): TracedTask[] =>
  tasks.filter((task) => !some.has(task));

function differing(before: TracedTask, after: TracedTask, withProgress: boolean): Differs {
  const words = (['clause', 'title', 'text'] as const).filter((field) => before[field] !== after[field]);
  const bodies = sameSet(before.assignments.map(bodyOf), after.assignments.map(bodyOf)) ? [] : ['assignments' as const];
  const progress = withProgress && progressDiffers(before.assignments, after.assignments) ? ['progress' as const] : [];
  return [...words, ...bodies, ...progress];
}

const bodyOf = ({ agency, role }: ComparedAssignment): string => JSON.stringify([role, agency]);

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set([...a, ...b]).size === new Set(a).size && new Set(a).size === new Set(b).size;

/** Of the bodies on both sides; one that came or went is a difference of assignments. */
function progressDiffers(before: readonly ComparedAssignment[], after: readonly ComparedAssignment[]): boolean {
  const earlier = new Map(before.map((one) => [bodyOf(one), one]));
  return after.some((one) => {
    const was = earlier.get(bodyOf(one));
    return was !== undefined && (was.progress !== one.progress || was.percent !== one.percent);
  });
}
