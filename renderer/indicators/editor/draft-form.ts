import type { DraftProblem, IndicatorDraft } from '../../../shared/indicators/draft.ts';
import { draftProblemSentence } from '../../messages/indicator-problems.ts';

export const emptyDraft: IndicatorDraft = {
  code: null,
  name: '',
  clause: '',
  presentation: 'ratio',
  numerator: '',
  denominator: '',
  coverage: 'administrative',
  target: null,
  note: '',
};

/** What stands under a field: nothing about one that is still empty, for that is only not written yet. */
export function fieldError(problems: readonly DraftProblem[], field: DraftProblem['field']): string | undefined {
  const found = problems.find((problem) => problem.field === field);
  return found === undefined || found.problem.kind === 'empty' ? undefined : draftProblemSentence(found);
}

/** An element's code where the caret stands in place of what is marked, a space on either side; and where the caret goes. */
export function withCode(text: string, [from, to]: readonly [number, number], code: string): [string, number] {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  const start = before === '' ? code : `${before} ${code}`;
  return [after === '' ? start : `${start} ${after}`, start.length];
}
