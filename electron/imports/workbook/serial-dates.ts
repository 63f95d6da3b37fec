const secondsPerDay = 86_400;
const millisecondsPerDay = secondsPerDay * 1000;

/** Excel counts a 29 February 1900 that never was: its day 60. Days before it are off by one. */
const leapDayThatNeverWas = 60;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const end = Date.UTC(10_000, 0, 1);

/** The day (and time, to the second) that a stored number stands for; undefined where the number is no day at all. */
export function serialDate(serial: number, date1904: boolean): string | undefined {
  const seconds = Math.round(serial * secondsPerDay);
  const day = Math.floor(seconds / secondsPerDay);
  const start = date1904 ? epoch1904 : start1900(day);
  if (start === undefined || day < 0) return undefined;
  const moment = start + seconds * 1000;
  if (moment >= end) return undefined;
  const iso = new Date(moment).toISOString();
  return moment % millisecondsPerDay === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

function start1900(day: number): number | undefined {
  if (day < 1 || day === leapDayThatNeverWas) return undefined;
  return day < leapDayThatNeverWas ? epoch1900 + millisecondsPerDay : epoch1900;
}

/** A date written out, as in cells of type d: a real day, with or without a time; a time zone is not kept. */
export function isoDate(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?Z?)?$/.exec(text);
  const [, day, time] = match ?? [];
  if (day === undefined) return undefined;
  const whole = `${day}T${time ?? '00:00:00'}`;
  const parsed = new Date(`${whole}Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 19) !== whole) return undefined;
  return whole.endsWith('T00:00:00') ? day : whole;
}
