import type { ComparedAssignment, ComparedTask, TaskDifference } from '../../../shared/tasks/tasks.contract.ts';
import { compareWords as words } from '../../messages/plan.ts';
import { progressSigns, roleNames } from '../../messages/tasks.ts';

type Changed = Extract<TaskDifference, { kind: 'changed' }>;

/** One field that is not the same, as the lines to strike through and the lines to set beside them. */
export interface ChangedField {
  readonly field: Changed['differs'][number];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const changedFields = ({ before, after, differs }: Changed): ChangedField[] =>
  differs.map((field) => ({ field, ...sides(field, before, after) }));

function sides(field: ChangedField['field'], before: ComparedTask, after: ComparedTask): Omit<ChangedField, 'field'> {
  switch (field) {
    case 'clause':
    case 'title':
    case 'text':
      return { before: [before[field]], after: [after[field]] };
    case 'assignments':
      return onlyOwn(agencyLines(before), agencyLines(after));
    case 'progress':
      return onlyOwn(progressLines(before, after), progressLines(after, before));
  }
}

/** What both sides have is no difference. */
const onlyOwn = (before: readonly string[], after: readonly string[]) => ({
  before: before.filter((line) => !after.includes(line)),
  after: after.filter((line) => !before.includes(line)),
});

const nameOf = ({ agency, role }: ComparedAssignment): string =>
  `${agency} (${roleNames[role].toLocaleLowerCase('vi')})`;

/** Who does a task, a line each. */
export const agencyLines = ({ assignments }: ComparedTask): string[] =>
  assignments.length === 0 ? [words.nobody] : assignments.map(nameOf);

/** How far those were who stand on both sides. */
function progressLines(task: ComparedTask, other: ComparedTask): string[] {
  const known = new Set(other.assignments.map(nameOf));
  return task.assignments
    .filter((assignment) => known.has(nameOf(assignment)))
    .map((assignment) => {
      const percent = assignment.percent === null ? '' : `, ${words.percent(assignment.percent)}`;
      return `${nameOf(assignment)}: ${progressSigns[assignment.progress].word}${percent}`;
    });
}
