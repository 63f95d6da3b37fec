import { fold } from '../../text/fold.ts';
import type { CountedLevel, IndicatorExpr, PlaceTest } from '../indicator-seed.ts';
import { placeUnits } from '../place-units.ts';
import type { Token } from './tokens.ts';

/** The words an expression is written with. */
export const words = { number: 'số', has: 'có', yes: 'có', last: 'cuối', period: 'kỳ', ...placeUnits } as const;

/** With or without its marks, in large or small letters; 'kì' is 'kỳ'. */
export const isTheWord = ({ folded }: Token, word: string): boolean => folded.replace(/^ki$/, 'ky') === fold(word);

export const isWord = (token: Token): boolean => Object.values(words).some((word) => isTheWord(token, word));

/** As the officer writes it: 'TT01 + TT02', 'cuối kỳ CS01', 'số xã có TT01 >= 1', 'số huyện có KH01 = có', 'số xã'. */
export function expressionText(expr: IndicatorExpr): string {
  switch (expr.kind) {
    case 'sum':
      return expr.elements.join(' + ');
    case 'last':
      return `${words.last} ${words.period} ${expr.element}`;
    case 'count-places':
      return `${placesText(expr.level)} ${words.has} ${expr.element} ${testText(expr.test)}`;
    case 'places':
      return placesText(expr.level);
  }
}

const placesText = (level: CountedLevel): string => `${words.number} ${placeUnits[level]}`;

const testText = (test: PlaceTest): string => (test === 'yes' ? `= ${words.yes}` : `${test.operator} ${test.value}`);
