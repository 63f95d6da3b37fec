/** Names Windows keeps for devices, with whatever ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Forbidden in Windows names; \p{C} also holds the marks that turn text round and so hide an ending. */
const forbidden = /[\p{C}<>:"/\\|?*]+/gu;
const longestStem = 80;

/** A name every desktop can open, as near to the given one as it can be; the ending stays. */
export function safeFileName(name: string): string {
  const clean = name.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ');
  const point = clean.lastIndexOf('.');
  const stem = point < 0 ? clean : clean.slice(0, point);
  const ending = point < 0 ? '' : clean.slice(point + 1).replace(/[^A-Za-z0-9]/g, '');
  const short = trimmed(Array.from(trimmed(stem)).slice(0, longestStem).join('')) || 'tep';
  return `${reserved.test(short) ? '_' : ''}${short}${ending === '' ? '' : `.${ending}`}`;
}

/** Windows drops points and spaces at the end; a point in front hides the file elsewhere. */
const trimmed = (text: string): string => text.replace(/^[. ]+|[. ]+$/g, '');
