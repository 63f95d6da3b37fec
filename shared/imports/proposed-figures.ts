import { figureKey } from '../forms/written-figure.ts';
import type { DecimalMark } from '../numbers/parse-number.ts';
import type { FileAnswers } from './file-answer.ts';
import type { RecognisedForm } from './recognise.ts';
import { type CellFigure, validate } from './validate.ts';

/** The best reading of a form that asks: numbers with marks by the Vietnamese habit, by the other where only that gives one. */
export function proposedFigures(recognised: RecognisedForm): readonly CellFigure[] {
  const [first, second] = [validate(recognised, habit(',')).figures, validate(recognised, habit('.')).figures];
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((each) => !known.has(keyOf(each)))];
}

const habit = (decimalMark: DecimalMark): FileAnswers => ({
  given: [{ kind: 'ambiguous-number', decimalMark }],
  blanks: 'keep',
});

const keyOf = ({ element, placeId }: CellFigure): string => figureKey(element, placeId);
