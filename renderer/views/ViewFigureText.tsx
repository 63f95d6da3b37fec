import type { Shape, ViewFigure } from '../../shared/views/views.contract.ts';
import { viewWords as words } from '../messages/views.ts';
import { FigureText } from '../page/FigureText.tsx';

interface Props {
  readonly figure: ViewFigure;
  readonly shape: Shape;
  /** One place's own yes or no, not a count of places. */
  readonly isAnswer?: boolean;
}

/** The four states of a figure, and the two ways to hide one. */
export function ViewFigureText({ figure: { state, value }, shape, isAnswer = false }: Props) {
  switch (state) {
    case 'small':
      return <abbr title={words.smallLong(value)}>{words.small(value)}</abbr>;
    case 'withheld':
      return <abbr title={words.withheldLong}>{words.withheld}</abbr>;
    case 'missing':
      return <FigureText figure={null} />;
    case 'number':
    case 'none':
    case 'not-applicable': {
      const valueType = isAnswer || shape.valueType !== 'yes-no' ? shape.valueType : 'count';
      return <FigureText figure={{ state, value }} shape={{ valueType, scale: shape.scale, options: [] }} />;
    }
  }
}
