import { formatDay } from '../calendar/day-text.ts';
import type { BegunPlace, Break } from './breaks.ts';
import { placeName } from './place-in-time.ts';

/** More than this many units are counted, not named: a footnote is one line or two. */
const named = 3;

/** 'Từ 15/04/2023, Xã Mường Chiên gồm: Xã Cà Nàng, Xã Mường Chiên.' */
export function breakText({ on, ended, began }: Break): string {
  const from = `Từ ${formatDay(on)}, `;
  const alone = ended.filter((place) => !began.some((unit) => unit.from.some((one) => one.place.id === place.id)));
  if (began.length + alone.length > named) {
    return `${from}${began.length} đơn vị mới thay ${ended.length} đơn vị cũ; số liệu trước ngày đó nằm ở đơn vị cũ.`;
  }
  const parts = [...began.map(originText), ...alone.map((place) => `${placeName(place)} kết thúc`)];
  return `${from}${parts.join('; ')}.`;
}

function originText({ place, from }: BegunPlace): string {
  if (from.length === 0) return `${placeName(place)} được thành lập`;
  const units = from.map((one) => (one.part === 'whole' ? placeName(one.place) : `một phần ${placeName(one.place)}`));
  return `${placeName(place)} gồm: ${units.join(', ')}`;
}
