import { Day } from '../shared/calendar/day.ts';

/** Today and now come in from outside: rules then give the same answer today, in tests and in five years. */
export interface Clock {
  readonly today: () => Day;
  /** ISO 8601 with the office's offset: the moment a change was made. */
  readonly now: () => string;
}

/** Việt Nam keeps UTC+7 without daylight saving, whatever the PC's own zone says. */
const offsetHours = 7;

export function systemClock(fixedToday?: string): Clock {
  const local = () => new Date(Date.now() + offsetHours * 3_600_000).toISOString();
  const fixed = fixedToday === undefined ? undefined : Day.parse(fixedToday);
  return {
    today: () => fixed ?? Day.parse(local().slice(0, 10)),
    now: () => `${fixed ?? local().slice(0, 10)}T${local().slice(11, 19)}+07:00`,
  };
}
