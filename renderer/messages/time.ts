import { type Day, partsOf, weekday } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';

const zone = 'Asia/Ho_Chi_Minh';
const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false });
const calendarDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** '10:42' in Việt Nam */
export const timeOfDay = (moment: Date): string => clock.format(moment);

/** '18/09/2023 08:15' of an instant the keeper wrote down */
export function dayAndTime(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const { year, month, day } = partsOf(calendarDay.format(moment));
  return `${twoDigits(day)}/${twoDigits(month)}/${year} ${timeOfDay(moment)}`;
}

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];

/** 'Thứ Tư, 20/09/2023' */
export function weekdayAndDay(day: Day): string {
  return `${weekdays[weekday(day) - 1] ?? ''}, ${formatDay(day)}`;
}

/** '20/9' */
export function shortDay(day: Day): string {
  const { month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth}/${month}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
