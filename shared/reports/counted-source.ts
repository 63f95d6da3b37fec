import { z } from 'zod';
import type { Run } from '../paper/document.ts';

/** Bodies that owe a report, by what they have handed in. */
export const SubmissionCount = z.enum(['expected', 'sent', 'on-time', 'late', 'missing']);
export type SubmissionCount = z.infer<typeof SubmissionCount>;

/** Tasks that hold, by how far they are. */
export const TaskCount = z.enum(['total', 'done', 'in-progress', 'not-started']);
export type TaskCount = z.infer<typeof TaskCount>;

/** What a report counts that is no figure of a form. `group`: of the plan's groups of tasks, from 0; null: all of them. */
export const CountedSource = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('submissions'), which: SubmissionCount }),
  z.strictObject({ of: z.literal('tasks'), which: TaskCount, group: z.number().int().nonnegative().nullable() }),
]);
export type CountedSource = z.infer<typeof CountedSource>;

/** As it stands beside a printed figure: 'submissions:late', 'tasks:done', 'tasks:done/3'. */
export const countedSource = (source: CountedSource): string =>
  `${source.of}:${source.which}${source.of === 'tasks' && source.group !== null ? `/${source.group}` : ''}`;

const written = /^(submissions|tasks):([a-z-]+)(?:\/(\d+))?$/;

/** Undefined for what is the figure of a form, or nothing of ours. */
export function parseCountedSource(text: string): CountedSource | undefined {
  const [whole, of, which, group] = written.exec(text) ?? [];
  if (whole === undefined || (of === 'submissions' && group !== undefined)) return undefined;
  const read = of === 'tasks' ? { of, which, group: group === undefined ? null : Number(group) } : { of, which };
  return CountedSource.safeParse(read).data;
}

/** A number in running text that leads to what it was counted from. */
export const countedRun = (text: string, source: CountedSource): Run => ({
  kind: 'figure',
  text,
  source: countedSource(source),
});
