import type { AgencyId } from '../ids.ts';
import type { Assignment, Progress, TaskRow } from '../tasks/tasks.contract.ts';
import * as words from './wording.ts';

/** Short title with what the officer must know of it: whether it is ours, whether it has ended. */
export function titleOf({ title, origin, endedOn }: TaskRow): string {
  const marked = origin === 'office' ? words.officeTask(title) : title;
  return endedOn === null ? marked : words.endedTask(marked, endedOn);
}

const finished: ReadonlySet<Progress> = new Set(['done', 'done-late', 'none-occurred']);
export const isFinished = ({ progress }: Pick<Assignment, 'progress'>): boolean => finished.has(progress);

/** Names of bodies; the districts, if all of them share the work, by one word, else by their own short names. */
export function namesOf(assignments: readonly Assignment[], districts: ReadonlySet<AgencyId>): string {
  const isDistrict = ({ agencyId }: Assignment): boolean => districts.has(agencyId);
  const ofDistricts = assignments.filter(isDistrict);
  const others = assignments.filter((each) => !isDistrict(each)).map(({ agency }) => agency);
  return [...others, ...districtNames(ofDistricts, districts)].join('; ');
}

function districtNames(assignments: readonly Assignment[], districts: ReadonlySet<AgencyId>): string[] {
  const [first, ...more] = assignments;
  if (first === undefined) return [];
  if (more.length === 0) return [first.agency];
  if (assignments.length === districts.size) return [words.allDistricts(districts.size)];
  return [words.someDistricts(assignments.map(({ agencyShort }) => agencyShort).join(', '))];
}

/** One body's progress in words, with its percent; of several how many are in which state. */
export function progressText(assignments: readonly Assignment[]): string {
  const [first, ...more] = assignments;
  if (first === undefined) return '';
  if (more.length === 0) return progressOfOne(first);
  const counts = Map.groupBy(assignments, ({ progress }) => progress);
  const [[only] = [], ...rest] = [...counts.keys()].map((key) => [key]);
  if (only !== undefined && rest.length === 0) return words.progressNames[only];
  return [...counts]
    .map(([progress, those]) => `${words.progressNames[progress]}: ${those.length}/${assignments.length}`)
    .join('; ');
}

export const progressOfOne = ({ progress, percent }: Pick<Assignment, 'progress' | 'percent'>): string =>
  percent === null ? words.progressNames[progress] : words.withPercent(words.progressNames[progress], percent);
