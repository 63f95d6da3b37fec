import type { FedHolder } from '../forms/fed-figure-choice.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { CheckFacts, Found } from './check-facts.ts';
import { fedText } from './wording.ts';

/** A figure that a register gives and the district reported otherwise. */
export interface FedDifference {
  readonly element: ElementCode;
  readonly placeId: PlaceId;
  readonly register: string;
  readonly holds: FedHolder;
  readonly fed: ShownFigure;
  readonly reported: ShownFigure;
  /** The officer has chosen between these very two. */
  readonly settled: { readonly reason: string; readonly at: string } | null;
}

/** `value` null: what is no number, such as an answer from a list. */
export interface ShownFigure {
  readonly value: number | null;
  readonly text: string;
}

export const fedRule = (element: ElementCode): string => `theo-so:${element}`;

/** Whichever of the two holds, the other is not forgotten; a choice answers for the two figures it was made about. */
export const fedFindings = ({ period, elements, fed }: CheckFacts): Found[] => {
  const known = new Map(elements.map((element) => [element.code, element]));
  return fed.flatMap(({ element: code, placeId, register, holds, fed: counted, reported, settled }): Found[] => {
    const element = known.get(code);
    if (element === undefined) return [];
    const text = fedText(element.name, { register, holds, fed: counted.text, reported: reported.text });
    return [
      {
        rule: fedRule(code),
        kind: 'fed-differs',
        severity: 'warning',
        placeId,
        text,
        left: counted.value,
        operator: '=',
        right: reported.value,
        figures: [{ element: code, placeId, period }],
        accepted: settled,
      },
    ];
  });
};
