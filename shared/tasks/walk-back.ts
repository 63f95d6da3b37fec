import { compareDays, Day } from '../calendar/day.ts';
import { holdsOn } from './task-state.ts';

/** An entry of the change log; `at` is Việt Nam time (UTC+7), as the clock writes it. */
export interface Logged {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly source: string;
  readonly at: string;
}

const isAfter = ({ at }: Logged, day: Day): boolean => at.slice(0, 10) > day;

/** What a field held at the end of a day: what the first change after it found. The log is oldest first. */
export const valueOn = (now: string, field: string, log: readonly Logged[], day: Day): string =>
  log.find((entry) => entry.field === field && isAfter(entry, day))?.before ?? now;

/** The days something is there, as far as its row knows. Null: from the first day, or still. */
export interface Span {
  readonly addedOn: Day | null;
  readonly endedOn: Day | null;
}

const hasBegun = (addedOn: Day | null, day: Day): boolean => addedOn === null || compareDays(addedOn, day) <= 0;

export const isThereOn = ({ addedOn, endedOn }: Span, day: Day): boolean =>
  hasBegun(addedOn, day) && holdsOn({ endedOn }, day);

/** The same for an assignment, whose log tells of every time it was ended and given again. */
export function isAssignedOn(span: Span, log: readonly Logged[], day: Day): boolean {
  const turns = turnsOf(log);
  const [first] = turns;
  if (first === undefined) return isThereOn(span, day);
  const last = turns.findLast(({ on }) => compareDays(on, day) <= 0);
  if (last !== undefined) return last.kind === 'assigned';
  return first.kind === 'ended' && hasBegun(span.addedOn, day);
}

interface Turn {
  readonly kind: 'assigned' | 'ended';
  readonly on: Day;
}

/** What was taken back never was; an end followed by an end was a correction of its day. */
function turnsOf(log: readonly Logged[]): Turn[] {
  const standing: Turn[] = [];
  for (const { field, after, source } of log) {
    if (field !== 'assigned' && field !== 'ended') continue;
    if (source === 'undo') standing.pop();
    else standing.push({ kind: field, on: Day.parse(after) });
  }
  return standing.filter(({ kind }, index) => kind === 'assigned' || standing[index + 1]?.kind !== 'ended');
}
