import type { PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { DataElement, StoredFigure } from './forms.contract.ts';
import { wording } from './wording.ts';

/** What stands in the cell of a workbook for a figure; `readFigureCell` reads it back. */
export function writtenFigure(figure: Figure, element: DataElement): number | string {
  switch (figure.state) {
    case 'number':
      return writtenNumber(figure.value, element);
    case 'none':
      return wording.none;
    case 'not-applicable':
      return isList(element) ? wording.notApplicable : wording.notApplicableMark;
  }
}

/** The same for reading: numbers as they are written in Vietnamese. */
export const shownFigure = (figure: Figure, element: DataElement): string =>
  figure.state === 'number' && !isList(element)
    ? formatScaled(figure.value, element.scale)
    : String(writtenFigure(figure, element));

function writtenNumber(value: number, element: DataElement): number | string {
  switch (element.valueType) {
    case 'count':
    case 'money':
    case 'score':
      return value / 10 ** element.scale;
    case 'yes-no':
    case 'code-list':
      return optionsOf(element)[value] ?? value;
  }
}

export const isList = ({ valueType }: DataElement): boolean => valueType === 'yes-no' || valueType === 'code-list';

/** Lists have no sum, and the score of one commune added to another's says nothing. */
export const isSummed = (element: DataElement): boolean => !isList(element) && element.valueType !== 'score';

/** The answers of a list in the order of their numbers, from 0. */
export const optionsOf = ({ valueType, options }: DataElement): readonly string[] =>
  valueType === 'yes-no' ? [wording.no, wording.yes] : options;

export const figureOf = ({ state, value }: Pick<StoredFigure, 'state' | 'value'>): Figure =>
  state === 'number' ? { state, value } : { state };

export const figureKey = (element: string, placeId: PlaceId): string => `${placeId}|${element}`;
