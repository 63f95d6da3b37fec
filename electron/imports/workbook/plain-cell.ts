import { isInSheet } from '../../../shared/imports/sheet.ts';

/**
 * A cell as nearly every program writes it: `<c r="B7" s="3" t="s"><v>12</v></c>`; without a value `<c r="B7" s="3"/>`. One is
 * filled again and again: a file has too many cells to make one for each.
 */
export interface PlainCell {
  row: number;
  column: number;
  style: number;
  isShared: boolean;
  /** Where its value stands; nowhere (`from` = `to`) when it has none. */
  from: number;
  to: number;
}

const [startLength, attributeLength, valueLength, closeLength, emptyLength] = [6, 5, 4, 8, 2];
const typeLength = attributeLength + 1;
const most = { letters: 3, row: 7, style: 5, value: 30 };

/** Reads the cell that begins here into `cell`; answers where it ends, 0 when it is not plain. Runs for every cell of a file. */
export function plainCellEnd(text: string, begin: number, cell: PlainCell): number {
  if (!isStart(text, begin)) return 0;
  const letters = begin + startLength;
  const digits = lettersEnd(text, letters);
  const nameEnd = digitsEnd(text, digits);
  if (!within(digits - letters, most.letters) || !within(nameEnd - digits, most.row)) return 0;
  cell.column = columnNumber(text, letters, digits);
  cell.row = wholeNumber(text, digits, nameEnd);
  if (text.charCodeAt(digits) === zero || !isInSheet(cell.row, cell.column)) return 0;
  const typeStart = styleEnd(text, nameEnd, cell);
  const typed = typeStart === 0 ? 0 : typeEnd(text, typeStart, cell);
  return typed === 0 ? 0 : valueEnd(text, typed, cell);
}

function styleEnd(text: string, at: number, cell: PlainCell): number {
  cell.style = 0;
  if (!isAttribute(text, at, smallS)) return at;
  const from = at + attributeLength;
  const to = digitsEnd(text, from);
  if (!within(to - from, most.style)) return 0;
  cell.style = wholeNumber(text, from, to);
  return to;
}

/** Without a type, or with the one of numbers or of shared texts; 0 for any other. */
function typeEnd(text: string, at: number, cell: PlainCell): number {
  cell.isShared = false;
  if (!isAttribute(text, at, smallT)) return text.charCodeAt(at) === quote ? at + 1 : 0;
  const type = text.charCodeAt(at + attributeLength);
  cell.isShared = type === smallS;
  const isKnown = (cell.isShared || type === smallN) && text.charCodeAt(at + typeLength) === quote;
  return isKnown ? at + typeLength + 1 : 0;
}

function valueEnd(text: string, at: number, cell: PlainCell): number {
  cell.from = at;
  cell.to = at;
  if (isEmpty(text, at)) return at + emptyLength;
  if (!isValue(text, at)) return 0;
  cell.from = at + valueLength;
  cell.to = numberEnd(text, cell.from);
  return within(cell.to - cell.from, most.value) && isClose(text, cell.to) ? cell.to + closeLength : 0;
}

/** Of digits alone, and few enough to be exact; undefined for any other. */
export function wholeValue(text: string, { from, to }: PlainCell): number | undefined {
  return within(to - from, exactDigits) && digitsEnd(text, from) === to ? wholeNumber(text, from, to) : undefined;
}

const exactDigits = 15;
const [plus, minus, point, slash, zero, nine] = [43, 45, 46, 47, 48, 57];
const [space, quote, less, equals, more] = [32, 34, 60, 61, 62];
const [capitalA, capitalZ, capitalE] = [65, 90, 69];
const [smallC, smallE, smallN, smallR, smallS, smallT, smallV] = [99, 101, 110, 114, 115, 116, 118];
const letterCount = 26;

const within = (length: number, longest: number): boolean => length > 0 && length <= longest;

/** `<c r="` */
const isStart = (text: string, at: number): boolean =>
  text.charCodeAt(at) === less && text.charCodeAt(at + 1) === smallC && isNamed(text, at + 2, smallR);

/** `" s="`: the end of one attribute and the beginning of the one of this letter. */
const isAttribute = (text: string, at: number, letter: number): boolean =>
  text.charCodeAt(at) === quote && isNamed(text, at + 1, letter);

const isNamed = (text: string, at: number, letter: number): boolean =>
  text.charCodeAt(at) === space &&
  text.charCodeAt(at + 1) === letter &&
  text.charCodeAt(at + 2) === equals &&
  text.charCodeAt(at + 3) === quote;

/** `/>` */
const isEmpty = (text: string, at: number): boolean =>
  text.charCodeAt(at) === slash && text.charCodeAt(at + 1) === more;

/** `><v>` */
const isValue = (text: string, at: number): boolean =>
  text.charCodeAt(at) === more &&
  text.charCodeAt(at + 1) === less &&
  text.charCodeAt(at + 2) === smallV &&
  text.charCodeAt(at + 3) === more;

/** `</v></c>` */
const isClose = (text: string, at: number): boolean => isEnd(text, at, smallV) && isEnd(text, at + 4, smallC);

const isEnd = (text: string, at: number, letter: number): boolean =>
  text.charCodeAt(at) === less &&
  text.charCodeAt(at + 1) === slash &&
  text.charCodeAt(at + 2) === letter &&
  text.charCodeAt(at + 3) === more;

function lettersEnd(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= capitalA && code <= capitalZ; code = text.charCodeAt(at)) at += 1;
  return at;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= zero && code <= nine; code = text.charCodeAt(at)) at += 1;
  return at;
}

function numberEnd(text: string, from: number): number {
  let at = digitsEnd(text, from);
  while (isOfNumber(text.charCodeAt(at))) at += 1;
  return at;
}

const isOfNumber = (code: number): boolean =>
  (code >= zero && code <= nine) || [point, minus, plus, smallE, capitalE].includes(code);

function wholeNumber(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum = sum * 10 + text.charCodeAt(at) - zero;
  return sum;
}

function columnNumber(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum = sum * letterCount + text.charCodeAt(at) - capitalA + 1;
  return sum;
}
