import type { ElementCode } from '../ids.ts';
import type { CheckFacts, Found } from './check-facts.ts';
import { fedText } from './wording.ts';

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
