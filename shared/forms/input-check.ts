import { formatScaled } from '../numbers/scaled.ts';
import { type CellAddress, cellNameOf } from './cell-name.ts';
import type { DataElement, Form } from './forms.contract.ts';
import { codeListSource } from './metadata-sheet.ts';
import type { InputCheck } from './sheet-layout.ts';
import { checkTitle, listMessage, numberMessage, rangeWords, wholeRowMessage, wording } from './wording.ts';

const listOf = (formula: string, message = listMessage): InputCheck => ({
  type: 'list',
  formula,
  title: checkTitle,
  message,
});

export const wholeRowCheck = listOf(`"${wording.none}"`, wholeRowMessage);

/** `first` is the top left cell of the range that the check is for: its formula is written for that cell. */
export function checkOf(element: DataElement, form: Form, first: CellAddress): InputCheck {
  switch (element.valueType) {
    case 'count':
    case 'money':
    case 'score':
      return numberCheck(element, cellNameOf(first));
    case 'yes-no':
      return listOf(`"${[wording.yes, wording.no, wording.notApplicable].join(',')}"`);
    case 'code-list':
      return listOf(codeListSource(form, element));
  }
}

/** IF, since AND and OR look at all their parts: comparing a text with ROUND would be an error, not a no. */
function numberCheck({ scale, min, max, valueType }: DataElement, cell: string): InputCheck {
  const conditions = [`${cell}=ROUND(${cell},${scale})`];
  if (min !== null) conditions.push(`${cell}>=${min / 10 ** scale}`);
  if (max !== null) conditions.push(`${cell}<=${max / 10 ** scale}`);
  const marks = [wording.none, wording.notApplicableMark, 'X'].map((mark) => `UPPER(TRIM(${cell}))="${mark}"`);
  const range = rangeWords(shown(min, scale), shown(max, scale));
  return {
    type: 'custom',
    formula: `IF(ISNUMBER(${cell}),AND(${conditions.join(',')}),OR(${marks.join(',')}))`,
    title: checkTitle,
    message: numberMessage(range, scale, valueType === 'money'),
  };
}

const shown = (bound: number | null, scale: number): string | null =>
  bound === null ? null : formatScaled(bound, scale);
