import { cleanText, fold } from '../text/fold.ts';

export interface PlaceText {
  readonly name: string;
  readonly type?: string;
}

/** Each type with the folded ways to write it. */
const typeWords: readonly (readonly [type: string, ...written: string[]])[] = [
  ['Tỉnh', 'tinh'],
  ['Thành phố', 'thanh pho', 'tp'],
  ['Thị xã', 'thi xa', 'tx'],
  ['Huyện', 'huyen', 'h'],
  ['Thị trấn', 'thi tran', 'tt'],
  ['Phường', 'phuong', 'p'],
  ['Xã', 'xa', 'x'],
];
const office = ['ubnd', 'uy ban nhan dan'];

/** 'TT. Hát Lót' and 'UBND thị trấn Hát Lót' → Thị trấn, Hát Lót; without a type in front only the name. */
export function parsePlaceText(text: string): PlaceText {
  const words = cleanText(text.replaceAll('.', ' ')).split(' ');
  const placeWords = afterAnyOf(office, words) ?? words;
  for (const [type, ...written] of typeWords) {
    const nameWords = afterAnyOf(written, placeWords);
    if (nameWords) return { type, name: nameWords.join(' ') };
  }
  return { name: placeWords.join(' ') };
}

/** The official spelling of a type written alone: 'TT' → 'Thị trấn'. Unknown types stay as they are. */
export const officialType = (text: string): string => {
  const folded = fold(text.replaceAll('.', ' '));
  return typeWords.find(([, ...written]) => written.includes(folded))?.[0] ?? cleanText(text);
};

/** The words behind the first that fits, if any words are left. */
function afterAnyOf(written: readonly string[], words: readonly string[]): readonly string[] | undefined {
  for (const each of written) {
    const length = each.split(' ').length;
    if (words.length > length && fold(words.slice(0, length).join(' ')) === each) return words.slice(length);
  }
  return undefined;
}
