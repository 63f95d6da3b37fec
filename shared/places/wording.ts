import type { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { BegunPlace, Break } from './breaks.ts';
import type { PlaceChange } from './change-set.ts';
import { type PlaceInTime, placeName } from './place-in-time.ts';

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

/** 'Ủy ban nhân dân huyện Mộc Châu' */
export const committeeName = (place: string): string =>
  `Ủy ban nhân dân ${place.charAt(0).toLocaleLowerCase('vi')}${place.slice(1)}`;

/** Lines above the table of a change file, each with its value beside it. */
export const changeHeadings = {
  name: 'Tên đợt',
  number: 'Số văn bản',
  issuedOn: 'Ngày văn bản',
  effectiveOn: 'Ngày hiệu lực',
} as const;

/** The columns of a change file, the first of which finds the head. */
export const changeColumns = [
  'Thay đổi',
  'Mã cũ',
  'Đơn vị cũ',
  'Phần',
  'Mã mới',
  'Tên mới',
  'Loại mới',
  'Mã cấp trên',
] as const;

export const partWord = 'Một phần';

export const changeKinds: readonly (readonly [PlaceChange['kind'], string])[] = [
  ['merge', 'Sáp nhập'],
  ['split', 'Chia tách'],
  ['rename', 'Đổi tên'],
  ['retype', 'Đổi loại'],
  ['recode', 'Đổi mã'],
  ['move', 'Chuyển cấp trên'],
  ['end', 'Kết thúc'],
  ['continue', 'Còn hiệu lực'],
];

/** 'Huyện Quỳnh Nhai (đến 30/06/2025)' */
export const endedName = (place: PlaceInTime): string => nameUntil(placeName(place), place.validTo);

export const nameUntil = (name: string, validTo: Day | null): string =>
  validTo === null ? name : `${name} (đến ${formatDay(validTo)})`;
