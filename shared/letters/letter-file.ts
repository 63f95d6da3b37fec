import type { Day } from '../calendar/day.ts';
import type { LetterKind } from './letters.contract.ts';

const kindNames: Readonly<Record<LetterKind, string>> = {
  reminder: 'don-doc',
  returned: 'tra-lai',
  thanks: 'cam-on',
  request: 'yeu-cau',
};

/** 'cong-van_don-doc_ubnd-mai-son_2023-02-10'; `codes` are those of the bodies. */
export const letterFileStem = (kind: LetterKind, codes: readonly string[], today: Day): string =>
  `cong-van_${kindNames[kind]}_${codes.length === 1 ? codes[0] : 'chung'}_${today}`;
