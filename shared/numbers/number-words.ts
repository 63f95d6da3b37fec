import type { Scaled } from './scaled.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** What stands for an empty place of tens ('một trăm lẻ năm'): both are correct, an office keeps to one of them. */
export type EmptyTens = 'lẻ' | 'linh';

/** '12.500.000' as 'mười hai triệu năm trăm nghìn'; decimals are read digit by digit after 'phẩy', a minus as 'âm'. */
export function numberWords({ value, scale }: Scaled, emptyTens: EmptyTens = 'lẻ'): string {
  const written = String(Math.abs(value)).padStart(scale + 1, '0');
  const whole = BigInt(written.slice(0, written.length - scale));
  const decimals = [...written.slice(written.length - scale)].map(digitWord).join(' ');
  const sign = value < 0 ? 'âm ' : '';
  return `${sign}${wholeWords(whole, emptyTens)}${scale === 0 ? '' : ` phẩy ${decimals}`}`;
}

const digitWord = (digit: string): string => digits[Number(digit)] ?? '';

const billion = 1_000_000_000n;

/** Above a billion the count of billions is read as a number of its own: 'một nghìn hai trăm tỷ'. */
function wholeWords(value: bigint, emptyTens: EmptyTens): string {
  if (value === 0n) return digits[0];
  const below = belowBillion(Number(value % billion), value >= billion, emptyTens);
  return [...(value >= billion ? [wholeWords(value / billion, emptyTens), 'tỷ'] : []), ...below].join(' ');
}

const groups = [
  { size: 1_000_000, name: 'triệu' },
  { size: 1_000, name: 'nghìn' },
  { size: 1, name: '' },
] as const;

/** Groups of three digits; a group of zeros is passed over, any after the first says its hundreds. */
function belowBillion(value: number, follows: boolean, emptyTens: EmptyTens): string[] {
  const words: string[] = [];
  for (const { size, name } of groups) {
    const group = Math.floor(value / size) % 1000;
    if (group > 0) words.push(...groupWords(group, follows || words.length > 0, emptyTens), ...(name ? [name] : []));
  }
  return words;
}

function groupWords(group: number, follows: boolean, emptyTens: EmptyTens): string[] {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const hasHundreds = follows || hundreds > 0;
  return [
    ...(hasHundreds ? [digits[hundreds] ?? '', 'trăm'] : []),
    ...tensWords(tens, ones, hasHundreds, emptyTens),
    ...onesWords(tens, ones),
  ];
}

function tensWords(tens: number, ones: number, hasHundreds: boolean, emptyTens: EmptyTens): string[] {
  if (tens === 0) return hasHundreds && ones > 0 ? [emptyTens] : [];
  return tens === 1 ? ['mười'] : [digits[tens] ?? '', 'mươi'];
}

/** 'mốt' and 'tư' only after 'mươi', 'lăm' after 'mười' too. */
function onesWords(tens: number, ones: number): string[] {
  if (ones === 0) return [];
  if (ones === 5 && tens > 0) return ['lăm'];
  if (tens > 1 && ones === 1) return ['mốt'];
  if (tens > 1 && ones === 4) return ['tư'];
  return [digits[ones] ?? ''];
}
