import { allDistricts, andOthers } from './wording.ts';

/** More names than this tell less than their number. */
const mostNames = 12;

/** Short names in a row; all districts together by one word, and past `most` only how many more. */
export function bodyNames(names: readonly string[], districts: readonly string[], most = mostNames): string {
  const unique = [...new Set(names)];
  const hasAll = districts.length > 1 && districts.every((name) => unique.includes(name));
  const shown = hasAll
    ? [...unique.filter((name) => !districts.includes(name)), allDistricts(districts.length)]
    : unique;
  if (shown.length <= most) return shown.join(', ');
  return `${shown.slice(0, most - 1).join(', ')} ${andOthers(shown.length - most + 1)}`;
}
