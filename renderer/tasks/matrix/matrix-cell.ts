import type { AgencyId } from '../../../shared/ids.ts';
import { Role } from '../../../shared/tasks/task-seed.ts';
import type { Assignment, TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import type { Tone } from '../../messages/sign-words.ts';
import { progressSigns, roleMark, roleName, matrixWords as words } from '../../messages/tasks.ts';
import { isFinished, speakingFor, summariseProgress } from '../summarise-progress.ts';
import { columnId, foldedDistricts } from './matrix-columns.ts';

/** What one cell shows: role and progress in letters, so that the colour only repeats them. */
export interface MatrixCell {
  readonly tone: Tone;
  readonly mark: string;
  readonly meaning: string;
  /** Our own reading of the plan, not its words. */
  readonly isOurs: boolean;
}

export type MatrixCells = ReadonlyMap<string, MatrixCell>;

/** The cells of a task by column, made once for each task, when it is first drawn. */
export function matrixCells(districts: ReadonlySet<AgencyId>): (task: TaskRow) => MatrixCells {
  const known = new WeakMap<TaskRow, MatrixCells>();
  return (task) => {
    const cells = known.get(task) ?? cellsOf(task, districts);
    known.set(task, cells);
    return cells;
  };
}

/** A district stands in its own column and in the folded one. */
function cellsOf({ assignments }: TaskRow, districts: ReadonlySet<AgencyId>): MatrixCells {
  const columns = Map.groupBy(assignments, ({ agencyId }) => columnId(agencyId));
  columns.set(
    foldedDistricts,
    assignments.filter(({ agencyId }) => districts.has(agencyId)),
  );
  return new Map([...columns].flatMap(([column, assigned]) => withCell(column, assigned)));
}

function withCell(column: string, assigned: readonly Assignment[]): [string, MatrixCell][] {
  const role = Role.options.find((candidate) => assigned.some((assignment) => assignment.role === candidate));
  const summary = summariseProgress(assigned);
  if (role === undefined || summary === undefined) return [];
  const speaking = speakingFor(assigned);
  const binding = speaking.every((each) => each.binding === 'de-nghi') ? 'de-nghi' : 'yeu-cau';
  const isOurs = speaking.some(({ basis }) => basis === 'office');
  const { tone, mark, word } = progressSigns[summary.progress];
  const isOne = summary.all === 1;
  return [
    [
      column,
      {
        tone,
        mark: words.cell(roleMark(role, binding), isOne ? mark : words.doneOf(summary.done, summary.all)),
        meaning: words.cellMeaning(roleName(role, binding), word, isOne ? '' : howFar(speaking), isOurs),
        isOurs,
      },
    ],
  ];
}

/** '9/12 đã xong; chưa xong: Mường La, Bắc Yên, Vân Hồ' */
function howFar(assigned: readonly Assignment[]): string {
  const waiting = assigned.filter((assignment) => !isFinished(assignment)).map(({ agencyShort }) => agencyShort);
  return words.howFar(assigned.length - waiting.length, assigned.length, waiting);
}
