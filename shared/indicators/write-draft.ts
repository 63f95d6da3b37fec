import type { IndicatorCode } from '../ids.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { IndicatorDraft } from './draft.ts';
import { expressionText } from './expression/words.ts';
import type { IndicatorContent } from './read-draft.ts';

/** A stored definition as the officer writes it: reading it gives the same definition. */
export const draftOf = (code: IndicatorCode, content: IndicatorContent): IndicatorDraft => ({
  code,
  name: content.name,
  clause: content.clause,
  presentation: content.presentation,
  numerator: expressionText(content.numerator),
  denominator: content.denominator === null ? '' : expressionText(content.denominator),
  coverage: content.coverage,
  target:
    content.target === null
      ? null
      : { operator: content.target.operator, value: formatScaled(content.target.value, content.target.scale) },
  note: content.note,
});
