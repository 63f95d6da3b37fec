/** Built-in formats that show a day, East Asian ones included; 18–21 and 45–47 show only a time. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Excel allows 255; a longer code could make the search below slow. */
const longestCode = 255;

/** "text", \x, _x and *x stand for themselves; [colour], [condition] and [$-language] are not part of the picture. */
const notPlaceholders = /"[^"]*"|\[[^\]]*\]|[\\_*].|am\/pm|a\/p|general/gi;

/** [h], [mm] and the like count hours or minutes past 24 or 60. */
const elapsedTime = /\[(?:h+|m+|s+)\]/i;

/** Whether a number in this format is shown as a day. A time alone is not one. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDates.has(id);
  const picture = code.slice(0, longestCode);
  const placeholders = picture.replace(notPlaceholders, '');
  if (elapsedTime.test(picture) || /[#?]/.test(placeholders)) return false;
  return /[yd]/i.test(placeholders) || (/m/i.test(placeholders) && !/[hs0]/i.test(placeholders));
}

/** 0% and 0.00% */
const builtInPercents = new Set([9, 10]);

/** Whether a number in this format is shown a hundredfold. */
export function isPercentFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInPercents.has(id);
  return code.slice(0, longestCode).replace(notPlaceholders, '').includes('%');
}
